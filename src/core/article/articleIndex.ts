import type { Postings } from './postings.ts';
import type { Tokens } from './tokens.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface ArticleIndex extends Tokens {
  readonly text: string;
  readonly words: Postings;
  readonly pairs: Postings;
}
