import type { TextSpan } from './article.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { Match } from './match.ts';
import { matchesOf } from './matches.ts';
import { patternOf } from './passagePattern.ts';
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
 * snapshot than `passage` (a reciprocal best hit, by which genes of two genomes are paired). So a sentence that always
 * resembled the passage is not taken for it once the passage is deleted.
 */
export function belongsElsewhere(
  { text }: ArticleIndex,
  match: Match,
  passage: TextSpan,
  snapshot: () => ArticleIndex,
): boolean {
  if ((contextOf(match) ?? 0) >= HOME_CONTEXT) return false;
  const { start, end } = match.span;
  const pattern = patternOf(
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  );
  if (!pattern) return false;
  const origins = matchesOf(snapshot(), pattern);
  const isHome = ({ span }: Match) => span.start < passage.end && span.end > passage.start;
  const home = bestByQuote(origins.filter(isHome));
  const elsewhere = bestByQuote(origins.filter(origin => !isHome(origin)));
  if (!elsewhere) return false;
  if (!home) return elsewhere.quote > ORIGIN_QUOTE;
  const gain = elsewhere.quote - home.quote;
  return Math.abs(gain) > SAME_QUOTE ? gain > 0 : evidenceFor(elsewhere) > evidenceFor(home);
}

function bestByQuote(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) if (best === undefined || match.quote > best.quote) best = match;
  return best;
}
