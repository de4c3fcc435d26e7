import type { EventStatus } from '../../story/story.ts';
import { cellLength, cellOf } from './grid.ts';
import { lowerBound } from './lowerBound.ts';
import type { PictureIndex } from './pictureIndex.ts';

/** How many events of one status a bin holds. */
export interface StatusCount {
  readonly status: EventStatus;
  readonly count: number;
}

/**
 * Several events drawn as one: those that begin in one cell of the grid, or those longer than the view. Moments in
 * ms of civil time, ends exclusive.
 */
export interface PictureBin {
  readonly kind: 'bin';
  /** The same for the same cell, wherever the window is. */
  readonly id: string;
  readonly count: number;
  /** All that the dates of its events can mean lies between these. */
  readonly start: number;
  readonly end: number;
  /** The cell. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** Where the first and the last of its events begin. */
  readonly first: number;
  readonly last: number;
  /** Most frequent first. */
  readonly byStatus: readonly StatusCount[];
  /** How many begin in each eighth of the cell, in the order of time. */
  readonly density: readonly number[];
  /** The most that begin in an eighth of any cell of this level; 0 where there are no cells. */
  readonly peak: number;
  /** Places of its events in the index, in the order of time. */
  readonly places: readonly number[];
}

/** An event is long, and drawn apart, when it is longer than so many levels' worth of cells. */
const LONG_LEVELS = 2;
const EIGHTHS = 8;
const LONG = 'bin:long:';

/** True when an event of this level is too long to be counted in the cells of the other. */
export function isLong(eventLevel: number, level: number): boolean {
  return eventLevel > level + LONG_LEVELS;
}

/** How many cells before its own an event may begin and still reach into a cell, when it is not long. */
export const reachInCells = 2 ** LONG_LEVELS;

/** What a cell holds; `bin` is that of all of it. */
export interface Cell {
  /** Places of the events that begin in it and are not long beside it. */
  readonly places: readonly number[];
  readonly bin: PictureBin;
}

/** So many cells are remembered, since moving the window asks for the same ones again and again. */
const REMEMBERED = 400;
const remembered = new WeakMap<PictureIndex, Map<string, Cell>>();

/** What begins in a cell of a level. */
export function cellAt(index: PictureIndex, level: number, cell: number): Cell {
  const known = remembered.get(index) ?? new Map<string, Cell>();
  remembered.set(index, known);
  const key = `${level}:${cell}`;
  const found = known.get(key);
  if (found) return found;
  const places = placesInCell(index, level, cell);
  const made = { places, bin: cellBin(index, level, cell, places) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

function placesInCell(index: PictureIndex, level: number, cell: number): number[] {
  const length = cellLength(level);
  const to = lowerBound(index.fadeStart, (cell + 1) * length);
  const places: number[] = [];
  for (let place = lowerBound(index.fadeStart, cell * length); place < to; place += 1) {
    if (!isLong(index.level[place] ?? 0, level)) places.push(place);
  }
  return places;
}

/** The bin of these places of a cell. */
export function cellBin(
  index: PictureIndex,
  level: number,
  cell: number,
  places: readonly number[],
): PictureBin {
  const length = cellLength(level);
  const span = {
    fadeStart: cell * length,
    fadeEnd: (cell + 1) * length,
    peak: peakOf(index, length / EIGHTHS),
  };
  return { ...binOf(index, `bin:${level}:${cell}`, places, span.fadeStart, length / EIGHTHS), ...span };
}

const peaks = new WeakMap<PictureIndex, Map<number, number>>();

/** The most events that begin in one stretch of so many ms, on the grid. */
function peakOf(index: PictureIndex, stretch: number): number {
  const known = peaks.get(index) ?? new Map<number, number>();
  peaks.set(index, known);
  const found = known.get(stretch);
  if (found !== undefined) return found;
  let [peak, count, at] = [0, 0, Number.NaN];
  for (const begins of index.fadeStart) {
    const here = Math.floor(begins / stretch);
    count = here === at ? count + 1 : 1;
    at = here;
    peak = Math.max(peak, count);
  }
  known.set(stretch, peak);
  return peak;
}

/** The bin of events that run on beyond the view; its cell is all that they can mean. */
export function longBin(index: PictureIndex, level: number, places: readonly number[]): PictureBin {
  const bin = binOf(index, `${LONG}${level}`, places, 0, Number.POSITIVE_INFINITY);
  return { ...bin, fadeStart: bin.start, fadeEnd: bin.end };
}

/** True for the bin of events that are longer than the view. */
export function isLongBin(bin: PictureBin): boolean {
  return bin.id.startsWith(LONG);
}

/** False when no closer view draws the events of a bin apart: they begin in one cell of the finest level drawn. */
export function canSplit(bin: PictureBin, finestLevel: number): boolean {
  if (isLongBin(bin)) return false;
  return cellOf(bin.first, finestLevel) !== cellOf(bin.last, finestLevel);
}

type Gathered = Omit<PictureBin, 'fadeStart' | 'fadeEnd'>;

function binOf(
  index: PictureIndex,
  id: string,
  places: readonly number[],
  from: number,
  eighth: number,
): Gathered {
  const counts = index.statuses.map(() => 0);
  const density = Array.from({ length: EIGHTHS }, () => 0);
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    const begins = index.fadeStart[place] ?? 0;
    start = Math.min(start, index.start[place] ?? 0);
    end = Math.max(end, index.end[place] ?? 0);
    const status = index.status[place] ?? 0;
    counts[status] = (counts[status] ?? 0) + 1;
    const at = Math.min(EIGHTHS - 1, Math.floor((begins - from) / eighth));
    density[at] = (density[at] ?? 0) + 1;
  }
  return {
    kind: 'bin',
    id,
    count: places.length,
    start,
    end,
    first: index.fadeStart[places[0] ?? 0] ?? 0,
    last: index.fadeStart[places.at(-1) ?? 0] ?? 0,
    byStatus: index.statuses
      .map((status, i) => ({ status, count: counts[i] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    density,
    peak: 0,
    places,
  };
}
