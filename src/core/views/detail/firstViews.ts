import type { Span } from '../densest.ts';
import type { PictureBin } from './cells.ts';
import type { PictureIndex } from './pictureIndex.ts';

const DAY = 86_400_000;
/** Free space on either side of a view, as a share of what it is to show. */
const MARGIN = 0.06;
/** A view is never finer than this: a lone day needs its neighbours to be read as a day. */
const LEAST = 5 * DAY;
/** A bin opens to a view at least so many times closer. */
const CLOSER = 2;

/** The window of the first view: the densest group of events with margins. Null when there is nothing to show. */
export function firstWindow({ cluster }: PictureIndex): Span | null {
  return cluster && framed(cluster);
}

/** The window that shows every event. */
export function everyWindow({ starts, ends }: PictureIndex): Span | null {
  const [first, last] = [starts[0], ends.at(-1)];
  return first === undefined || last === undefined ? null : framed({ start: first, end: last });
}

/** The window a bin opens to: where its events begin, with margins, and in any case closer than `from`. */
export function binWindow(bin: PictureBin, from: Span): Span {
  const length = Math.min((bin.last - bin.first) * (1 + 4 * MARGIN), (from.end - from.start) / CLOSER);
  const middle = (bin.first + bin.last) / 2;
  const half = Math.max(DAY, length) / 2;
  return { start: middle - half, end: middle + half };
}

function framed({ start, end }: Span): Span {
  const lacking = Math.max(0, LEAST - (end - start)) / 2;
  const margin = Math.max((end - start) * MARGIN, lacking);
  return { start: start - margin, end: end + margin };
}
