import type { TokenSpan } from './align.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { PassagePattern } from './passagePattern.ts';
import { bucketOf, type Postings } from './postings.ts';

/** More verbatim occurrences than this cannot be weighed one by one; votes with the context then decide. */
const MOST_OCCURRENCES = 48;

/** Where the words of the quote stand one after the other in the text, exactly as folded; text order. */
export function occurrencesOf(index: ArticleIndex, pattern: PassagePattern): TokenSpan[] {
  const { start, end } = pattern.quote;
  const length = end - start;
  const postings = length > 1 ? index.pairs : index.words;
  const keys = length > 1 ? pattern.pairs : pattern.tokens.hashes;
  const rarest = rarestBucket(postings, keys, start, length > 1 ? end - 1 : end);
  if (rarest.size > MOST_OCCURRENCES) return [];
  const found: TokenSpan[] = [];
  for (let at = rarest.first; at < rarest.first + rarest.size; at++) {
    const place = (postings.places[at] ?? 0) - (rarest.token - start);
    if (place >= 0 && place + length <= index.tokens.length && sameWords(index, pattern, place)) {
      found.push({ start: place, end: place + length });
    }
  }
  return found;
}

function rarestBucket(postings: Postings, keys: Int32Array, start: number, end: number) {
  let token = start;
  let first = 0;
  let size = Number.POSITIVE_INFINITY;
  for (let at = start; at < end && size > 1; at++) {
    const bucket = bucketOf(keys[at] ?? 0, postings.mask);
    const from = postings.bounds[bucket] ?? 0;
    const count = (postings.bounds[bucket + 1] ?? 0) - from;
    if (count < size) {
      token = at;
      first = from;
      size = count;
    }
  }
  return { token, first, size };
}

function sameWords(index: ArticleIndex, pattern: PassagePattern, place: number): boolean {
  const { start, end } = pattern.quote;
  for (let at = start; at < end; at++) {
    if (pattern.tokens.hashes[at] !== index.tokens.hashes[place + at - start]) return false;
  }
  return true;
}
