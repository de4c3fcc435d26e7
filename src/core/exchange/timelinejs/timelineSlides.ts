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
  const undated = story.events.filter(({ date }) => date === null);
  const dated = inTimeOrder(story.events, event => event.date).filter(({ date }) => date !== null);
  const slides = dated.flatMap(event =>
    event.date === null ? [] : [slideOf(story, event, event.date, lang)],
  );
  const told = (code: LossCode, isTold: (dates: TimelineDates) => boolean) => {
    const ids = slides.filter(({ dates }) => isTold(dates)).map(({ id }) => id);
    return ids.length > 0 ? [notSaid(code, ids)] : [];
  };
  return {
    slides,
    notSaid: [
      ...(undated.length > 0
        ? [
            notSaid(
              'undated',
              undated.map(({ id }) => id),
            ),
          ]
        : []),
      ...told('imprecise-date', ({ says }) => says === 'bounds'),
      ...told('one-end', ({ says }) => says === 'one-end'),
      ...told('time-zone', ({ hasZone }) => hasZone),
      ...findLosses(story, dated, NOT_HELD, lang),
    ],
  };
}

/** Plain text as the HTML that TimelineJS takes: a paragraph each line. */
export function paragraphHtml(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map(line => `<p>${escapeHtml(line)}</p>`)
        .join('');
}

/** A quote as the medium that TimelineJS shows as one (its media type "Blockquote"). */
export function quoteHtml(quote: string): string {
  return `<blockquote>${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote>`;
}

function slideOf(story: Story, event: StoryEvent, date: Edtf, lang: string): TimelineSlide {
  const say = (text: LocalizedText) => localize(text, lang, story.inLanguage).text;
  const passage = event.passages.find(({ role }) => role === 'describes');
  return {
    id: event.id,
    date,
    dates: timelineDates(date),
    displayDate: dateInWords(date, lang),
    headline: say(event.name),
    text: event.description ? say(event.description) : '',
    group: event.status,
    quote: passage && quoteOf(passage.selector)?.exact,
    source: story.sources.find(({ id }) => id === passage?.source),
  };
}
