import type { ArticleIndex } from './articleIndex.ts';
import type { PassagePattern } from './passagePattern.ts';
import { bucketOf, type Postings } from './postings.ts';
import type { TokenSpan } from './tokens.ts';

/** A stretch of text where the pattern may begin: token `diagonal` and the `BIN * 2` after it. */
export interface Seed {
  readonly diagonal: number;
  readonly votes: number;
}

/** Width of a bin of diagonals, in tokens: about a clause, so that small insertions stay in a bin and its neighbour. */
export const BIN = 16;
/** A word or pair with more places than this says little and costs much: skipped … */
const COMMON = 16;
/** … unless nothing else voted: then the rarest of the common ones vote too. */
const VERY_COMMON = 512;
/** Seeds with a smaller share of the leader's votes have never won. */
const SMALLEST_SHARE = 0.2;

/** Working memory, zero between calls. */
let bins = new Float32Array(0);

/**
 * Stretches of text that share words and pairs of words with pattern tokens `rows` in the same order, best first.
 * Each shared n-gram votes for the diagonal it lies on, the more the rarer it is (seed and vote, as sequence
 * aligners do).
 */
export function seedsOf(index: ArticleIndex, pattern: PassagePattern, rows: TokenSpan, most: number): Seed[] {
  const shift = pattern.count;
  const size = Math.ceil((index.count + shift) / BIN) + 3;
  if (bins.length < size) bins = new Float32Array(size * 2);
  const touched: number[] = [];
  for (const [above, cap] of [
    [0, COMMON],
    [COMMON, VERY_COMMON],
  ] as const) {
    cast(index.words, pattern.hashes, rows, pattern, above, cap, touched);
    cast(index.pairs, pattern.pairs, { start: rows.start, end: rows.end - 1 }, pattern, above, cap, touched);
    if (touched.length > 0) break;
  }
  const seeds = elect(touched, shift, most);
  for (const bin of touched) bins[bin] = 0;
  return seeds;
}

function cast(
  postings: Postings,
  keys: Int32Array,
  rows: TokenSpan,
  { count, weights }: PassagePattern,
  above: number,
  cap: number,
  touched: number[],
): void {
  for (let at = rows.start; at < rows.end; at++) {
    const key = keys[at] ?? 0;
    const bucket = bucketOf(key, postings.mask);
    const first = postings.bounds[bucket] ?? 0;
    const last = postings.bounds[bucket + 1] ?? 0;
    if (last - first <= above || last - first > cap) continue;
    const vote = (weights[at] ?? 0) / (last - first);
    for (let entry = first; entry < last; entry++) {
      const place = postings.places[entry] ?? 0;
      if (postings.keys[place] !== key) continue;
      const bin = Math.floor((place - at + count) / BIN) + 1;
      const before = bins[bin] ?? 0;
      if (before === 0) touched.push(bin);
      bins[bin] = before + vote;
    }
  }
}

/** The best bins, each taken with its right neighbour, none overlapping a better one. */
function elect(touched: readonly number[], shift: number, limit: number): Seed[] {
  let most = 0;
  const pairs = new Map<number, number>();
  for (const touchedBin of touched) {
    for (const bin of [touchedBin - 1, touchedBin]) {
      const votes = (bins[bin] ?? 0) + (bins[bin + 1] ?? 0);
      if (votes < SMALLEST_SHARE * most) continue;
      most = Math.max(most, votes);
      pairs.set((bin - 1) * BIN - shift, votes);
    }
  }
  const seeds: Seed[] = [];
  for (const [diagonal, votes] of [...pairs].sort((a, b) => b[1] - a[1])) {
    if (seeds.length === limit || votes < SMALLEST_SHARE * most) break;
    if (seeds.every(seed => Math.abs(seed.diagonal - diagonal) > BIN)) seeds.push({ diagonal, votes });
  }
  return seeds;
}
