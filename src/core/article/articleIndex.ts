import { foldText } from './fold.ts';
import { type Lookup, lookupOf } from './lookup.ts';

/** A text to find passages in. */
export interface ArticleIndex {
  readonly text: string;
  /** Made when first asked for, in a time linear in the text: passages that stand as they were need none. */
  readonly lookup: Lookup;
}

/** As `indexArticle` promises. */
export function indexOf(text: string): ArticleIndex {
  let lookup: Lookup | undefined;
  return {
    text,
    get lookup() {
      lookup ??= lookupOf(foldText(text));
      return lookup;
    },
  };
}
