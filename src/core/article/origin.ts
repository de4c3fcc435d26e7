import type { ArticleIndex } from './articleIndex.ts';
import { type Match, matchesOf } from './match.ts';
import { type PassagePattern, patternOf } from './passagePattern.ts';
import { contextOf, evidenceFor } from './verdict.ts';

/** A place with this much of the passage's context around it need not be asked where it comes from. */
const HOME_CONTEXT = 0.75;
/** Context taken with the words of a place, in code units on each side: a dozen words. */
const CONTEXT = 80;
/** Less of the words than this elsewhere in the snapshot is no origin. */
const ORIGIN_QUOTE = 0.5;
/** Shares this near each other are equally good, and context decides. */
const SAME_QUOTE = 0.1;

/**
 * Whether a place found far from its context was something else before: its words come from another place of the
 * snapshot than the passage (a reciprocal best hit, by which genes of two genomes are paired). So a sentence that
 * always resembled the passage is not taken for it once the passage is deleted.
 */
export function belongsElsewhere(
  index: ArticleIndex,
  match: Match,
  { quote }: PassagePattern,
  snapshot: ArticleIndex,
): boolean {
  if ((contextOf(match) ?? 0) >= HOME_CONTEXT) return false;
  const pattern = patternOf(index.tokens, match.span, CONTEXT);
  if (!pattern) return false;
  let home: Match | undefined;
  let elsewhere: Match | undefined;
  for (const origin of matchesOf(snapshot, pattern)) {
    if (origin.tokens.start < quote.end && origin.tokens.end > quote.start) {
      if (!home || origin.quote > home.quote) home = origin;
    } else if (!elsewhere || origin.quote > elsewhere.quote) elsewhere = origin;
  }
  if (!elsewhere) return false;
  if (!home) return elsewhere.quote > ORIGIN_QUOTE;
  const gain = elsewhere.quote - home.quote;
  return Math.abs(gain) > SAME_QUOTE ? gain > 0 : evidenceFor(elsewhere) > evidenceFor(home);
}
