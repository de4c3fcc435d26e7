import { firstAbove } from './search.ts';
import type { Tokens } from './tokens.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface Lookup {
  readonly tokens: Tokens;
  /** 32 less the binary logarithm of the number of buckets. */
  readonly shift: number;
  /** Bucket `b` holds `entries[bounds[b]] .. entries[bounds[b + 1] - 1]`, in text order. */
  readonly bounds: Uint32Array;
  /** Twice the number of a token; one more for the pair it begins. */
  readonly entries: Uint32Array;
}

/** The golden ratio in 32 bits (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1 | 0;

/** Sorts every word and every pair of words of a text into buckets, by counting. Linear in their number. */
export function lookupOf(tokens: Tokens): Lookup {
  const keys = tokens.count * 2;
  const shift = Math.clz32(keys + 1);
  const size = 2 ** (32 - shift);
  const bounds = new Uint32Array(size + 1);
  const buckets = new Uint32Array(keys);
  for (let entry = 0; entry < keys; entry++) {
    const bucket = bucketOf(keyOf(tokens, entry), shift);
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
  return { tokens, shift, bounds, entries };
}

/** A number for the word or pair of an entry: two that share it are the same, but for one in four thousand million. */
export function keyOf({ hashes }: Tokens, entry: number): number {
  const token = entry >> 1;
  const word = hashes[token] ?? 0;
  return entry & 1 ? (word + Math.imul(hashes[token + 1] ?? 0, 31) + 1) | 0 : word;
}

/** The bucket of a key: the upper bits of Knuth's multiplicative hash. Other keys may lie in it too. */
export function bucketOf(key: number, shift: number): number {
  return Math.imul(key, GOLDEN) >>> shift;
}

/** Whether a key stands among entries `[start, end)` of a text. */
export function standsWithin(
  { tokens, shift, bounds, entries }: Lookup,
  key: number,
  start: number,
  end: number,
): boolean {
  const bucket = bucketOf(key, shift);
  const last = bounds[bucket + 1] ?? 0;
  for (let at = firstAbove(entries, start - 1, bounds[bucket] ?? 0, last); at < last; at++) {
    const entry = entries[at] ?? 0;
    if (entry >= end) break;
    if (keyOf(tokens, entry) === key) return true;
  }
  return false;
}
