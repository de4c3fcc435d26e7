import { likenessOf } from './likeness.ts';
import { bucketOf, keyOf, type Lookup } from './lookup.ts';
import type { PassagePattern } from './passagePattern.ts';

/** Pattern tokens `[start, end)` that stand in the text in one piece, each `diagonal` tokens further on. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly diagonal: number;
  /** Its letters in common with the quote, and later those of the best chain that ends with it. */
  quoted: number;
  /** What chaining knows of it: see chains.ts. */
  score: number;
  before: Run | undefined;
  older: Run | undefined;
  taken: boolean;
}

/**
 * A word or pair with more places than the first says little and costs much: the commoner are looked up only if the
 * quote has nothing rarer, and of the commonest no more places than the last.
 */
const RARITIES = [16, 48, 512];
/** A run of the quote with less than this of its weight may be anybody's: commoner words must be heard too. */
const TELLING = 0.15;
/** Lighter runs, a small word or two, are everywhere; they count where they stand between others. */
const LEAST = 4;

/** The last pattern token of the newest run on each diagonal; older calls' marks are below `base`. */
let reached = new Float64Array(0);
let base = 0;

/** The runs that quote and near context have in common with the text, in the order of the quote. */
export function runsOf(index: Lookup, pattern: PassagePattern): Run[] {
  const { near } = pattern;
  const runs: Run[] = [];
  let above = 0;
  for (const most of RARITIES) {
    seed(index, pattern, above, most, runs);
    if (runs.some(({ quoted }) => quoted > TELLING * pattern.quoteWeight)) break;
    above = most;
  }
  base += near.end;
  return runs.sort((a, b) => a.start - b.start);
}

function seed(index: Lookup, pattern: PassagePattern, above: number, most: number, runs: Run[]): void {
  const { tokens, near } = pattern;
  const least = Math.min(LEAST, pattern.quoteWeight);
  // Diagonals reach from `-near.end` to the number of the text's tokens.
  if (reached.length < index.tokens.count + near.end)
    reached = new Float64Array((index.tokens.count + near.end) * 2);
  for (let entry = 2 * near.start; entry < 2 * near.end - 1; entry++) {
    const row = entry >> 1;
    if ((tokens.weights[row] ?? 0) + (entry & 1 ? (tokens.weights[row + 1] ?? 0) : 0) < least) continue;
    const key = keyOf(tokens, entry);
    const bucket = bucketOf(key, index.shift);
    const size = index.sizes[bucket] ?? 0;
    if (size <= above || (size > most && most < 512)) continue;
    let left = most;
    for (let next = index.firsts[bucket]; next && left > 0; next = index.later[next], left--) {
      const found = next - 1;
      const diagonal = (found >> 1) - row;
      if ((reached[diagonal + near.end] ?? 0) > base + row) continue;
      if (keyOf(index.tokens, found) !== key) continue;
      const run = runAt(index, pattern, row, diagonal);
      reached[diagonal + near.end] = base + run.end;
      runs.push(run);
    }
  }
}

function runAt(index: Lookup, pattern: PassagePattern, row: number, diagonal: number): Run {
  const run = {
    start: row,
    end: row,
    diagonal,
    score: 0,
    quoted: 0,
    before: undefined,
    older: undefined,
    taken: false,
  };
  while (isAlike(index, pattern, run, run.end)) run.end += 1;
  while (isAlike(index, pattern, run, run.start - 1)) run.start -= 1;
  return run;
}

/** Whether a run goes on with a token; then counts its letters. */
function isAlike(index: Lookup, { tokens, near, quote }: PassagePattern, run: Run, token: number): boolean {
  if (token < near.start || token >= near.end) return false;
  const alike = likenessOf(tokens, token, index.tokens, token + run.diagonal);
  const letters = alike * (tokens.weights[token] ?? 0);
  run.score += letters;
  if (token >= quote.start && token < quote.end) run.quoted += letters;
  return alike > 0;
}
