import type { ArticleIndex } from './articleIndex.ts';
import { bestDiagonals, type Match, matchesInPlace, matchNear } from './match.ts';
import type { PassagePattern } from './passagePattern.ts';
import { contextOf, evidenceFor } from './verdict.ts';
import { type Seed, seedsOf } from './windows.ts';

/** Most of the quote and this much context: the passage is at home, and heavily edited copies do not matter. */
const HOME_CONTEXT = 0.5;
const MOST_BY_QUOTE = 4;
const MOST_BY_CONTEXT = 2;

/** The places where a passage may be, best first, none overlapping a better one. */
export function matchesOf(index: ArticleIndex, pattern: PassagePattern): Match[] {
  const apart: Match[] = [];
  for (const match of allMatches(index, pattern).sort((a, b) => evidenceFor(b) - evidenceFor(a))) {
    const { start, end } = match.tokens;
    if (apart.every(({ tokens }) => tokens.start >= end || tokens.end <= start)) apart.push(match);
  }
  return apart;
}

/** By the quote's own words wherever they are now, and by what stands around it in case they were rewritten. */
function allMatches(index: ArticleIndex, pattern: PassagePattern): Match[] {
  const matches: Match[] = [];
  const open: number[] = [];
  const atHome = (seeds: readonly Seed[]) => {
    for (const seed of seeds) {
      const diagonals = bestDiagonals(index, pattern, seed);
      const inPlace = matchesInPlace(index, pattern, diagonals);
      matches.push(...inPlace);
      if (inPlace.length === 0) open.push(...diagonals.slice(0, 1));
    }
    return matches.some(match => (contextOf(match) ?? 0) >= HOME_CONTEXT);
  };
  const byQuote = seedsOf(index, pattern, pattern.quote, MOST_BY_QUOTE);
  // When the quote's words are in many places, only its context knows which of them to look at.
  if (atHome(byQuote) && byQuote.length < MOST_BY_QUOTE) return matches;
  const byContext = seedsOf(index, pattern, pattern.near, MOST_BY_CONTEXT);
  const fresh = byContext.filter(seed => byQuote.every(({ diagonal }) => diagonal !== seed.diagonal));
  if (atHome(fresh)) return matches;
  for (const diagonal of open) {
    const match = matchNear(index, pattern, diagonal);
    if (match) matches.push(match);
  }
  return matches;
}
