import type { FoldedText } from './fold.ts';
import { isSignUnit, SIGN_WEIGHT, type Tokens } from './tokens.ts';

/** A folded text with its tokens. */
export interface Tokenised {
  readonly folded: FoldedText;
  readonly tokens: Tokens;
}

/** Tokens `[start, end)`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Which ends of the text window the alignment may leave out without a charge. */
export type Freedom = 'both' | 'start' | 'end' | 'none';

/** What putting in a text token costs, per letter of weight, in tenths of a letter lost. */
export interface Gap {
  readonly inside: number;
  /** Where passage and context meet: what is put in there belongs to neither, so it costs less. */
  readonly atBound: number;
}

/** For bounds: half as dear as words lost, so that no stray word far away stretches a passage. */
export const BOUNDS_GAP: Gap = { inside: 5, atBound: 4 };
/** For context: cheap, so that a sentence put in between does not hide what is still there. */
export const CONTEXT_GAP: Gap = { inside: 2, atBound: 1 };

/** A pattern token that is nowhere in the text costs ten for each letter of weight. */
const DELETE = 10;
/** One word for another is always a little cheaper than losing one and putting in the other, so bounds stay put. */
const REPLACE_GAIN = 1;
/** From this share of common letters on, two words are forms or misspellings of one. */
const SAME_WORD = 0.5;
const NEVER = 1e6;

const STEP_BOTH = 0;
const STEP_PATTERN = 1;
const STEP_TEXT = 2;

/** Working memory, kept between calls: allocation would cost more than the alignment of a sentence. */
let previousRow = new Int32Array(0);
let currentRow = new Int32Array(0);
let steps = new Uint8Array(0);

/**
 * The cheapest alignment of pattern tokens with a window of text tokens (Needleman and Wunsch, 1970, on words; with
 * free ends, Sellers, 1980). Answers, for each pattern token, the text token it fell on, or -1; in `similarity`,
 * how alike the two are, 0 to 255. `bounds` are the pattern tokens where passage and context meet.
 */
export function align(
  pattern: Tokenised,
  rows: TokenSpan,
  text: Tokenised,
  window: TokenSpan,
  bounds: TokenSpan,
  freedom: Freedom,
  gap: Gap,
): Alignment {
  const height = rows.end - rows.start;
  const width = window.end - window.start;
  const isBound = (at: number) => at === bounds.start || at === bounds.end;
  reserve(height, width);
  const free = freedom === 'both' || freedom === 'start';
  fillFirstRow(text.tokens, window, free ? 0 : isBound(rows.start) ? gap.atBound : gap.inside);
  for (let row = 1; row <= height; row++) {
    const at = rows.start + row;
    const insert = isBound(at) ? gap.atBound : gap.inside;
    fillRow(pattern, at - 1, text, window, row, insert, gap.atBound);
  }
  return trace(pattern, rows, text, window, freedom);
}

/** For each pattern token from `rows.start` on: the text token it fell on, or -1, and how alike they are. */
export interface Alignment {
  /** The pattern token that the first entry is about. */
  readonly start: number;
  readonly places: Int32Array;
  readonly similarity: Uint8Array;
}

function reserve(height: number, width: number): void {
  if (previousRow.length <= width) {
    previousRow = new Int32Array(width * 2 + 2);
    currentRow = new Int32Array(width * 2 + 2);
  }
  const cells = (height + 1) * (width + 1);
  if (steps.length < cells) steps = new Uint8Array(cells * 2);
}

function fillFirstRow({ weights }: Tokens, window: TokenSpan, insert: number): void {
  previousRow[0] = 0;
  for (let column = 1; column <= window.end - window.start; column++) {
    previousRow[column] = (previousRow[column - 1] ?? 0) + insert * (weights[window.start + column - 1] ?? 0);
    steps[column] = STEP_TEXT;
  }
}

function fillRow(
  pattern: Tokenised,
  token: number,
  text: Tokenised,
  window: TokenSpan,
  row: number,
  insert: number,
  insertLeast: number,
): void {
  const width = window.end - window.start;
  const { hashes, weights } = text.tokens;
  const hash = pattern.tokens.hashes[token] ?? 0;
  const weight = pattern.tokens.weights[token] ?? 0;
  const offset = row * (width + 1);
  const before = previousRow;
  const row_ = currentRow;
  let diagonal = before[0] ?? 0;
  let best = diagonal + DELETE * weight;
  row_[0] = best;
  steps[offset] = STEP_PATTERN;
  for (let column = 1; column <= width; column++) {
    const other = window.start + column - 1;
    const above = before[column] ?? 0;
    const otherWeight = weights[other] ?? 0;
    let step: number = STEP_BOTH;
    let cost = diagonal;
    const lost = above + DELETE * weight;
    const added = best + insert * otherWeight;
    if (hashes[other] !== hash) {
      const bar = Math.min(lost, added);
      cost = diagonal < bar ? diagonal + replaceCost(pattern, token, text, other, insertLeast) : bar + 1;
    }
    if (lost < cost) {
      cost = lost;
      step = STEP_PATTERN;
    }
    if (added < cost) {
      cost = added;
      step = STEP_TEXT;
    }
    diagonal = above;
    best = cost;
    row_[column] = cost;
    steps[offset + column] = step;
  }
  previousRow = row_;
  currentRow = before;
}

function replaceCost(
  pattern: Tokenised,
  token: number,
  text: Tokenised,
  other: number,
  insert: number,
): number {
  const weight = pattern.tokens.weights[token] ?? 0;
  const otherWeight = text.tokens.weights[other] ?? 0;
  const apart = DELETE * weight + insert * otherWeight - REPLACE_GAIN;
  if (weight <= SIGN_WEIGHT || otherWeight <= SIGN_WEIGHT) {
    // A sign never stands for a word, nor a letter for a sign; a letter may stand for a word.
    return isSign(pattern, token) === isSign(text, other) ? apart : NEVER;
  }
  const alike = weight > 2 && otherWeight > 2 ? wordSimilarity(pattern, token, text, other) : 0;
  const changed = DELETE * Math.max(weight, otherWeight) * (1 - alike);
  return alike >= SAME_WORD && changed < apart ? Math.round(changed) : apart;
}

/** Whether a token is a sign: neither word nor ideograph. */
export function isSign({ folded, tokens }: Tokenised, token: number): boolean {
  return tokens.weights[token] === SIGN_WEIGHT && isSignUnit(folded.codes[tokens.starts[token] ?? 0] ?? 0);
}

/** The share of letters two words have in common at their beginning and end; one typo cannot hide from it. */
export function wordSimilarity(a: Tokenised, token: number, b: Tokenised, other: number): number {
  const start = a.tokens.starts[token] ?? 0;
  const otherStart = b.tokens.starts[other] ?? 0;
  const length = (a.tokens.ends[token] ?? 0) - start;
  const otherLength = (b.tokens.ends[other] ?? 0) - otherStart;
  const shorter = Math.min(length, otherLength);
  const ours = a.folded.codes;
  const theirs = b.folded.codes;
  let head = 0;
  while (head < shorter && ours[start + head] === theirs[otherStart + head]) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    ours[start + length - 1 - tail] === theirs[otherStart + otherLength - 1 - tail]
  ) {
    tail += 1;
  }
  return (head + tail) / Math.max(length, otherLength, 1);
}

function trace(
  pattern: Tokenised,
  rows: TokenSpan,
  text: Tokenised,
  window: TokenSpan,
  freedom: Freedom,
): Alignment {
  const height = rows.end - rows.start;
  const width = window.end - window.start;
  const places = new Int32Array(height).fill(-1);
  const similarity = new Uint8Array(height);
  let column = width;
  if (freedom === 'both' || freedom === 'end') {
    for (let end = width - 1; end >= 0; end--) {
      if ((previousRow[end] ?? 0) < (previousRow[column] ?? 0)) column = end;
    }
  }
  let row = height;
  while (row > 0) {
    const step = steps[row * (width + 1) + column];
    if (step === STEP_TEXT) {
      column -= 1;
      continue;
    }
    row -= 1;
    if (step === STEP_PATTERN) continue;
    column -= 1;
    const token = rows.start + row;
    const other = window.start + column;
    places[row] = other;
    const same = pattern.tokens.hashes[token] === text.tokens.hashes[other];
    similarity[row] = same ? 255 : Math.floor(254 * likeness(pattern, token, text, other));
  }
  return { start: rows.start, places, similarity };
}

function likeness(pattern: Tokenised, token: number, text: Tokenised, other: number): number {
  const alike = wordSimilarity(pattern, token, text, other);
  return alike >= SAME_WORD ? alike : 0;
}
