import { foldedOffset, foldText } from './fold.ts';
import { pairKeys } from './postings.ts';
import { type TokenSpan, type Tokens, tokenAt, tokensOf, weightBetween } from './tokens.ts';

/** What we look for: a quote in its context, folded and cut into tokens. */
export interface PassagePattern extends Tokens {
  /** The tokens of the quote; the rest is context. A token cut by the quote's edge belongs to the quote. */
  readonly quote: TokenSpan;
  /** The quote and the context next to it: enough to place its bounds. */
  readonly near: TokenSpan;
  readonly quoteWeight: number;
  /** From the first token's start to the quote's start, in folded units; negative when white space comes first. */
  readonly startInset: number;
  /** From the last token's end to the quote's end; negative when the quote ends within the token. */
  readonly endInset: number;
  readonly pairs: Int32Array;
}

/** Tokens of context on each side that help to place a bound; a dozen words. */
const NEAR_CONTEXT = 16;

/** Builds the pattern of `exact` between `prefix` and `suffix`; undefined when the quote holds no word or sign. */
export function patternOf(prefix: string, exact: string, suffix: string): PassagePattern | undefined {
  const tokens = tokensOf(foldText(prefix + exact + suffix));
  const from = foldedOffset(tokens, prefix.length);
  let to = from;
  while (to < tokens.length && (tokens.from[to] ?? 0) < prefix.length + exact.length) to += 1;
  const start = tokenAt(tokens, from);
  let end = start;
  while (end < tokens.count && (tokens.starts[end] ?? 0) < to) end += 1;
  if (start === end) return undefined;
  return {
    ...tokens,
    quote: { start, end },
    near: { start: Math.max(0, start - NEAR_CONTEXT), end: Math.min(tokens.count, end + NEAR_CONTEXT) },
    quoteWeight: weightBetween(tokens, start, end),
    startInset: from - (tokens.starts[start] ?? 0),
    endInset: to - (tokens.ends[end - 1] ?? 0),
    pairs: pairKeys(tokens),
  };
}
