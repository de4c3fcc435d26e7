import type { FoldedText } from './fold.ts';

/**
 * The words and signs of a folded text, in order. Every unit that is not white space belongs to exactly one token.
 * `hashes` stand for the words; `weights` say how much a token counts, in letters.
 */
export interface Tokens {
  readonly length: number;
  /** Where the token begins and ends, in units of the folded text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly weights: Uint8Array;
}

const Unit = { Space: 1, Word: 2, Ideograph: 3, Sign: 4 } as const;
const unitKinds = new Uint8Array(0x10000);

/** Scripts written without spaces: each character is a token, since words cannot be seen. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Surrogates count as letters so that no token ever ends within a pair. */
const LETTERS = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

/** A sign hardly tells one sentence from another; an ideograph about as much as half a word. */
export const SIGN_WEIGHT = 1;
const IDEOGRAPH_WEIGHT = 3;
/** Beyond this a longer word is no stronger evidence: inflected forms and names would drown the rest. */
const LONGEST_COUNTED = 8;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): cheap, and a collision only ever makes a passage `changed`, never wrong. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Cuts a folded text into tokens. Linear. */
export function tokensOf({ codes, length }: FoldedText): Tokens {
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const hashes = new Int32Array(length);
  const weights = new Uint8Array(length);
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = unitKind(codes[at] ?? 0);
    const start = at;
    let hash = FNV_OFFSET;
    if (kind === Unit.Space) {
      at += 1;
      continue;
    }
    do {
      hash = Math.imul(hash ^ (codes[at] ?? 0), FNV_PRIME);
      at += 1;
    } while (kind === Unit.Word && at < length && unitKind(codes[at] ?? 0) === Unit.Word);
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    weights[count] = weightOf(kind, at - start);
    count += 1;
  }
  return { length: count, starts, ends, hashes, weights };
}

/** The first token that ends after `unit`; the number of tokens when there is none. */
export function tokenAt(tokens: Tokens, unit: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.ends[middle] ?? 0) > unit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The weight of tokens `[start, end)` together. */
export function weightBetween(tokens: Tokens, start: number, end: number): number {
  let sum = 0;
  for (let token = start; token < end; token++) sum += tokens.weights[token] ?? 0;
  return sum;
}

/** Whether a folded unit is neither letter, digit, ideograph nor white space. */
export function isSignUnit(code: number): boolean {
  return unitKind(code) === Unit.Sign;
}

function unitKind(code: number): number {
  return unitKinds[code] || learn(code);
}

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  let kind: number = Unit.Sign;
  if (/\s/.test(unit)) kind = Unit.Space;
  else if (UNSPACED.test(unit)) kind = Unit.Ideograph;
  else if (LETTERS.test(unit)) kind = Unit.Word;
  unitKinds[code] = kind;
  return kind;
}

function weightOf(kind: number, length: number): number {
  if (kind === Unit.Word) return Math.min(length, LONGEST_COUNTED);
  return kind === Unit.Ideograph ? IDEOGRAPH_WEIGHT : SIGN_WEIGHT;
}
