import type { FoldedText } from './fold.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface Lookup {
  readonly tokens: FoldedText;
  /** 32 less the binary logarithm of the number of buckets. */
  readonly shift: number;
  /** How many entries a bucket holds, and the first of them; `later` has the next of the same bucket, 0 after the last. */
  readonly sizes: Uint32Array;
  readonly firsts: Uint32Array;
  readonly later: Uint32Array;
}

/** The golden ratio in 32 bits (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1 | 0;

/**
 * Sorts every word and every pair of words of a text into buckets, each in text order. An entry is twice the number of
 * a token; one more for the pair it begins. Lists number them from 1. Linear in their number.
 */
export function lookupOf(tokens: FoldedText): Lookup {
  const keys = tokens.count * 2;
  const shift = Math.clz32(keys + 1);
  const sizes = new Uint32Array(2 ** (32 - shift));
  const firsts = new Uint32Array(sizes.length);
  const later = new Uint32Array(keys + 1);
  for (let entry = keys - 1; entry >= 0; entry--) {
    const bucket = bucketOf(keyOf(tokens, entry), shift);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    later[entry + 1] = firsts[bucket] ?? 0;
    firsts[bucket] = entry + 1;
  }
  return { tokens, shift, sizes, firsts, later };
}

/** A number for the word or pair of an entry: two that share it are the same, but for one in four thousand million. */
export function keyOf({ hashes }: FoldedText, entry: number): number {
  const token = entry >> 1;
  const word = hashes[token] ?? 0;
  return entry & 1 ? (word + Math.imul(hashes[token + 1] ?? 0, 31) + 1) | 0 : word;
}

/** The bucket of a key: the upper bits of Knuth's multiplicative hash. Other keys may lie in it too. */
export function bucketOf(key: number, shift: number): number {
  return Math.imul(key, GOLDEN) >>> shift;
}
