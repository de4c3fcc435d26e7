/** Tokens `[start, end)`. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** The words and signs of a text, in order. Every unit that is not white space belongs to exactly one token. */
export interface Tokens {
  /** The comparison form. */
  readonly codes: Uint16Array;
  /** The number of tokens. */
  readonly count: number;
  /** Where the token begins and ends, in units of the comparison form. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Stand for the words: FNV-1a, 32 bits (Fowler, Noll, Vo). A collision makes a passage `changed`, never wrong. */
  readonly hashes: Int32Array;
  /** How much a token counts, in letters. */
  readonly weights: Uint8Array;
}

/** A sign hardly tells one sentence from another, and nothing else weighs as little. */
export const SIGN_WEIGHT = 1;

/** Whether two spans share no token. */
export function isApart(a: TokenSpan, b: TokenSpan): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** The weight of tokens `[start, end)` together. */
export function weightBetween({ weights }: Tokens, start: number, end: number): number {
  let sum = 0;
  for (let token = start; token < end; token++) sum += weights[token] ?? 0;
  return sum;
}

/** Whether a token is a sign: neither word nor ideograph. */
export function isSign({ weights }: Tokens, token: number): boolean {
  return weights[token] === SIGN_WEIGHT;
}
