/** The middle of some numbers, the mean of the two middle ones when they are even in number; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  if (high === undefined || low === undefined) return undefined;
  return high === low ? high : (high + low) / 2;
}

/** The number that a share of all numbers does not exceed, by the nearest rank; undefined of none. */
export function percentile(numbers: readonly number[], share: number): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The median of the ratios within each round that has both; undefined when none has. */
export function medianRatio(
  over: readonly (number | undefined)[],
  under: readonly (number | undefined)[],
): number | undefined {
  const ratios = over.flatMap((a, round) => {
    const b = under[round];
    return a === undefined || b === undefined || !(b > 0) ? [] : [a / b];
  });
  return median(ratios.filter(ratio => !Number.isNaN(ratio)));
}

/** Lengths of the intervals between times that follow each other. */
export function intervals(times: readonly number[]): number[] {
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}
