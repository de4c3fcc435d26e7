import { boundsOf, type Edtf } from '../dates/edtf';

/**
 * Order of imprecise dates: by the earliest moment each can mean, or, where its start is not known, by the
 * latest; then by the latest moment; undated last. Zero when only the telling can decide.
 */
export function compareDates(a: Edtf | null, b: Edtf | null): number {
  if (a === b) return 0;
  return compareKeys(keyOf(a), keyOf(b));
}

/** Items in time order; those with equal dates stay in the order given. */
export function inTimeOrder<Item>(items: readonly Item[], dateOf: (item: Item) => Edtf | null): Item[] {
  return items
    .map(item => ({ item, key: keyOf(dateOf(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** First moment that counts, last moment; an undated event has neither. */
type DateKey = readonly [number, number] | null;

function keyOf(date: Edtf | null): DateKey {
  if (date === null) return null;
  const { start, end } = boundsOf(date);
  return [start === Number.NEGATIVE_INFINITY ? lastDayOf(end) : start, end];
}

// "By 20 March" belongs beside what happened on 20 March, not beside the midnight that ends it.
function lastDayOf(end: number): number {
  return end === Number.POSITIVE_INFINITY ? end : end - 86_400_000;
}

function compareKeys(a: DateKey, b: DateKey): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return difference(a[0], b[0]) || difference(a[1], b[1]);
}

// Infinity minus Infinity is not a number.
function difference(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
