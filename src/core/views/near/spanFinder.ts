import type { TextSpan } from '../../article/article.ts';

/** Finds the spans that reach into a stretch of text, in the order in which they were given. */
export type SpanFinder<Span> = (stretch: TextSpan) => readonly Span[];

/** Sorts spans once, so that those of a stretch are found without looking at all of them. */
export function spanFinder<Span extends TextSpan>(spans: readonly Span[]): SpanFinder<Span> {
  const sorted = spans.map((span, at) => ({ span, at })).sort((a, b) => a.span.start - b.span.start);
  // How far any span up to here reaches: before the first that reaches into a stretch, none does.
  let reached = 0;
  const reaches = sorted.map(({ span }) => {
    reached = Math.max(reached, span.end);
    return reached;
  });
  return ({ start, end }) => {
    const found: typeof sorted = [];
    for (let i = firstAbove(reaches, start); i < sorted.length; i += 1) {
      const one = sorted[i];
      if (!one || one.span.start >= end) break;
      if (one.span.end > start) found.push(one);
    }
    return found.sort((a, b) => a.at - b.at).map(({ span }) => span);
  };
}

function firstAbove(rising: readonly number[], value: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rising[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
