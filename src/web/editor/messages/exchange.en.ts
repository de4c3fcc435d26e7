import type { ExchangeWords } from '../exchangeWords.ts';

/** What other formats cannot hold, and what could not be read in them. */
export const exchange: ExchangeWords = {
  losses: {
    article: 'The texts of the articles are not in the file.',
    sources: 'Who published the articles, who wrote them and when is not in the file, or only in part.',
    'passage-places':
      'Where the quoted words stand in their article, and what is around them, is not in the file.',
    passages: 'The passages are not in the file.',
    'further-passages': 'Only words that describe the events are in the file, not all their passages.',
    'event-ids': 'Events have no ids of their own in the file.',
    'passage-ids': 'Passages have no ids of their own in the file.',
    dating: 'Why a date is what it is (its words in the article, the rule, the reasons) is not in the file.',
    'date-basis': 'Whether a date is stated, worked out, inferred or given by an editor is not in the file.',
    'imprecise-date':
      'These dates are drawn from the first to the last day they may mean; what they mean is said in words.',
    'one-end': 'One end of these dates is unknown or open, which is only said in words.',
    'time-zone': 'The time zone of these dates is not in the file.',
    'date-value': 'The exact (EDTF) value of these dates is not in a place that other programs read.',
    status:
      'Whether an event happened, goes on, is announced, possible, cancelled or denied is not in the file.',
    attribution: 'Who says so is not in the file.',
    'attribution-passages': 'Which passage says who says so is not in the file.',
    location: 'The places are not in the file.',
    'location-details': 'Coordinates or addresses of places are not in the file.',
    about: 'Whom and what the events are about is not in the file.',
    languages: 'The file is in one language; the texts in other languages are not in it.',
    name: 'The name and the description of the story are not in the file.',
    description: 'The description of the story is not in the file.',
    review: 'Which events are confirmed is not in the file.',
    revisions: 'The record of repairs is not in the file.',
    'further-fields': 'Fields that the story format does not know are not in the file.',
    undated: 'They have no date, without which the format has no event.',
    'vague-date':
      'Their dates are months, seasons, years or unspecified digits: a calendar would have to make up days.',
    'open-date':
      'The beginning or the end of their dates is not known: a calendar would have to make one up.',
    'both-ends-open': 'Neither the beginning nor the end of their dates is known.',
    'approximate-date': 'Their dates are approximate: a calendar would show them as exact.',
    'several-dates': 'Their dates are several days apart from each other, which the file cannot say.',
    'mixed-times': 'Their dates have a time or a time zone at one end only, which a calendar cannot say.',
    'far-year': 'Their years lie outside 1 to 9999, which is all a calendar can say.',
    denied: 'They are denied, which a calendar cannot say.',
  },
  importFaults: {
    'not-json': { what: 'The file is not JSON.', hint: 'Save it again as JSON where it comes from.' },
    'not-timelinejs': {
      what: 'This JSON is neither a story nor a TimelineJS timeline.',
      hint: 'A timeline has a list named “events”; a story names its format.',
    },
    'not-icalendar': {
      what: 'The file is not a calendar.',
      hint: 'Give a file that a calendar wrote (.ics).',
    },
    'no-events': { what: 'There are no events in the file.', hint: 'Choose another file.' },
    'no-columns': {
      what: 'No column of names or of dates was found.',
      hint: 'Call one column “name” and another “date”, in the first line.',
    },
    'no-name': { what: 'The event has no name.', hint: 'Give it one in the review.' },
    'bad-row': {
      what: 'The line is not built like the others.',
      hint: 'Look for quotation marks that do not close and for separators too many.',
    },
    'bad-date': { what: 'This is not a date.', hint: 'Give the event its date in the review.' },
    'ambiguous-date': {
      what: 'This is one day in one country and another day elsewhere: none was taken.',
      hint: 'Give the event its date in the review.',
    },
    'end-before-start': {
      what: 'The end is before the start: the start alone was taken.',
      hint: 'Check the date in the review.',
    },
    'bad-value': {
      what: 'This value is not known here: it was not taken.',
      hint: 'Look at the event in the review.',
    },
    'bad-address': {
      what: 'This is not the address of a web page: it was not taken.',
      hint: 'Addresses begin with https:// or http://.',
    },
    repeats: {
      what: 'It comes again and again: only its first time is kept.',
      hint: 'Add the other times that matter as events of their own.',
    },
    'unknown-zone': {
      what: 'This time zone is not known: the time stands without one.',
      hint: 'Check the time.',
    },
    'not-kept': { what: 'A story has no place for this: it was left out.', hint: 'Nothing needs doing.' },
    'status-supposed': {
      what: 'The file does not say whether its events happened: they are taken to have.',
      hint: 'Look at the status of each event.',
    },
    'id-changed': {
      what: 'The id is taken or not allowed: another was given.',
      hint: 'Nothing needs doing.',
    },
  },
};
