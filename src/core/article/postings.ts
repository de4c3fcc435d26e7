import type { Tokens } from './tokens.ts';

/** Where each n-gram of a text begins: buckets of token numbers, filled by one counting sort. */
export interface Postings {
  readonly keys: Int32Array;
  readonly mask: number;
  /** Bucket `b` holds `places[bounds[b]] .. places[bounds[b + 1] - 1]`, in text order. */
  readonly bounds: Uint32Array;
  readonly places: Uint32Array;
}

/** Knuth's multiplicative hash: spreads a key over the buckets. */
const GOLDEN = 0x9e3779b1 | 0;

/** The key of each pair of neighbouring tokens. */
export function pairKeys({ hashes, count }: Tokens): Int32Array {
  const keys = new Int32Array(Math.max(0, count - 1));
  for (let at = 0; at < keys.length; at++) keys[at] = pairKey(hashes[at] ?? 0, hashes[at + 1] ?? 0);
  return keys;
}

/** The key of each token by itself. */
export function wordKeys({ hashes, count }: Tokens): Int32Array {
  return hashes.subarray(0, count);
}

/** Indexes the keys of a text. Linear in their number. */
export function postingsOf(keys: Int32Array): Postings {
  const size = 2 ** Math.ceil(Math.log2(keys.length + 2));
  const mask = size - 1;
  const bounds = new Uint32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const bucket = bucketOf(keys[at] ?? 0, mask);
    bounds[bucket] = (bounds[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket <= size; bucket++) {
    sum += bounds[bucket] ?? 0;
    bounds[bucket] = sum;
  }
  const places = new Uint32Array(keys.length);
  // Backwards, so that each bound comes to rest at its bucket's first place and places stay in text order.
  for (let at = keys.length - 1; at >= 0; at--) {
    const bucket = bucketOf(keys[at] ?? 0, mask);
    const place = (bounds[bucket] ?? 0) - 1;
    bounds[bucket] = place;
    places[place] = at;
  }
  return { keys, mask, bounds, places };
}

/** The bucket of a key: its bounds in `places`. Entries of another key may lie among them. */
export function bucketOf(key: number, mask: number): number {
  const mixed = Math.imul(key, GOLDEN);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}
