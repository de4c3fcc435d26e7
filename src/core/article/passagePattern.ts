import type { TextSpan } from './article.ts';
import { firstWhere } from './firstWhere.ts';
import type { FoldedText } from './fold.ts';
import { type TokenSpan, weightBetween } from './tokens.ts';

/** What we look for: a passage of a text, with its context. */
export interface PassagePattern {
  readonly tokens: FoldedText;
  /** The tokens of the quote. A token cut by the quote's edge belongs to the quote. */
  readonly quote: TokenSpan;
  /** The quote and all of its context … */
  readonly wide: TokenSpan;
  /** … and only the context next to it: enough to place its bounds. */
  readonly near: TokenSpan;
  readonly quoteWeight: number;
}

/** Tokens of context on each side that help to place a bound; some words. */
const NEAR_CONTEXT = 8;

/**
 * The pattern of `[start, end)` of a text with up to `context` code units on each side; undefined when it holds no
 * word or sign.
 */
export function patternOf(
  tokens: FoldedText,
  { start, end }: TextSpan,
  context: number,
): PassagePattern | undefined {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.count && (tokens.from[tokens.starts[last] ?? 0] ?? 0) < end) last += 1;
  if (first === last) return undefined;
  const wide = {
    start: Math.min(first, tokenAt(tokens, start - context)),
    end: Math.max(last, tokenAt(tokens, end + context)),
  };
  return {
    tokens,
    quote: { start: first, end: last },
    wide,
    near: { start: Math.max(wide.start, first - NEAR_CONTEXT), end: Math.min(wide.end, last + NEAR_CONTEXT) },
    quoteWeight: weightBetween(tokens, first, last),
  };
}

/** The first token whose original characters end after `offset`; the number of tokens when there is none. */
function tokenAt({ to, ends, count }: FoldedText, offset: number): number {
  return firstWhere(ends, end => (to[end - 1] ?? 0) > offset, count);
}
