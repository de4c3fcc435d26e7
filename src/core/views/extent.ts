import type { DateBounds, DateShape } from '../dates/edtf.ts';
import type { Span } from './densest.ts';

/**
 * From where to where a date is drawn, in finite milliseconds of civil time, ends exclusive. The bar runs from
 * `start` to `end`; it is full between `fadeStart` and `fadeEnd` and fades to nothing outside of them.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly fadeStart: number;
  readonly fadeEnd: number;
}

const DAY = 86_400_000;
/** How far a bar runs on where its date does not say: this share of the main cluster, a day at least. */
const REACH = 0.5;
/** The Gregorian calendar of ECMAScript ends 8.64e15 ms from 1970; a year is kept for margins. */
const FARTHEST = 8.64e15 - 366 * DAY;

/**
 * The extent of a date beside the main cluster of all: an unknown end fades out over a short reach; an open one
 * (`2020/..`, still going on) runs on through the cluster first, since it is not over there.
 */
export function extentOf(
  { bounds, shape }: { readonly bounds: DateBounds; readonly shape: DateShape },
  cluster: Span,
): Extent {
  const known = knownSpan(bounds);
  const reach = Math.max(DAY, (cluster.end - cluster.start) * REACH);
  const fadesIn = bounds.start === Number.NEGATIVE_INFINITY;
  const fadesOut = bounds.end === Number.POSITIVE_INFINITY;
  const fadeStart = fadesIn && shape.start === 'open' ? Math.min(known.start, cluster.start) : known.start;
  const fadeEnd = fadesOut && shape.end === 'open' ? Math.max(known.end, cluster.end) : known.end;
  return {
    start: fadesIn ? fadeStart - reach : fadeStart,
    end: fadesOut ? fadeEnd + reach : fadeEnd,
    fadeStart,
    fadeEnd,
  };
}

/** True when at least one end of a date is known, so that it has a place in the picture. */
export function isDrawn(bounds: DateBounds): boolean {
  return Number.isFinite(bounds.start) || Number.isFinite(bounds.end);
}

/** The part of the bounds that is known: a point where only one end is. */
export function knownSpan(bounds: DateBounds): Span {
  const start = Number.isFinite(bounds.start) ? bounds.start : bounds.end;
  const end = Number.isFinite(bounds.end) ? bounds.end : bounds.start;
  return { start: within(start), end: within(end) };
}

function within(ms: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, ms));
}
