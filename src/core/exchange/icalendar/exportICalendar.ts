import { plainLine } from '../../article/plainLine.ts';
import { quoteOf } from '../../article/selector.ts';
import type { Edtf } from '../../dates/edtf.ts';
import { dateInWords } from '../../dates/words.ts';
import { inTimeOrder } from '../../events/order.ts';
import { localize } from '../../story/localize.ts';
import type { LocalizedText, Passage, Source, Story, StoryEvent } from '../../story/story.ts';
import { type Exported, type LossCode, notSaid } from '../exports/exported.ts';
import { findLosses } from '../exports/findLosses.ts';
import { isoDate } from '../isoDate.ts';
import { citationText } from '../links.ts';
import { type CalendarDates, calendarDates } from './calendarDates.ts';
import { contentLine, textValue } from './contentLines.ts';

const NOT_HELD: readonly LossCode[] = [
  'article',
  'sources',
  'passage-places',
  'further-passages',
  'passage-ids',
  'dating',
  'date-basis',
  'attribution',
  'languages',
  'review',
  'revisions',
  'further-fields',
];

/**
 * A story as iCalendar (RFC 5545). Only dates whose first and last day are said become entries; where the event is one day
 * within them, or the day is uncertain, the title begins with the date in words. Nothing in it depends on the clock:
 * DTSTAMP is when the story was changed, else the day of its article, and UID is made of the ids alone. What calendars do
 * not know stands in `X-SOURCELINE-` properties, the EDTF date first.
 */
export function exportICalendar(story: Story, lang: string): Exported {
  const lost = new Map<LossCode, string[]>();
  const lose = (code: LossCode, id: string) => lost.set(code, [...(lost.get(code) ?? []), id]);
  const written: StoryEvent[] = [];
  const entries: string[] = [];
  for (const event of inTimeOrder(story.events, one => one.date)) {
    const dates = datesOf(event);
    if (typeof dates === 'string') lose(dates, event.id);
    else {
      written.push(event);
      entries.push(entryOf(story, event, dates, lang));
    }
  }
  const say = (text: LocalizedText) => localize(text, lang, story.inLanguage).text;
  const text = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Sourceline//Sourceline//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    // RFC 7986, and the older name that most calendars know.
    contentLine('NAME', textValue(say(story.name))),
    contentLine('X-WR-CALNAME', textValue(say(story.name))),
    ...(story.description ? [contentLine('DESCRIPTION', textValue(say(story.description)))] : []),
    ...entries,
    contentLine('END', 'VCALENDAR'),
  ].join('');
  return {
    text,
    notSaid: [
      ...[...lost].map(([code, events]) => notSaid(code, events)),
      ...findLosses(story, written, NOT_HELD, lang),
    ],
  };
}

type WrittenDates = CalendarDates & { readonly date: Edtf };

function datesOf({ date, status }: StoryEvent): WrittenDates | LossCode {
  if (date === null) return 'undated';
  if (status === 'denied') return 'denied';
  const dates = calendarDates(date);
  return dates.ok ? { ...dates.value, date } : dates.error;
}

function entryOf(story: Story, event: StoryEvent, dates: WrittenDates, lang: string): string {
  const say = (text: LocalizedText) => localize(text, lang, story.inLanguage).text;
  const name = say(event.name);
  const isExact = dates.says === 'exact';
  const geo = event.location?.geo;
  const url = sourceOf(story, event)?.url;
  const kind = dates.isDay ? ';VALUE=DATE' : '';
  const about = (event.about ?? []).map(text => textValue(plainLine(say(text))));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(`${event.id}@${story.id}.sourceline`)),
    contentLine('DTSTAMP', stampOf(story)),
    contentLine(`DTSTART${kind}`, dates.start),
    ...(dates.end ? [contentLine(`DTEND${kind}`, dates.end)] : []),
    contentLine('SUMMARY', textValue(isExact ? name : `${dateInWords(dates.date, lang, 'short')} — ${name}`)),
    contentLine('DESCRIPTION', textValue(descriptionOf(story, event, lang))),
    ...(event.location ? [contentLine('LOCATION', textValue(say(event.location.name)))] : []),
    ...(geo ? [contentLine('GEO', `${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`)] : []),
    ...(url ? [contentLine('URL', uriValue(url))] : []),
    ...(about.length > 0 ? [contentLine('CATEGORIES', about.join(','))] : []),
    ...statusOf(event, dates),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-SOURCELINE-DATE', textValue(dates.date)),
    contentLine('X-SOURCELINE-STATUS', event.status),
    ...(isExact ? [] : [contentLine('X-SOURCELINE-NAME', textValue(name))]),
    contentLine('X-SOURCELINE-DESCRIPTION', textValue(event.description ? say(event.description) : '')),
    ...quotesOf(event).map(({ exact }) => contentLine('X-SOURCELINE-QUOTE', textValue(exact))),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** The date in words, the description, and the words of the article; where they are from stands after the last of each. */
function descriptionOf(story: Story, event: StoryEvent, lang: string): string {
  const say = (text: LocalizedText) => localize(text, lang, story.inLanguage).text;
  const quotes = quotesOf(event).map(({ exact, source }, index, all) => {
    const article = story.sources.find(({ id }) => id === source);
    if (!article || all[index + 1]?.source === source) return quoted(exact, article?.inLanguage ?? 'en');
    return citationText({
      source: article,
      quoteInWords: quoted(exact, article.inLanguage),
      storyName: say(story.name),
      published: article.datePublished ? dateInWords(article.datePublished, lang, 'short') : undefined,
      address: article.url ?? '',
    });
  });
  const description = event.description ? say(event.description) : '';
  return [dateInWords(event.date, lang), description, ...quotes].filter(Boolean).join('\n\n');
}

function quotesOf({ passages }: StoryEvent): { readonly exact: string; readonly source: string }[] {
  return passages.flatMap(({ role, selector, source }) => {
    const exact = role === 'describes' ? quoteOf(selector)?.exact : undefined;
    return exact === undefined ? [] : [{ exact, source }];
  });
}

function quoted(text: string, lang: string): string {
  const primary = lang.toLowerCase().split('-')[0];
  if (primary === 'fr') return `«\u202F${text}\u202F»`;
  return primary === 'ar' ? `«${text}»` : `“${text}”`;
}

function sourceOf(story: Story, { passages }: StoryEvent): Source | undefined {
  const passage: Passage | undefined = passages.find(({ role }) => role === 'describes') ?? passages[0];
  return story.sources.find(({ id }) => id === passage?.source);
}

/** CONFIRMED would say more than « announced »: only what is over or goes on is. */
function statusOf({ status }: StoryEvent, { says }: CalendarDates): string[] {
  if (status === 'cancelled') return [contentLine('STATUS', 'CANCELLED')];
  if (status === 'possible' || says === 'uncertain') return [contentLine('STATUS', 'TENTATIVE')];
  return status === 'happened' || status === 'ongoing' ? [contentLine('STATUS', 'CONFIRMED')] : [];
}

/** A moment in UTC for DTSTAMP, which the format asks for: never the clock's, so that the same story gives the same file. */
function stampOf({ dateModified, sources }: Story): string {
  const said = [dateModified, ...sources.map(one => one.datePublished)].map(isoDate).find(Boolean);
  const ms = said === undefined ? 0 : Date.parse(said);
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** An address as iCalendar takes it: without characters that control or end a line. */
function uriValue(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[\s\p{Cc}]/gu, encodeURIComponent);
}
