import { DAY_MS } from '../dates/civil.ts';
import { boundsOf, type Edtf } from '../dates/edtf.ts';

/** Where a date stands in time: its earliest known day or moment, then its latest; Infinity when undated. */
interface TimeKey {
  readonly at: number;
  readonly latest: number;
}

function timeKeyOf(date: Edtf | null): TimeKey {
  if (date === null) return { at: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  const { start, end } = boundsOf(date);
  const lastDay = Math.floor((end - 1) / DAY_MS) * DAY_MS;
  return { at: start === Number.NEGATIVE_INFINITY ? lastDay : start, latest: end };
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareKeys(a: TimeKey, b: TimeKey): number {
  return compareNumbers(a.at, b.at) || compareNumbers(a.latest, b.latest);
}

/**
 * Orders imprecise dates: by the earliest moment each can mean, then by the latest, so what is sooner known to be over
 * comes first; undated comes last. A date whose start is not known stands on its last day, the one it is sure of:
 * "some day up to 20 March" is read beside 20 March, not before all history. 0 is a tie, not equality.
 */
export function compareDates(a: Edtf | null, b: Edtf | null): number {
  return compareKeys(timeKeyOf(a), timeKeyOf(b));
}

/** The items in time order, in a new array; a tie is broken by `tieBreak`, or else keeps the order given. */
export function inTimeOrder<T>(
  items: readonly T[],
  dateOf: (item: T) => Edtf | null,
  tieBreak: (a: T, b: T) => number = () => 0,
): T[] {
  // Many events share a date; reading each date once is most of the time saved in a long story.
  const keys = new Map<Edtf | null, TimeKey>();
  const keyOf = (date: Edtf | null): TimeKey => {
    const key = keys.get(date) ?? timeKeyOf(date);
    keys.set(date, key);
    return key;
  };
  return items
    .map(item => ({ item, key: keyOf(dateOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key) || tieBreak(a.item, b.item))
    .map(({ item }) => item);
}
