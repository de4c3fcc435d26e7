import type { Tokens } from './tokens.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface ArticleIndex {
  readonly text: string;
  readonly tokens: Tokens;
  /** Bucket `b` holds `entries[bounds[b]] .. entries[bounds[b + 1] - 1]`, in text order. */
  readonly bounds: Uint32Array;
  /** Twice the number of a token; one more for the pair it begins. */
  readonly entries: Uint32Array;
}
