/** A stretch of civil time in milliseconds, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
/** A bar this many times longer than the usual one passes through a group, it does not make one. */
const LONG = 8;
/** A group stands apart when the gap around it is this many times as long as the group. */
const APART = 4;

/** Spans of the sorted list from `first` to `last`, both included. */
interface Run extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The densest group of spans: single-linkage clusters, grown by closing the shortest gap again and again. The
 * first cluster that holds half of the spans, at least two, and stands apart from the rest wins (the later of
 * two halves); without one, all of them. Null when there are none. Takes n log n steps.
 */
export function densestSpan(spans: readonly Span[]): Span | null {
  const sorted = withoutLong(spans).sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps = gapsBefore(sorted);
  const shortestFirst = gaps.map((_, index) => index).slice(1);
  shortestFirst.sort((a, b) => (gaps[a] ?? 0) - (gaps[b] ?? 0));
  const runs = sorted.map((span, index): Run => ({ ...span, first: index, last: index }));
  let best: Run | undefined;
  let whole = runs[0];
  for (const index of shortestFirst) {
    const [left, right] = [runs[index - 1], runs[index]];
    if (!left || !right) continue;
    whole = { first: left.first, last: right.last, start: left.start, end: Math.max(left.end, right.end) };
    runs[whole.first] = whole;
    runs[whole.last] = whole;
    const isHalf = (whole.last - whole.first + 1) * 2 === sorted.length;
    const isMore = (whole.last - whole.first + 1) * 2 > sorted.length;
    if (!standsApart(whole, gaps)) continue;
    if (isHalf && (!best || whole.first > best.last)) best = whole;
    if (isMore && !best) best = whole;
  }
  const found = best ?? whole;
  return found ? { start: found.start, end: found.end } : null;
}

/** Free time before each span; negative where it overlaps one before it, endless before the first. */
function gapsBefore(sorted: readonly Span[]): number[] {
  let reached = Number.NEGATIVE_INFINITY;
  return sorted.map(span => {
    const gap = span.start - reached;
    reached = Math.max(reached, span.end);
    return gap;
  });
}

function standsApart(run: Run, gaps: readonly number[]): boolean {
  const before = gaps[run.first] ?? Number.POSITIVE_INFINITY;
  const after = gaps[run.last + 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(before, after) > APART * lengthOf(run);
}

function withoutLong(spans: readonly Span[]): Span[] {
  const lengths = spans.map(lengthOf).sort((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return spans.filter(span => lengthOf(span) <= median * LONG);
}

/** A point counts as a day: events have no finer dates. */
function lengthOf(span: Span): number {
  return Math.max(DAY, span.end - span.start);
}
