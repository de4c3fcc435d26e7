import { quoteOf } from '../../article/selector.ts';
import type { Edtf } from '../../dates/edtf.ts';
import { dateInWords } from '../../dates/words.ts';
import { inTimeOrder } from '../../events/order.ts';
import { localize } from '../../story/localize.ts';
import type { LocalizedText, Source, Story, StoryEvent } from '../../story/story.ts';
import { type LossCode, type NotSaid, notSaid } from '../exports/exported.ts';
import { findLosses } from '../exports/findLosses.ts';
import { escapeHtml } from '../html.ts';
import { type TimelineDates, timelineDates } from './timelineDates.ts';

/** An event as TimelineJS shows it, before it is JSON or a row; texts are plain. */
export interface TimelineSlide {
  readonly id: string;
  readonly date: Edtf;
  readonly dates: TimelineDates;
  readonly displayDate: string;
  readonly headline: string;
  readonly text: string;
  /** The story file's name of the status: TimelineJS draws a row for each group. */
  readonly group: string;
  /** The first words that describe the event, with their article. */
  readonly quote: string | undefined;
  readonly source: Source | undefined;
}

const NOT_HELD: readonly LossCode[] = [
  'article',
  'sources',
  'passage-places',
  'further-passages',
  'passage-ids',
  'dating',
  'date-basis',
  'attribution',
  'location',
  'about',
  'languages',
  'review',
  'revisions',
  'further-fields',
];

/** The events TimelineJS can show, in time order, and what it cannot show. */
export function timelineSlides(
  story: Story,
  lang: string,
): { readonly slides: readonly TimelineSlide[]; readonly notSaid: readonly NotSaid[] } {
  const ordered = inTimeOrder(story.events, event => event.date);
  const slides = ordered.flatMap(event => slideOf(story, event, lang) ?? []);
  const shown = new Set(slides.map(({ id }) => id));
  const events = ordered.filter(({ id }) => shown.has(id));
  const left = (code: LossCode, isUndated: boolean) =>
    told(
      code,
      ordered.filter(({ id, date }) => !shown.has(id) && (date === null) === isUndated),
    );
  const drawn = (code: LossCode, isTold: (dates: TimelineDates) => boolean) =>
    told(
      code,
      slides.filter(({ dates }) => isTold(dates)),
    );
  return {
    slides,
    notSaid: [
      ...left('undated', true),
      ...left('both-ends-open', false),
      ...drawn('imprecise-date', ({ says }) => says === 'bounds'),
      ...drawn('one-end', ({ says }) => says === 'one-end'),
      ...drawn('time-zone', ({ hasZone }) => hasZone),
      ...findLosses(story, events, NOT_HELD, lang),
    ],
  };
}

function told(code: LossCode, events: readonly { readonly id: string }[]): NotSaid[] {
  return events.length > 0
    ? [
        notSaid(
          code,
          events.map(({ id }) => id),
        ),
      ]
    : [];
}

/** Plain text as the HTML that TimelineJS takes: a paragraph each line. */
export function paragraphHtml(text: string): string {
  return text === ''
    ? ''
    : text
        .split(/\r\n|\r|\n/)
        .map(line => `<p>${escapeHtml(line)}</p>`)
        .join('');
}

/** A quote as the medium that TimelineJS shows as one (its media type "Blockquote"). */
export function quoteHtml(quote: string): string {
  return `<blockquote>${escapeHtml(quote).replace(/\r\n|\r|\n/g, '<br>')}</blockquote>`;
}

/** Undefined for an event that TimelineJS has no date for. */
function slideOf(story: Story, event: StoryEvent, lang: string): TimelineSlide | undefined {
  const { id, date, name, description, status, passages } = event;
  const dates = date === null ? undefined : timelineDates(date);
  if (date === null || !dates) return undefined;
  const say = (text: LocalizedText) => localize(text, lang, story.inLanguage).text;
  const passage = passages.find(({ role }) => role === 'describes');
  return {
    id,
    date,
    dates,
    displayDate: dateInWords(date, lang),
    headline: say(name),
    text: description ? say(description) : '',
    group: status,
    quote: passage && quoteOf(passage.selector)?.exact,
    source: story.sources.find(one => one.id === passage?.source),
  };
}
