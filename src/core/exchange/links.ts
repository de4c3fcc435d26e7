import type { Source } from '../story/story.ts';

/** Longest quote that goes whole into a text fragment; a longer one is given by its first and last words. */
const wholeQuoteLimit = 120;

/**
 * Address of the original at the quoted words (WICG text fragments, `#:~:text=`). Undefined when the source
 * has no address. Words are never cut: the grammar matches at word boundaries only.
 */
export function textFragmentUrl(source: Source, quote: string): string | undefined {
  if (!source.url) return undefined;
  const words = quote.trim().split(/\s+/);
  // Start and end must not overlap, or the browser finds nothing.
  const edge = Math.min(6, Math.floor(words.length / 2));
  const text =
    quote.length <= wholeQuoteLimit || edge === 0
      ? fragmentPart(words.join(' '))
      : `${fragmentPart(words.slice(0, edge).join(' '))},${fragmentPart(words.slice(-edge).join(' '))}`;
  const [page] = source.url.split('#');
  return `${page}#:~:text=${text}`;
}

// The grammar gives `-`, `,` and `&` a meaning, and encodeURIComponent leaves the hyphen alone.
function fragmentPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/**
 * A quote with what a reader needs to check it: words, headline, publisher, address, and the date of
 * publication in words (`published`), which says so when the source does not give it.
 */
export function citationText(
  source: Source,
  quote: string,
  quoteInWords: string,
  storyName: string,
  published: string | undefined,
  address: string,
): string {
  const parts = [
    quoteInWords,
    source.headline ?? storyName,
    source.publisher,
    published,
    textFragmentUrl(source, quote) ?? address,
  ];
  return parts.filter(Boolean).join(' — ');
}
