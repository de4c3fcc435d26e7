import type { Span } from '../densest.ts';
import { lowerBound } from './lowerBound.ts';
import type { PictureIndex } from './pictureIndex.ts';

/** How many events lie wholly before and after a window, and the places of the nearest. */
export interface FarAway {
  readonly before: number;
  readonly after: number;
  readonly nearestBefore: number | undefined;
  readonly nearestAfter: number | undefined;
}

/** Counts what lies out of a window, in the time it takes to look up two numbers. */
export function farAway(index: PictureIndex, window: Span): FarAway {
  const before = lowerBoundAfter(index.ends, window.start);
  const from = lowerBound(index.starts, window.end);
  return {
    before,
    after: index.starts.length - from,
    nearestBefore: before > 0 ? index.byEnd[before - 1] : undefined,
    nearestAfter: index.byStart[from],
  };
}

/** How many of the sorted numbers are at most `most`. */
function lowerBoundAfter(sorted: Float64Array, most: number): number {
  let count = lowerBound(sorted, most);
  while (count < sorted.length && sorted[count] === most) count += 1;
  return count;
}
