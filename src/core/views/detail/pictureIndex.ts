import { boundsOf, type DateShape, type Edtf, shapeOf } from '../../dates/edtf.ts';
import type { EventStatus } from '../../story/story.ts';
import { densestSpan, type Span } from '../densest.ts';
import { type Extent, extentOf, isDrawn, knownSpan } from '../extent.ts';
import { levelOf } from './grid.ts';
import { placesInOrder } from './placesInOrder.ts';

/** What the index needs to know of an event; an event of a story has it. */
export interface IndexedEvent {
  readonly id: string;
  readonly date: Edtf | null;
  readonly status: EventStatus;
}

/**
 * Events by time, for pictures of any number of them. Drawn events stand at places from 0 in the order in which
 * their known parts begin; `order` leads from a place to the event's number among all that were given. Moments
 * are milliseconds of civil time, as in `Extent`.
 */
export interface PictureIndex {
  readonly order: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly fadeStart: Float64Array;
  readonly fadeEnd: Float64Array;
  /** Of each place, the finest level of the grid with cells as long as the event. */
  readonly level: Uint8Array;
  readonly status: Uint8Array;
  readonly statuses: readonly EventStatus[];
  readonly shape: Uint16Array;
  readonly shapes: readonly DateShape[];
  /** Starts and ends, each sorted, and the places they belong to. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  /** Numbers of the events without a date, or with one of which neither end is known. */
  readonly undated: Uint32Array;
  /** The densest group of events; null when nothing is drawn. */
  readonly cluster: Span | null;
}

/** So many events are read before the caller may rest. */
const STEP = 2000;
/** The densest group is looked for among so many events at most, taken evenly. */
const SAMPLE = 4000;

/** The extent of a place. */
export function extentAt(index: PictureIndex, place: number): Extent {
  const at = (values: Float64Array) => values[place] ?? 0;
  return {
    start: at(index.start),
    end: at(index.end),
    fadeStart: at(index.fadeStart),
    fadeEnd: at(index.fadeEnd),
  };
}

/** Builds the index in one go. */
export function pictureIndex(events: readonly IndexedEvent[]): PictureIndex {
  const steps = pictureIndexSteps(events);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Builds the index step by step, a few ms each, so that a caller may rest in between. */
export function* pictureIndexSteps(events: readonly IndexedEvent[]): Generator<undefined, PictureIndex> {
  const read = yield* readDates(events);
  const { drawn } = read;
  const every = Math.ceil(drawn.length / SAMPLE);
  const sample = every > 1 ? drawn.filter((_, i) => i % every === 0) : drawn;
  const cluster = densestSpan(sample.map(({ date }) => date.known));
  yield;
  const extents = new Map<ReadDate, Extent>();
  const extent = (date: ReadDate): Extent => {
    const known = extents.get(date) ?? extentOf(date, cluster ?? { start: 0, end: 0 });
    extents.set(date, known);
    return known;
  };
  const sorted = placesInOrder(Float64Array.from(drawn, ({ date }) => extent(date).fadeStart));
  yield;
  const columns = columnsOf(drawn, sorted, extent);
  yield;
  const byStart = placesInOrder(columns.start);
  yield;
  const byEnd = placesInOrder(columns.end);
  return {
    ...columns,
    statuses: read.statuses,
    shapes: read.shapes,
    starts: columns.start.slice().sort(),
    ends: columns.end.slice().sort(),
    byStart,
    byEnd,
    undated: Uint32Array.from(read.undated),
    cluster,
  };
}

interface ReadDate {
  readonly bounds: { readonly start: number; readonly end: number };
  readonly shape: DateShape;
  readonly shapeNumber: number;
  readonly known: Span;
  readonly isDrawn: boolean;
}

interface Drawn {
  readonly number: number;
  readonly status: number;
  readonly date: ReadDate;
}

/** Reads each different date once: a long story has few of them. */
function* readDates(events: readonly IndexedEvent[]) {
  const shapes: DateShape[] = [];
  const shapeNumbers = new Map<string, number>();
  const dates = new Map<Edtf, ReadDate>();
  const read = (date: Edtf): ReadDate => {
    const [bounds, shape] = [boundsOf(date), shapeOf(date)];
    const key = JSON.stringify(shape);
    const shapeNumber = shapeNumbers.get(key) ?? shapes.push(shape) - 1;
    shapeNumbers.set(key, shapeNumber);
    const one = { bounds, shape, shapeNumber, known: knownSpan(bounds), isDrawn: isDrawn(bounds) };
    dates.set(date, one);
    return one;
  };
  const statuses: EventStatus[] = [];
  const statusNumbers = new Map<EventStatus, number>();
  const undated: number[] = [];
  const drawn: Drawn[] = [];
  for (const [number, event] of events.entries()) {
    const date = event.date === null ? undefined : (dates.get(event.date) ?? read(event.date));
    const status = statusNumbers.get(event.status) ?? statuses.push(event.status) - 1;
    statusNumbers.set(event.status, status);
    if (date?.isDrawn) drawn.push({ number, status, date });
    else undated.push(number);
    if (number % STEP === STEP - 1) yield;
  }
  return { drawn, undated, shapes, statuses };
}

function columnsOf(drawn: readonly Drawn[], sorted: Uint32Array, extent: (date: ReadDate) => Extent) {
  const count = drawn.length;
  const columns = {
    order: new Uint32Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    fadeStart: new Float64Array(count),
    fadeEnd: new Float64Array(count),
    level: new Uint8Array(count),
    status: new Uint8Array(count),
    shape: new Uint16Array(count),
  };
  sorted.forEach((from, place) => {
    const one = drawn[from];
    if (!one) return;
    const { start, end, fadeStart, fadeEnd } = extent(one.date);
    columns.order[place] = one.number;
    columns.start[place] = start;
    columns.end[place] = end;
    columns.fadeStart[place] = fadeStart;
    columns.fadeEnd[place] = fadeEnd;
    columns.level[place] = levelOf(end - start);
    columns.status[place] = one.status;
    columns.shape[place] = one.date.shapeNumber;
  });
  return columns;
}
