import { likenessOf } from './likeness.ts';
import type { Lookup } from './lookup.ts';
import type { PassagePattern } from './passagePattern.ts';
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
/** Cells are kept in a ring of this many and one: those it throws together are too far apart for a chain. */
const RING = 127;
/** No more runs of a cell are looked at: the newest are nearest in the quote. */
const LOOK_BACK = 24;
/**
 * The runs of a pattern in a text, each with the best chain that leads to it: where the words of the quote and its
 * near context stand in order (co-linear chaining of seeds, as read aligners do; Abouelhoda and Ohlebusch, 2005).
 */
export function chainedRuns(index: Lookup, pattern: PassagePattern): Run[] {
  const cells: (Run | undefined)[] = [];
  // A passage may have as many words put in at one place as it has itself.
  const room = pattern.quote.end - pattern.quote.start;
  const runs = runsOf(index, pattern);
  for (const run of runs) {
    const cell = Math.floor((run.start + run.diagonal) / CELL);
    let score = 0;
    let before: Run | undefined;
    for (let back = 0; back < 3; back++) {
      let looked = 0;
      for (let link = cells[(cell - back) & RING]; link && looked < LOOK_BACK; link = link.older, looked++) {
        const joined = link.score - leap(link, run, room);
        if (joined > score) {
          score = joined;
          before = link;
        }
      }
    }
    run.score += score;
    run.quoted += before?.quoted ?? 0;
    run.before = before;
    run.older = cells[cell & RING];
    cells[cell & RING] = run;
  }
  return runs;
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

/** The chain that ends with a run, as far as its runs are in no other. Takes them. */
export function chainTo(index: Lookup, { tokens, near }: PassagePattern, last: Run): Chain {
  const places = new Int32Array(near.end - near.start).fill(-1);
  let later: Run | undefined;
  for (let run: Run | undefined = last; run && !run.taken; run = run.before) {
    run.taken = true;
    const { start, end, diagonal } = run;
    const turn = later ? later.diagonal - diagonal : 0;
    // Between two runs of one diagonal words were replaced; those that were not count. Where runs overlap, the later has
    // the words.
    const stop = later ? (turn === 0 ? later.start : Math.min(end, later.start, later.start + turn)) : end;
    for (let token = start; token < stop; token++) {
      if (token >= end && likenessOf(tokens, token, index.tokens, token + diagonal) === 0) continue;
      places[token - near.start] = token + diagonal;
    }
    later = run;
  }
  return { start: near.start, places };
}
