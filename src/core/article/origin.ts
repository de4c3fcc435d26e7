import type { Lookup } from './lookup.ts';
import { type Match, matchesOf } from './match.ts';
import { type PassagePattern, patternOf } from './passagePattern.ts';
import { isApart } from './tokens.ts';
import { contextOf } from './verdict.ts';

/** A place with this much of the passage's context around it need not be asked where it comes from. */
const HOME_CONTEXT = 0.75;
/** Context taken with the words of a place, in code units on each side: a dozen words. */
const CONTEXT = 80;

/**
 * Whether a place found far from its context was something else before: its words come from another place of the
 * snapshot than the passage (a reciprocal best hit, by which genes of two genomes are paired). So a sentence that
 * always resembled the passage is not taken for it once the passage is deleted.
 */
export function belongsElsewhere(
  index: Lookup,
  match: Match,
  { quote }: PassagePattern,
  snapshot: Lookup,
): boolean {
  if ((contextOf(match) ?? 0) >= HOME_CONTEXT) return false;
  const pattern = patternOf(index.tokens, match.span, CONTEXT);
  if (!pattern) return false;
  const [origin] = matchesOf(snapshot, pattern);
  return origin !== undefined && isApart(origin.tokens, quote);
}
