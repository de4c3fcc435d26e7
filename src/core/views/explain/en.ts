import type { ExplainWords } from '../explain.ts';

export const explainInEnglish: ExplainWords = {
  statuses: {
    happened: 'Happened',
    ongoing: 'Ongoing',
    announced: 'Announced',
    possible: 'Possible',
    cancelled: 'Cancelled',
    denied: 'Denied',
  },
  statusMeanings: {
    happened: 'The article reports it as done.',
    ongoing: 'The article reports it as under way when it was published.',
    announced: 'Still to come when the article was published; it does not say whether it took place.',
    possible: 'The article says that it may happen.',
    cancelled: 'The article says that it was called off.',
    denied: 'The article reports that someone denies it.',
  },
  bases: {
    stated: 'Stated',
    resolved: 'Resolved',
    inferred: 'Inferred',
    editor: 'Supplied by the editor',
  },
  basisMeanings: {
    stated: 'The text gives the full date.',
    resolved: 'A dated expression of the text, worked out from a known date.',
    inferred: 'No date in the text: deduced from the order of events and the tenses.',
    editor: 'Not in the article: a person added it.',
  },
  cues: {
    tense: 'tense of the verb',
    order: 'word of order',
    date: 'another date in the text',
    status: 'announcement',
    knowledge: 'what the text leaves open',
  },
  rules: {
    'full-date': ({ words }) => `The text gives the whole date: ${words}.`,
    'weekday-after-publication': ({ words, anchor }) =>
      `${words} is the first such day from publication (${anchor}) on, since the verb is in the future.`,
    'weekday-before-publication': ({ words, anchor }) =>
      `${words} is the last such day before publication (${anchor}), since the verb is in the past.`,
    'day-month-nearest-year': ({ words, anchor }) =>
      `${words} has no year: the one nearest to publication (${anchor}) is taken.`,
    'stated-period': ({ words }) => `The text gives the period in full: ${words}.`,
    'weekday-of-publication': ({ words, anchor }) => `${words} is the very day of publication (${anchor}).`,
    'weekday-nearest': ({ words, anchor }) =>
      `${words} may be the day of that name before or after publication (${anchor}): no verb tells.`,
    'this-weekday': ({ words, anchor }) =>
      `${words} is the day of that name nearest to publication (${anchor}).`,
    'weekday-after-date': ({ words }) =>
      `${words} is the day of that name counted from a date given earlier.`,
    'weekday-and-date-agree': ({ words, anchor }) =>
      `${words} has no year: weekday and date agree in the year taken, near publication (${anchor}).`,
    'weekday-and-date-disagree': ({ words }) => `In ${words}, weekday and date do not agree: to be checked.`,
    'month-before-publication': ({ words, anchor }) =>
      `${words} has no year: the last before publication (${anchor}) is taken.`,
    'month-after-publication': ({ words, anchor }) =>
      `${words} has no year: the first after publication (${anchor}) is taken.`,
    'year-of-earlier-date': ({ words }) =>
      `${words} has no year: the story goes on from a date given earlier, and keeps its year.`,
    'counted-from-publication': ({ words, anchor }) => `${words} is counted from publication (${anchor}).`,
    'counted-from-date': ({ words }) => `${words} is counted from a date given earlier in the text.`,
    'same-as-earlier-date': ({ words }) => `${words} takes up a date given earlier in the text.`,
    'hour-of-earlier-date': ({ words }) => `${words} is a time on the day named earlier in the text.`,
    'hour-of-publication-day': ({ words, anchor }) =>
      `${words} is a time without a day: that of publication (${anchor}) is taken.`,
    holiday: ({ words, date }) => `${words} is a holiday: ${date}.`,
    'length-only': ({ words }) => `${words} is a length of time, and does not say from when to when.`,
    repeated: ({ words }) => `${words} comes again and again, and names no one day.`,
    'no-calendar-date': ({ words }) => `${words} gives no date of the calendar.`,
    'since-month-until-publication': ({ words, anchor }) =>
      `From the last ${words} before publication to the month of publication (${anchor}).`,
    'rest-of-publication-week': ({ words, anchor }) =>
      `${words} is the week of publication; still to come, so between publication (${anchor}) and Sunday.`,
    'duration-until-publication': ({ words, anchor }) =>
      `${words}, up to publication (${anchor}); the text does not say when it began.`,
    'earlier-than-publication': ({ anchor }) =>
      `Told as past, with no date: on the day of publication (${anchor}) at the latest.`,
    'announced-before-event': ({ anchor }) =>
      `Announced, so not before publication; told as coming before another event (${anchor}).`,
    'same-day-as-before': ({ anchor }) =>
      `Told beside another event (${anchor}) and with no date of its own: taken to be of the same time, which is not sure.`,
    'until-publication': ({ anchor }) =>
      `Told as under way: up to publication (${anchor}) at least; the text does not say when it began.`,
    'later-than-publication': ({ anchor }) =>
      `Told as still to come, with no date: on the day of publication (${anchor}) at the earliest.`,
    'earlier-than-event': ({ anchor }) => `Told as coming before another event (${anchor}).`,
    'later-than-event': ({ anchor }) => `Told as coming after another event (${anchor}).`,
    'ongoing-since': ({ words, anchor }) => `Under way since ${words}, up to publication (${anchor}).`,
    'no-date': () => 'The text gives no date and none can be deduced.',
    'supplied-by-editor': () => 'The words of the text do not give the date; an editor supplied it.',
  },
  unknownRule: rule => `Rule: ${rule}.`,
  publication: date => `the publication of the article, ${date}`,
  publicationSuppliedByEditor: date =>
    `the publication of the article, ${date} (a date supplied by the editor: the article does not give it)`,
  anchorEvent: (name, date) => `another event, “${name}”, ${date}`,
  quote: words => `“${words}”`,
};
