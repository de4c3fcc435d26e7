import type { Tokenised } from './align.ts';
import { foldText } from './fold.ts';
import { type Postings, pairKeys, postingsOf, wordKeys } from './postings.ts';
import { tokensOf } from './tokens.ts';

/** A text made ready for finding passages in it: folded, cut into tokens, every word and pair of words looked up. */
export interface ArticleIndex extends Tokenised {
  readonly text: string;
  readonly words: Postings;
  readonly pairs: Postings;
}

/** Indexes a text once for any number of passages. Linear: about 30 ms for 500 KB. */
export function indexArticle(text: string): ArticleIndex {
  const folded = foldText(text);
  const tokens = tokensOf(folded);
  return {
    text,
    folded,
    tokens,
    words: postingsOf(wordKeys(tokens)),
    pairs: postingsOf(pairKeys(tokens)),
  };
}
