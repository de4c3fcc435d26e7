import type { TextSpan } from '../article/article.ts';
import type { Source } from '../story/story.ts';
import { textFragment, textFragmentOfQuote } from './textFragment.ts';

/** Where the quoted words stand in the text that we know of a source; UTF-16 code units. */
export interface QuotePlace extends TextSpan {
  readonly text: string;
}

/**
 * Address of the original at the quoted words (WICG text fragments, `#:~:text=`), which take the place of any fragment
 * it has. Undefined when the source has no address; without the fragment when no fragment would lead to these words
 * and no others.
 */
export function textFragmentUrl(source: Source, quote: string, place?: QuotePlace): string | undefined {
  if (!source.url) return undefined;
  const [page = ''] = source.url.split('#');
  const directive = place ? textFragment(place.text, place) : textFragmentOfQuote(quote);
  return directive === undefined ? page : `${page}#:~:${directive}`;
}

/** What a citation is made of; words are in the language of the one who cites. */
export interface CitationParts {
  readonly source: Source;
  /** The quote inside the quotation marks of the language. */
  readonly quoteInWords: string;
  readonly storyName: string;
  /** The date of publication, which says so when the source does not give it. */
  readonly published: string | undefined;
  /** The address of the original at the words, else of the event. */
  readonly address: string;
}

/** A quote with what a reader needs to check it: words, headline, publisher, date and address. */
export function citationText({ source, quoteInWords, storyName, published, address }: CitationParts): string {
  const parts = [quoteInWords, source.headline ?? storyName, source.publisher, published, address];
  return parts.filter(Boolean).join(' — ');
}
