import type { TextSpan } from './article.ts';
import { type Chain, chainedRuns, chainTo } from './chains.ts';
import { contextAround } from './context.ts';
import { edgeOf } from './edge.ts';
import { originalSpan } from './fold.ts';
import { likenessOf } from './likeness.ts';
import type { Lookup } from './lookup.ts';
import type { PassagePattern } from './passagePattern.ts';
import type { Run } from './runs.ts';
import { isApart, type TokenSpan, weightBetween } from './tokens.ts';
import { IN_CONTEXT, type Shares, standingOf } from './verdict.ts';

/** A place where a passage may be, and how far quote and context speak for it. */
export interface Match extends Shares {
  readonly tokens: TokenSpan;
  /** Original text, UTF-16 code units. */
  readonly span: TextSpan;
}

/** More places nobody chooses from. */
const MOST_MATCHES = 4;
/** The places where a passage may be, best first, none overlapping another. */
export function matchesOf(index: Lookup, pattern: PassagePattern): Match[] {
  const runs = chainedRuns(index, pattern).filter(run => run.quoted >= IN_CONTEXT * pattern.quoteWeight);
  const matches: Match[] = [];
  while (matches.length < MOST_MATCHES) {
    let best: Run | undefined;
    for (const run of runs) if (!run.taken && !(best && best.score >= run.score)) best = run;
    if (!best) break;
    const match = matchOf(index, pattern, chainTo(index, pattern, best));
    if (match && matches.every(({ tokens }) => isApart(tokens, match.tokens))) matches.push(match);
  }
  return matches.sort((a, b) => standingOf(b) - standingOf(a));
}

function matchOf(index: Lookup, pattern: PassagePattern, chain: Chain): Match | undefined {
  const first = edgeOf(index.tokens, pattern, chain, -1);
  const last = edgeOf(index.tokens, pattern, chain, 1);
  if (first < 0 || last < first) return undefined;
  const tokens = { start: first, end: last + 1 };
  const quote = quoteShare(index, pattern, chain, tokens);
  if (quote < IN_CONTEXT) return undefined;
  const { starts, ends } = index.tokens;
  const span = originalSpan(index.tokens, starts[tokens.start] ?? 0, ends[last] ?? 0);
  const { before, after } = contextAround(index, pattern, tokens);
  return { tokens, span, quote, before, after };
}

/**
 * The share of the quote found again, by weight; a misspelt word counts in part. Words put in weigh half: without
 * them, scattered small words of any long stretch would add up to the quote.
 */
function quoteShare(
  index: Lookup,
  { tokens, quote, quoteWeight }: PassagePattern,
  { start, places }: Chain,
  place: TokenSpan,
): number {
  let found = 0;
  for (let token = quote.start; token < quote.end; token++) {
    const other = places[token - start] ?? -1;
    if (other < place.start || other >= place.end) continue;
    found += (tokens.weights[token] ?? 0) * likenessOf(tokens, token, index.tokens, other);
  }
  const foreign = Math.max(0, weightBetween(index.tokens, place.start, place.end) - quoteWeight);
  return found / (quoteWeight + foreign / 2);
}
