import type { DateBounds, DateShape } from '../dates/edtf.ts';
import type { EventStatus } from '../story/story.ts';
import { densestSpan, type Span } from './densest.ts';
import { type Extent, extentOf, isDrawn, knownSpan } from './extent.ts';

/** An event as the picture needs it: already in the reader's language, its date already read. */
export interface PictureEvent {
  readonly id: string;
  readonly label: string;
  readonly dateLabel: string;
  readonly status: EventStatus;
  readonly bounds: DateBounds;
  readonly shape: DateShape;
}

/**
 * An event as the picture draws it. All moments are finite milliseconds of civil time, ends exclusive. The bar
 * runs from `start` to `end`; it is full between `fadeStart` and `fadeEnd` and fades to nothing outside of
 * them. Where nothing fades, `fadeStart` is `start` and `fadeEnd` is `end`.
 */
export interface PictureItem extends Extent {
  readonly id: string;
  readonly label: string;
  readonly dateLabel: string;
  readonly status: EventStatus;
  readonly shape: DateShape;
  /** Place among the events, for rows: the caller's order. */
  readonly order: number;
}

/** What the picture shows, in milliseconds of civil time. */
export type PictureWindow = Span;

/** Events wholly outside of a window. */
export interface FarOff {
  readonly before: number;
  readonly after: number;
  readonly beforeIds: readonly string[];
  readonly afterIds: readonly string[];
}

const DAY = 86_400_000;
/** Free space on either side of the first view, as a share of it. */
const MARGIN = 0.06;
/** The first view is never finer than this: a lone day needs its neighbours to be read as a day. */
const LEAST_VIEW = 5 * DAY;
/** Mean width of a letter of the interface's type at 13 px, in CSS px. */
const LETTER = 6.8;

/**
 * What the picture draws: one item for each event with a date, in the order given. An event without any known
 * end is no item. `whole` dates are full over all they mean; an unknown end fades out over a short reach; an
 * open end (`2020/..`, still going on) runs on through the main cluster first, since it is not over there.
 */
export function pictureItems(events: readonly PictureEvent[]): readonly PictureItem[] {
  const dated = events.map((event, order) => ({ event, order })).filter(({ event }) => isDrawn(event.bounds));
  const cluster = densestSpan(dated.map(({ event }) => knownSpan(event.bounds)));
  if (!cluster) return [];
  return dated.map(({ event, order }) => ({
    id: event.id,
    label: event.label,
    dateLabel: event.dateLabel,
    status: event.status,
    shape: event.shape,
    order,
    ...extentOf(event, cluster),
  }));
}

/**
 * The window of the first view: the densest group of events, margins, and room for the names to the right of
 * where they start. Long bars that only pass through, and events far off, do not stretch it. `width` is that
 * of the picture in CSS px. Null when there is nothing to show.
 */
export function mainCluster(items: readonly PictureItem[], width = 960): PictureWindow | null {
  const dense = densestSpan(items.map(item => ({ start: item.fadeStart, end: item.fadeEnd })));
  if (!dense) return null;
  const inside = items.filter(item => item.fadeStart >= dense.start && item.fadeEnd <= dense.end);
  return framed(inside, dense, width);
}

/** The window that shows every item with its name; the margins and the room for names are those of `mainCluster`. */
export function wholeWindow(items: readonly PictureItem[], width = 960): PictureWindow | null {
  const [first] = items;
  return first ? framed(items, first, width) : null;
}

function framed(items: readonly PictureItem[], least: Span, width: number): PictureWindow {
  const first = items.reduce((earliest, item) => Math.min(earliest, item.start), least.start);
  const last = items.reduce((latest, item) => Math.max(latest, item.end), least.end);
  const lacking = Math.max(0, LEAST_VIEW - (last - first)) / 2;
  const margin = Math.max((last - first) * MARGIN, lacking);
  const start = first - margin;
  const length = items.reduce(
    (most, item) => Math.max(most, (item.start - start) / (1 - nameShare(item, width))),
    last + margin - start,
  );
  return { start, end: start + length };
}

/** Share of the picture's width that an item's words take. */
function nameShare(item: PictureItem, width: number): number {
  return Math.min(0.68, nameWidth(item, width) / Math.max(1, width));
}

/**
 * CSS px that an item's words take in a picture of this width. The figures are those of picture.css: 13 px type, a
 * name cut at 26 em, no date below 640 px.
 */
export function nameWidth(
  { label, dateLabel }: Pick<PictureItem, 'label' | 'dateLabel'>,
  width: number,
): number {
  const name = Math.min(338, [...label].length * LETTER);
  const date = width < 640 ? 0 : [...dateLabel].length * LETTER;
  return name + date + 18;
}

/** Counts what lies wholly before and after a window, nearest first. */
export function farOff(items: readonly PictureItem[], window: PictureWindow): FarOff {
  const before = items.filter(item => item.end <= window.start).sort((a, b) => b.end - a.end);
  const after = items.filter(item => item.start >= window.end).sort((a, b) => a.start - b.start);
  return {
    before: before.length,
    after: after.length,
    beforeIds: before.map(item => item.id),
    afterIds: after.map(item => item.id),
  };
}

/** Share of the window that must lie after an item's start for its name to be read. */
const NAME_ROOM = 0.15;

/**
 * The window that shows an item, of the same length; null when the given one does already. A long bar that runs
 * through the window is shown, wherever its ends are.
 */
export function windowShowing(item: Extent, window: PictureWindow): PictureWindow | null {
  const length = window.end - window.start;
  const isSeen = item.fadeEnd > window.start && item.fadeStart < window.end - length * NAME_ROOM;
  if (isSeen) return null;
  const middle = (item.fadeStart + Math.min(item.fadeEnd, item.fadeStart + length / 2)) / 2;
  return { start: middle - length / 2, end: middle + length / 2 };
}
