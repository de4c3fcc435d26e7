/** The first place from `low` on, and before `high`, whose number is above `limit`, in numbers that rise; else `high`. */
export function firstAbove(numbers: Uint32Array, limit: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
