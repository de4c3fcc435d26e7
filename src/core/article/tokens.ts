import type { FoldedText } from './fold.ts';
import { firstAbove } from './search.ts';

/**
 * A folded text with its words and signs, in order. Every unit that is not white space belongs to exactly one token.
 * `hashes` stand for the words; `weights` say how much a token counts, in letters.
 */
export interface Tokens extends FoldedText {
  /** The number of tokens. */
  readonly count: number;
  /** Where the token begins and ends, in units of the folded text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly weights: Uint8Array;
}

/** Tokens `[start, end)`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share no token. */
export function isApart(a: TokenSpan, b: TokenSpan): boolean {
  return a.end <= b.start || b.end <= a.start;
}

const SPACE = 1;
const WORD = 2;
const IDEOGRAPH = 3;
const SIGN = 4;
const unitKinds = new Uint8Array(0x10000);

/** Scripts written without spaces: each character is a token, since words cannot be seen. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Surrogates count as letters so that no token ever ends within a pair. */
const LETTERS = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

/** A sign hardly tells one sentence from another, and nothing else weighs as little; an ideograph is half a word. */
const SIGN_WEIGHT = 1;
const SHORTEST_COUNTED = 2;
const IDEOGRAPH_WEIGHT = 3;
/** Beyond this a longer word is no stronger evidence: inflected forms and names would drown the rest. */
const LONGEST_COUNTED = 8;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): cheap, and a collision only ever makes a passage `changed`, never wrong. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Cuts a folded text into tokens. Linear. */
export function tokensOf(folded: FoldedText): Tokens {
  const { length, codes, from, to } = folded;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const hashes = new Int32Array(length);
  const weights = new Uint8Array(length);
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = unitKind(codes[at] ?? 0);
    const start = at;
    let hash = FNV_OFFSET;
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    do {
      hash = Math.imul(hash ^ (codes[at] ?? 0), FNV_PRIME);
      at += 1;
    } while (kind === WORD && at < length && unitKind(codes[at] ?? 0) === WORD);
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    weights[count] = weightOf(kind, at - start);
    count += 1;
  }
  return { length, codes, from, to, count, starts, ends, hashes, weights };
}

/** The first token that ends after `unit`; the number of tokens when there is none. */
export function tokenAt({ ends, count }: Tokens, unit: number): number {
  return firstAbove(ends, unit, 0, count);
}

/** The weight of tokens `[start, end)` together. */
export function weightBetween(tokens: Tokens, start: number, end: number): number {
  let sum = 0;
  for (let token = start; token < end; token++) sum += tokens.weights[token] ?? 0;
  return sum;
}

/** Whether a token is a sign: neither word nor ideograph. */
export function isSign(tokens: Tokens, token: number): boolean {
  return tokens.weights[token] === SIGN_WEIGHT;
}

function unitKind(code: number): number {
  return unitKinds[code] || learn(code);
}

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  let kind: number = SIGN;
  if (/\s/.test(unit)) kind = SPACE;
  else if (UNSPACED.test(unit)) kind = IDEOGRAPH;
  else if (LETTERS.test(unit)) kind = WORD;
  unitKinds[code] = kind;
  return kind;
}

function weightOf(kind: number, length: number): number {
  if (kind === WORD) return Math.max(SHORTEST_COUNTED, Math.min(length, LONGEST_COUNTED));
  return kind === IDEOGRAPH ? IDEOGRAPH_WEIGHT : SIGN_WEIGHT;
}
