import { likenessOf } from './likeness.ts';
import type { PassagePattern } from './passagePattern.ts';
import { isSign, type TokenSpan, type Tokens } from './tokens.ts';

// Costs per letter of weight, in tenths of a letter lost.

/** A pattern token that is nowhere in the text. */
const DELETE = 10;
/** A text token put in: half as dear as words lost, so that no stray word far away stretches a passage. */
const INSERT = 5;
/** Where passage and context meet, what is put in belongs to neither, so it costs less. */
const INSERT_AT_BOUND = 4;
/** One word for another is always a little cheaper than losing one and putting in the other, so bounds stay put. */
const REPLACE_GAIN = 1;
/** A sign never stands for a word; nor is anything outside the band within reach. */
const NEVER = 1e7;

const STEP_BOTH = 0;
const STEP_PATTERN = 1;
const STEP_TEXT = 2;

/** Which text token each pattern token from `start` on fell on, or -1, and how alike they are, 0 to 255. */
export interface Alignment {
  readonly start: number;
  readonly places: Int32Array;
  readonly similarity: Uint8Array;
}

/** Working memory, kept between calls: allocation would cost more than the alignment of a sentence. */
let previousRow = new Int32Array(0);
let currentRow = new Int32Array(0);
let steps = new Uint8Array(0);

/**
 * The cheapest alignment of pattern tokens `rows` with a window of the text, whose ends may be left out without a
 * charge (Needleman and Wunsch, 1970, on words; with free ends, Sellers, 1980; within `slack` of a diagonal, Ukkonen,
 * 1985).
 */
export function align(
  pattern: PassagePattern,
  rows: TokenSpan,
  text: Tokens,
  window: TokenSpan,
  diagonal: number,
  slack: number,
): Alignment {
  const height = rows.end - rows.start;
  const width = window.end - window.start;
  if (previousRow.length < width + 2) {
    previousRow = new Int32Array(width * 2 + 2);
    currentRow = new Int32Array(width * 2 + 2);
  }
  const cells = (height + 1) * (width + 1);
  if (steps.length < cells) steps = new Uint8Array(cells * 2);
  previousRow.fill(0, 0, width + 2);
  let first = 1;
  let last = width;
  for (let row = 1; row <= height; row++) {
    const centre = rows.start + row + diagonal - window.start;
    first = Math.min(width, Math.max(1, centre - slack));
    last = Math.max(1, Math.min(width, centre + slack));
    fillRow(pattern, rows.start + row - 1, text, window.start - 1, first, last, row * (width + 1));
  }
  return trace(pattern, rows, text, window, first, last);
}

/**
 * One row of the table, columns `first` to `last`: the cheapest alignment of the pattern up to `token` with every
 * beginning of the window. Column `c` stands for text token `shift + c`.
 */
function fillRow(
  pattern: PassagePattern,
  token: number,
  text: Tokens,
  shift: number,
  first: number,
  last: number,
  offset: number,
): void {
  const { hashes, weights, edges } = text;
  const hash = pattern.hashes[token] ?? 0;
  const edge = pattern.edges[token] ?? 0;
  const sign = isSign(pattern, token);
  const lose = DELETE * (pattern.weights[token] ?? 0);
  const atBound = token + 1 === pattern.quote.start || token + 1 === pattern.quote.end;
  const insert = atBound ? INSERT_AT_BOUND : INSERT;
  const above = previousRow;
  const current = currentRow;
  const table = steps;
  let diagonal = (above[first - 1] ?? 0) | 0;
  // What lies left of the band is out of reach; the table's own left side is not.
  let cost = first > 1 ? NEVER : diagonal + lose;
  current[first - 1] = cost;
  table[offset + first - 1] = STEP_PATTERN;
  for (let column = first; column <= last; column++) {
    const other = shift + column;
    const otherWeight = (weights[other] ?? 0) | 0;
    const up = (above[column] ?? 0) | 0;
    const added = (cost + insert * otherWeight) | 0;
    let step = STEP_BOTH;
    cost = diagonal;
    if (hashes[other] !== hash) {
      const difference = (edges[other] ?? 0) ^ edge;
      const apart =
        sign === isSign(text, other) ? lose + INSERT_AT_BOUND * otherWeight - REPLACE_GAIN : NEVER;
      const alike =
        (difference & 0xffff) === 0 || difference >>> 16 === 0 ? likenessOf(pattern, token, text, other) : 0;
      cost += alike === 0 ? apart : Math.min(apart, (1 - alike) * Math.max(lose, DELETE * otherWeight)) | 0;
    }
    if (up + lose < cost) {
      cost = up + lose;
      step = STEP_PATTERN;
    }
    if (added < cost) {
      cost = added;
      step = STEP_TEXT;
    }
    diagonal = up;
    current[column] = cost;
    table[offset + column] = step;
  }
  current[last + 1] = NEVER;
  previousRow = current;
  currentRow = above;
}

/** Walks back from the cheapest end in the last row. */
function trace(
  pattern: Tokens,
  rows: TokenSpan,
  text: Tokens,
  window: TokenSpan,
  first: number,
  last: number,
): Alignment {
  const width = window.end - window.start;
  const places = new Int32Array(rows.end - rows.start).fill(-1);
  const similarity = new Uint8Array(places.length);
  let column = last;
  for (let end = last - 1; end >= first; end--) {
    if ((previousRow[end] ?? 0) < (previousRow[column] ?? 0)) column = end;
  }
  for (let row = places.length; row > 0; ) {
    const step = steps[row * (width + 1) + column];
    if (step !== STEP_TEXT) row -= 1;
    if (step !== STEP_PATTERN) column -= 1;
    if (step !== STEP_BOTH) continue;
    places[row] = window.start + column;
    similarity[row] = Math.floor(255 * likenessOf(pattern, rows.start + row, text, window.start + column));
  }
  return { start: rows.start, places, similarity };
}
