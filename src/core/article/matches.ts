import type { ArticleIndex } from './articleIndex.ts';
import { type Match, matchInPlace, matchOccurrence, matchSeed } from './match.ts';
import { occurrencesOf } from './occurrences.ts';
import type { PassagePattern } from './passagePattern.ts';
import { contextOf, evidenceFor } from './verdict.ts';
import { seedsOf } from './windows.ts';

/** With its words verbatim and this much of its context, a passage needs no search for edited copies. */
const CERTAIN_CONTEXT = 0.8;

/** Most of the quote and this much context: the passage is at home, and heavily edited copies do not matter. */
const HOME_CONTEXT = 0.5;
/** With less of the quote than this, a second alignment without context is worth its time. */
const LOST_QUOTE = 0.5;
const MOST_BY_QUOTE = 4;
const MOST_BY_CONTEXT = 2;

/** The places where a passage may be, best first, none overlapping a better one. */
export function matchesOf(index: ArticleIndex, pattern: PassagePattern): Match[] {
  const matches = occurrencesOf(index, pattern).map(place => matchOccurrence(index, pattern, place));
  if (!matches.some(match => (contextOf(match) ?? 0) >= CERTAIN_CONTEXT)) {
    matches.push(...editedMatches(index, pattern));
  }
  matches.sort((a, b) => evidenceFor(b) - evidenceFor(a));
  const apart: Match[] = [];
  for (const match of matches) if (!apart.some(better => overlap(better, match))) apart.push(match);
  return apart;
}

/** By the quote's own words wherever they are now, and by what stands around it in case they were rewritten. */
function editedMatches(index: ArticleIndex, pattern: PassagePattern): Match[] {
  const matches: Match[] = [];
  const byQuote = seedsOf(index, pattern, pattern.quote, MOST_BY_QUOTE);
  const open = byQuote.filter(seed => {
    const match = matchInPlace(index, pattern, seed);
    if (match) matches.push(match);
    return match === undefined;
  });
  if (matches.some(match => (contextOf(match) ?? 0) >= HOME_CONTEXT)) return matches;
  for (const seed of open) {
    let match = matchSeed(index, pattern, seed, pattern.near);
    // A passage moved past its neighbours: context and quote cannot both be in order, and context won.
    if (!match || match.quote < LOST_QUOTE) match = matchSeed(index, pattern, seed, pattern.quote) ?? match;
    if (match) matches.push(match);
  }
  for (const seed of seedsOf(index, pattern, pattern.near, MOST_BY_CONTEXT)) {
    if (byQuote.some(({ diagonal }) => diagonal === seed.diagonal)) continue;
    const match = matchSeed(index, pattern, seed, pattern.near);
    if (match) matches.push(match);
  }
  return matches;
}

function overlap(a: Match, b: Match): boolean {
  return a.tokens.start < b.tokens.end && b.tokens.start < a.tokens.end;
}
