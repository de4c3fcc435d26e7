import { likenessOf } from './likeness.ts';
import type { Lookup } from './lookup.ts';
import { isQuote, type PassagePattern } from './passagePattern.ts';
import { type Run, runsOf } from './runs.ts';

/** Which text token each pattern token from `start` on fell on, or -1. */
export interface Chain {
  readonly start: number;
  readonly places: Int32Array;
}

/** What a text token leapt over costs, in letters: half of a middling word. */
const LEAP = 1.5;
/** Text tokens in a cell; runs are chained within a cell or from the one or two before. */
const CELL = 64;
/** No more runs of a cell are looked at: the newest are nearest in the quote. */
const LOOK_BACK = 24;
/** Chains that share no run, the best first: more places than this nobody chooses from. */
const MOST_CHAINS = 4;
/** A chain with less than this beside the weight of the quote does not hold enough of it. */
const LEAST_SHARE = 0.25;

/**
 * The places of the text where the words of the quote and its near context stand in order (co-linear chaining of
 * exact seeds, as read aligners do; Abouelhoda and Ohlebusch, 2005), best first.
 */
export function chainsOf(index: Lookup, pattern: PassagePattern): Chain[] {
  const cells: (Run | undefined)[] = [];
  // A passage may have as many words put in at one place as it has itself.
  const room = pattern.quote.end - pattern.quote.start;
  const runs = runsOf(index, pattern);
  for (const run of runs) {
    const cell = Math.floor((run.start + run.diagonal) / CELL) + 2;
    let score = 0;
    let before: Run | undefined;
    for (let near = cell; near >= cell - 2; near--) {
      let looked = 0;
      for (let link = cells[near]; link && looked < LOOK_BACK; link = link.older, looked++) {
        const joined = link.score - leap(link, run, room);
        if (joined > score) {
          score = joined;
          before = link;
        }
      }
    }
    run.score += score;
    run.before = before;
    run.older = cells[cell];
    cells[cell] = run;
  }
  const chains: Chain[] = [];
  while (chains.length < MOST_CHAINS) {
    let best: Run | undefined;
    for (const link of runs) if (!link.taken && !(best && best.score >= link.score)) best = link;
    if (!best || best.score < LEAST_SHARE * pattern.quoteWeight) break;
    const chain = chainTo(index, pattern, best);
    // Context alone is no place of the quote.
    if (chain.places.some((place, at) => place >= 0 && isQuote(pattern, at + chain.start)))
      chains.push(chain);
  }
  return chains;
}

/** What it costs to go on from one run with another; infinite when they are out of order or too far apart. */
function leap(from: Run, to: Run, room: number): number {
  const rows = to.start - from.end;
  const places = rows + to.diagonal - from.diagonal;
  if (
    to.end <= from.end ||
    to.end + to.diagonal <= from.end + from.diagonal ||
    places > Math.max(0, rows) + room
  ) {
    return Number.POSITIVE_INFINITY;
  }
  const overlap = Math.max(0, -rows, -places);
  return LEAP * (2 * overlap + Math.max(0, places));
}

function chainTo(index: Lookup, { tokens, near }: PassagePattern, last: Run): Chain {
  const places = new Int32Array(near.end - near.start).fill(-1);
  let row = near.end;
  let place = index.tokens.count;
  let later: Run | undefined;
  for (let link: Run | undefined = last; link && !link.taken; link = link.before) {
    link.taken = true;
    const { start, end, diagonal } = link;
    // Between two runs of one diagonal words were replaced; those that were not count.
    const stop = later?.diagonal === diagonal ? later.start : end;
    for (let token = stop - 1; token >= start; token--) {
      if (token >= row || token + diagonal >= place) continue;
      if (token >= end && likenessOf(tokens, token, index.tokens, token + diagonal) === 0) continue;
      places[token - near.start] = token + diagonal;
    }
    row = start;
    place = start + diagonal;
    later = link;
  }
  return { start: near.start, places };
}
