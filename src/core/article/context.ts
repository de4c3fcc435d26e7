import { align, CONTEXT_GAP, type Freedom, isSign, type TokenSpan, wordSimilarity } from './align.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { PassagePattern } from './passagePattern.ts';

/** How much of the context on each side of the quote stands around a place, 0 to 1; undefined where there was none. */
export interface ContextShares {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Room for what may have been put in between passage and context: a long sentence. */
const ROOM = 40;
/** When this much of the context stands word for word where it stood, nothing was put in between. */
const UNDISTURBED = 0.8;
/** Tokens from the quote at which a word of context counts half: what touches the passage tells most of its place. */
const NEAR = 4;
/** From this share of common letters on a word is the same word, misspelt. */
const SAME_WORD = 0.5;

/** Weighs the context around a place. */
export function contextAround(index: ArticleIndex, pattern: PassagePattern, place: TokenSpan): ContextShares {
  return {
    before: contextShare(index, pattern, place, -1),
    after: contextShare(index, pattern, place, 1),
  };
}

/** The context on one side as it stands at a place, token for token, without an alignment: a lower bound, and fast. */
export function undisturbedShare(
  index: ArticleIndex,
  pattern: PassagePattern,
  place: TokenSpan,
  out: 1 | -1,
): number | undefined {
  const { quote, tokens } = pattern;
  let all = 0;
  let found = 0;
  let token = out < 0 ? quote.start - 1 : quote.end;
  let other = out < 0 ? place.start - 1 : place.end;
  for (let distance = 0; token >= 0 && token < tokens.length; distance++) {
    const weight = (tokens.weights[token] ?? 0) / (1 + distance / NEAR);
    all += weight;
    if (other >= 0 && other < index.tokens.length) found += weight * likeness(pattern, token, index, other);
    token += out;
    other += out;
  }
  return all === 0 ? undefined : found / all;
}

/** How alike two tokens are, 0 to 1: the same, misspelt, or different. */
export function likeness(pattern: PassagePattern, token: number, index: ArticleIndex, other: number): number {
  if (pattern.tokens.hashes[token] === index.tokens.hashes[other]) return 1;
  if (isSign(pattern, token) || isSign(index, other)) return 0;
  const alike = wordSimilarity(pattern, token, index, other);
  return alike >= SAME_WORD ? alike : 0;
}

function contextShare(
  index: ArticleIndex,
  pattern: PassagePattern,
  place: TokenSpan,
  out: 1 | -1,
): number | undefined {
  const { quote, tokens } = pattern;
  const undisturbed = undisturbedShare(index, pattern, place, out);
  if (undisturbed === undefined || undisturbed >= UNDISTURBED) return undisturbed;
  const rows = out < 0 ? { start: 0, end: quote.start } : { start: quote.end, end: tokens.length };
  const room = rows.end - rows.start + ROOM;
  const window =
    out < 0
      ? { start: Math.max(0, place.start - room), end: place.start }
      : { start: place.end, end: Math.min(index.tokens.length, place.end + room) };
  if (window.start >= window.end) return 0;
  const freedom: Freedom = out < 0 ? 'start' : 'end';
  const { places, similarity } = align(pattern, rows, index, window, quote, freedom, CONTEXT_GAP);
  let all = 0;
  let found = 0;
  for (let token = rows.start; token < rows.end; token++) {
    const distance = out < 0 ? quote.start - 1 - token : token - quote.end;
    const weight = (tokens.weights[token] ?? 0) / (1 + distance / NEAR);
    all += weight;
    if ((places[token - rows.start] ?? -1) >= 0) {
      found += (weight * (similarity[token - rows.start] ?? 0)) / 255;
    }
  }
  return found / all;
}
