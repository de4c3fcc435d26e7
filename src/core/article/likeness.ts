import { isSign, type Tokens } from './tokens.ts';

/** From this share of common letters on, two words are forms or misspellings of one. */
const SAME_WORD = 0.5;

/** How alike two tokens are: 1 for the same word, less for one misspelt or inflected, 0 for different words. */
export function likenessOf(a: Tokens, token: number, b: Tokens, other: number): number {
  if (other < 0) return 0;
  if (a.hashes[token] === b.hashes[other]) return 1;
  if (isSign(a, token) || isSign(b, other)) return 0;
  const alike = commonShare(a, token, b, other);
  return alike >= SAME_WORD ? alike : 0;
}

/** The share of letters two words have in common at their beginning and end; one typo cannot hide from it. */
function commonShare(a: Tokens, token: number, b: Tokens, other: number): number {
  const start = a.starts[token] ?? 0;
  const otherStart = b.starts[other] ?? 0;
  const length = (a.ends[token] ?? 0) - start;
  const otherLength = (b.ends[other] ?? 0) - otherStart;
  const shorter = Math.min(length, otherLength);
  let head = 0;
  while (head < shorter && a.codes[start + head] === b.codes[otherStart + head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    a.codes[start + length - 1 - tail] === b.codes[otherStart + otherLength - 1 - tail]
  ) {
    tail += 1;
  }
  return (head + tail) / Math.max(length, otherLength, 1);
}
