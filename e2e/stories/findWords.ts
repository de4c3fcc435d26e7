import type { TextSpan } from '../../src/core/article/article.ts';
import type { Passage } from '../../src/core/story/story.ts';

/** Code units of context kept on each side of a quote. */
const contextLength = 32;

/** Words in a source: from the start of `from` to the end of `to`; `nth` says which one when `from` recurs. */
export interface Words {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly nth?: number;
}

/** Finds words in a text. Throws when they are absent, or when they recur and `nth` does not say which is meant. */
export function findWords(text: string, { from, to, nth }: Words): TextSpan {
  const starts = occurrences(text, from);
  if (nth === undefined && starts.length > 1) throw new Error(`"${from}" occurs ${starts.length} times: say which`);
  const start = starts[(nth ?? 1) - 1];
  const last = start === undefined ? -1 : text.indexOf(to, start);
  if (start === undefined || last < 0) throw new Error(`not in the text: "${from}" … "${to}"`);
  return { start, end: last + to.length };
}

/** The quote at a span with 32 code units of context on each side, never half a surrogate pair. */
export function quoteAt(text: string, { start, end }: TextSpan): Passage['selector'][number] {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
