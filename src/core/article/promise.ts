import type { ArticleIndex } from './articleIndex.ts';
import type { PassagePattern } from './passagePattern.ts';
import type { TokenSpan } from './tokens.ts';

/** A small set of hashes: a table of stamps, large enough that a window hardly collides. */
const SIZE = 4096;
const stamps = new Uint32Array(SIZE);
let stamp = 0;

/**
 * The shares, by weight, of pattern tokens `rows` that occur in a window of the text as words and in pairs of words,
 * whatever their order. Costs as much as reading both once. Words alone promise much, since small ones are everywhere.
 */
export function sharedNear(
  index: ArticleIndex,
  window: TokenSpan,
  pattern: PassagePattern,
  rows: TokenSpan,
): { words: number; pairs: number } {
  stamp = (stamp + 1) >>> 0;
  for (let token = window.start; token < window.end; token++) {
    stamps[slotOf(index.hashes[token] ?? 0)] = stamp;
    if (token + 1 < window.end) stamps[slotOf(index.pairs.keys[token] ?? 0)] = stamp;
  }
  let all = 0;
  let words = 0;
  let pairs = 0;
  let closesPair = false;
  for (let token = rows.start; token < rows.end; token++) {
    const weight = pattern.weights[token] ?? 0;
    const opensPair = token + 1 < rows.end && stamps[slotOf(pattern.pairs[token] ?? 0)] === stamp;
    all += weight;
    if (stamps[slotOf(pattern.hashes[token] ?? 0)] === stamp) words += weight;
    if (opensPair || closesPair) pairs += weight;
    closesPair = opensPair;
  }
  return all === 0 ? { words: 0, pairs: 0 } : { words: words / all, pairs: pairs / all };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & (SIZE - 1);
}
