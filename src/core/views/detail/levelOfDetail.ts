import type { DateShape } from '../../dates/edtf.ts';
import type { EventStatus } from '../../story/story.ts';
import type { Span } from '../densest.ts';
import type { Extent } from '../extent.ts';
import { canSplit, cellAt, cellBin, isLong, longBin, type PictureBin, reachInCells } from './cells.ts';
import { cellLength, cellOf } from './grid.ts';
import { lowerBound } from './lowerBound.ts';
import { extentAt, type PictureIndex } from './pictureIndex.ts';

/** An event drawn by itself. */
export interface DetailEvent extends Extent {
  readonly kind: 'event';
  /** Its place in the index. */
  readonly place: number;
  readonly status: EventStatus;
  readonly shape: DateShape;
}

/** What is drawn of a window: single events and bins, in the order in which they begin. */
export interface Detail {
  readonly items: readonly (DetailEvent | PictureBin)[];
  /** The level of the grid they were chosen at. */
  readonly level: number;
}

/** A view to choose the detail for. */
export interface DetailView {
  /** What is to be drawn, in ms of civil time; it may be wider than what is seen. */
  readonly window: Span;
  /** CSS px of the window. */
  readonly width: number;
  /** Rows of one event's height that can be seen. */
  readonly rows: number;
  /** CSS px that an event's name may take. */
  readonly nameWidth: number;
  /** Place of the selected event, which is always drawn by itself. */
  readonly selected?: number | undefined;
}

/** Cells are at least so wide, in CSS px, and less than twice: a count of six figures can be read in one. */
const CELL = 150;
/** In a narrow picture they are narrower: so many fit at the least. */
const LEAST_CELLS = 8;
const NARROWEST_CELL = 88;
/** Long events are drawn singly as long as they are no more than these. */
const MOST_LONG = 3;
/** A bin takes the height of so many rows. */
export const binRows = 3;

/** The level of the grid whose cells have a readable width. */
export function levelFor(window: Span, width: number): number {
  const cell = Math.max(NARROWEST_CELL, Math.min(CELL, width / LEAST_CELLS));
  const least = ((window.end - window.start) / Math.max(1, width)) * cell;
  return Math.min(40, Math.max(0, Math.ceil(Math.log2(least / cellLength(0)))));
}

/**
 * What to draw of a window. Each event that may be seen in it is either drawn by itself or in exactly one bin. Which
 * of the two depends on its cell alone, so that moving the window changes nothing but what comes and goes. Never more
 * than a few items a cell, however many events there are.
 */
export function levelOfDetail(index: PictureIndex, view: DetailView): Detail {
  const { window, selected } = view;
  const level = levelFor(window, view.width);
  const most = mostSingly(view, cellLength(level));
  const items: (DetailEvent | PictureBin)[] = [];
  const putEvent = (place: number) => items.push(eventAt(index, place));
  const from = cellOf(window.start, level) - reachInCells;
  const to = cellOf(window.end, level) + reachInCells;
  for (const cell of cellsWithEvents(index, level, from, to)) {
    const { places, bin } = cellAt(index, level, cell);
    if (places.length <= most) {
      for (const place of places) if (isSeen(index, place, window)) putEvent(place);
      continue;
    }
    const hides = selected !== undefined && cellOf(index.fadeStart[selected] ?? 0, level) === cell;
    const others = hides ? places.filter(place => place !== selected) : places;
    if (selected !== undefined && others.length < places.length) putEvent(selected);
    const shown = others === places ? bin : cellBin(index, level, cell, others);
    if (shown.start < window.end && shown.end > window.start) items.push(shown);
  }
  const long = longPlaces(index, level, window);
  const others = long.length > MOST_LONG ? long.filter(place => place !== selected) : [];
  for (const place of long) if (others.length === 0 || place === selected) putEvent(place);
  if (others.length > 0) items.push(longBin(index, level, others));
  return { items, level };
}

/** True when a closer view, of `least` ms at the least, draws the events of a bin apart. */
export function opensCloser(bin: PictureBin, least: number, width: number): boolean {
  return canSplit(bin, levelFor({ start: 0, end: least }, width));
}

/** As many events of one cell as find room under each other beside those of the cells around it. */
function mostSingly({ window, width, rows, nameWidth }: DetailView, length: number): number {
  const cellWidth = (length / (window.end - window.start)) * width;
  const reached = Math.ceil(nameWidth / cellWidth) + 1;
  return Math.max(1, Math.floor((rows - binRows) / reached));
}

/** Cells in which something begins; empty ones are leapt over. */
function* cellsWithEvents(index: PictureIndex, level: number, from: number, to: number): Generator<number> {
  const length = cellLength(level);
  for (let cell = from; cell <= to; cell += 1) {
    const begins = index.fadeStart[lowerBound(index.fadeStart, cell * length)];
    if (begins === undefined) return;
    cell = Math.max(cell, cellOf(begins, level));
    if (cell <= to) yield cell;
  }
}

/** Events that are long at this level and may be seen in the window. */
function longPlaces(index: PictureIndex, level: number, window: Span): number[] {
  const places: number[] = [];
  const to = index.level.length;
  for (let place = 0; place < to; place += 1) {
    if (isLong(index.level[place] ?? 0, level) && isSeen(index, place, window)) places.push(place);
  }
  return places;
}

function isSeen(index: PictureIndex, place: number, window: Span): boolean {
  return (index.start[place] ?? 0) < window.end && (index.end[place] ?? 0) > window.start;
}

function eventAt(index: PictureIndex, place: number): DetailEvent {
  const status = index.statuses[index.status[place] ?? 0];
  const shape = index.shapes[index.shape[place] ?? 0];
  if (!status || !shape) throw new Error(`The index has no place ${place}`);
  return { kind: 'event', place, status, shape, ...extentAt(index, place) };
}
