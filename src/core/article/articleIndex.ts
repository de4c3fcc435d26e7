import { foldText } from './fold.ts';
import { type Lookup, lookupOf } from './lookup.ts';

/** A text to find passages in. */
export interface ArticleIndex {
  readonly text: string;
  /** Made when first asked for, in a time linear in the text: passages that stand as they were need none. */
  readonly lookup: Lookup;
}

/** Some of all that folding meets: a loop that has run through it once is compiled for good, and need not be again. */
const SAMPLE = '« Œe\u0301\u00AD » … ';

/** As `indexArticle` promises. */
export function indexOf(text: string): ArticleIndex {
  let lookup: Lookup | undefined;
  return {
    text,
    get lookup() {
      if (!lookup) {
        read(SAMPLE);
        read(SAMPLE);
        lookup = read(text);
      }
      return lookup;
    },
  };
}

function read(text: string): Lookup {
  return lookupOf(foldText(text));
}
