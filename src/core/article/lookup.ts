import { firstAbove } from './search.ts';
import type { Tokens } from './tokens.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface Lookup {
  readonly tokens: Tokens;
  /** Bucket `b` holds `entries[bounds[b]] .. entries[bounds[b + 1] - 1]`, in text order. */
  readonly bounds: Uint32Array;
  /** Twice the number of a token; one more for the pair it begins. */
  readonly entries: Uint32Array;
}

/** Knuth's multiplicative hash: spreads a key over the buckets. */
const GOLDEN = 0x9e3779b1 | 0;

/** Sorts every word and every pair of words of a text into buckets, by counting. Linear in their number. */
export function lookupOf(tokens: Tokens): Lookup {
  const keys = tokens.count * 2;
  const size = 2 ** Math.ceil(Math.log2(keys + 2));
  const bounds = new Uint32Array(size + 1);
  const buckets = new Uint32Array(keys);
  for (let entry = 0; entry < keys; entry++) {
    const bucket = bucketOf(tokens, entry, size);
    buckets[entry] = bucket;
    bounds[bucket] = (bounds[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket <= size; bucket++) {
    sum += bounds[bucket] ?? 0;
    bounds[bucket] = sum;
  }
  const entries = new Uint32Array(keys);
  // Backwards, so that each bound comes to rest at its bucket's first place and places stay in text order.
  for (let entry = keys - 1; entry >= 0; entry--) {
    const bucket = buckets[entry] ?? 0;
    const at = (bounds[bucket] ?? 0) - 1;
    bounds[bucket] = at;
    entries[at] = entry;
  }
  return { tokens, bounds, entries };
}

/** The bucket of an entry among `size`, a power of two. Entries of other words may lie in it too. */
export function bucketOf({ hashes }: Tokens, entry: number, size: number): number {
  const token = entry >> 1;
  const key = (hashes[token] ?? 0) + (entry & 1 ? Math.imul(hashes[token + 1] ?? 0, 31) + 1 : 0);
  const mixed = Math.imul(key, GOLDEN);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

/** Whether an entry of one text is the same word or pair as an entry of another. */
export function isSameEntry(a: Tokens, entry: number, b: Tokens, other: number): boolean {
  const token = entry >> 1;
  const place = other >> 1;
  if (((entry ^ other) & 1) !== 0 || a.hashes[token] !== b.hashes[place]) return false;
  return (entry & 1) === 0 || a.hashes[token + 1] === b.hashes[place + 1];
}

/** Whether an entry of one text stands among entries `[start, end)` of an index. */
export function standsWithin(
  index: Lookup,
  tokens: Tokens,
  entry: number,
  start: number,
  end: number,
): boolean {
  const bucket = bucketOf(tokens, entry, index.bounds.length - 1);
  const last = index.bounds[bucket + 1] ?? 0;
  let at = firstAbove(index.entries, start - 1, index.bounds[bucket] ?? 0, last);
  for (; at < last; at++) {
    const other = index.entries[at] ?? 0;
    if (other >= end) return false;
    if (isSameEntry(tokens, entry, index.tokens, other)) return true;
  }
  return false;
}
