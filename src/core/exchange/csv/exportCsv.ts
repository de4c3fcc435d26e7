import { plainLine } from '../../article/plainLine.ts';
import { quoteOf } from '../../article/selector.ts';
import { boundsOf, type Edtf } from '../../dates/edtf.ts';
import { dateInWords } from '../../dates/words.ts';
import { inTimeOrder } from '../../events/order.ts';
import { localize } from '../../story/localize.ts';
import type { LocalizedText, Passage, Source, Story, StoryEvent } from '../../story/story.ts';
import type { Exported, LossCode } from '../exports/exported.ts';
import { findLosses } from '../exports/findLosses.ts';
import { type EventColumn, eventColumns, type PassageColumn, passageColumns } from './csvColumns.ts';
import { csvText } from './csvText.ts';

const NOT_HELD: readonly LossCode[] = [
  'name',
  'article',
  'sources',
  'passage-places',
  'passage-ids',
  'dating',
  'attribution-passages',
  'languages',
  'revisions',
  'further-fields',
];

/**
 * The events of a story as CSV, one a row in time order. Headline, publisher, day and address are those of the article of
 * the first passage; there are as many columns of passages as the richest event has. Texts are in `lang` where the story
 * has it; several names in a cell stand one a line.
 */
export function exportCsv(story: Story, lang: string): Exported {
  const most = Math.max(1, ...story.events.map(({ passages }) => passages.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const header = [
    ...eventColumns,
    ...numbers.flatMap(number => passageColumns.map(column => `${column} ${number}`)),
  ];
  const rows = inTimeOrder(story.events, event => event.date).map(event => eventRow(story, event, lang));
  return { text: csvText([header, ...rows]), notSaid: findLosses(story, story.events, NOT_HELD, lang) };
}

function eventRow(story: Story, event: StoryEvent, lang: string): string[] {
  const first = story.sources.find(({ id }) => id === event.passages[0]?.source);
  const cells = eventCells(event, first, lang, text =>
    text ? localize(text, lang, story.inLanguage).text : '',
  );
  return [
    ...eventColumns.map(column => cells[column]),
    ...event.passages.flatMap(passage => {
      const found = passageCells(passage);
      return passageColumns.map(column => found[column]);
    }),
  ];
}

function eventCells(
  { id, name, description, date, dating, status, review, attribution = [], location, about = [] }: StoryEvent,
  source: Source | undefined,
  lang: string,
  say: (text: LocalizedText | null | undefined) => string,
): Readonly<Record<EventColumn, string>> {
  const list = (texts: readonly LocalizedText[]) => texts.map(text => plainLine(say(text))).join('\n');
  return {
    id,
    name: say(name),
    description: say(description),
    date: date ?? '',
    'date in words': dateInWords(date, lang),
    ...daysOf(date),
    'date basis': dating.basis,
    'date note': say(dating.note),
    status,
    review: review ?? '',
    'said by': list(attribution.map(one => one.name)),
    place: say(location?.name),
    latitude: numberText(location?.geo?.latitude),
    longitude: numberText(location?.geo?.longitude),
    'place address': location?.sameAs ?? '',
    about: list(about),
    headline: source?.headline ?? '',
    publisher: source?.publisher ?? '',
    published: source?.datePublished ?? '',
    address: source?.url ?? '',
  };
}

function passageCells({ selector, role, source }: Passage): Readonly<Record<PassageColumn, string>> {
  return { quote: quoteOf(selector)?.exact ?? '', role, source };
}

/** Without an exponent, which spreadsheets and readers of coordinates may not know. */
function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value).includes('e') ? value.toFixed(12) : String(value);
}

/** First and last day a date may mean, for sorting; empty where it is unknown, open or outside the years 1 to 9999. */
function daysOf(date: Edtf | null): { readonly 'first day': string; readonly 'last day': string } {
  if (date === null) return { 'first day': '', 'last day': '' };
  const { start, end } = boundsOf(date);
  return { 'first day': isoDay(start), 'last day': isoDay(end - 1) };
}

function isoDay(ms: number): string {
  const day = new Date(ms);
  const year = Number.isNaN(day.getTime()) ? 0 : day.getUTCFullYear();
  return year >= 1 && year <= 9999 ? day.toISOString().slice(0, 10) : '';
}
