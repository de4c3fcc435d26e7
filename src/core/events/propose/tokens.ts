import type { TextSpan } from '../../article/article.ts';
import type { EventWords, WordList } from './lexicon/eventWords.ts';

/** A word of a text; offsets in UTF-16 code units. */
export interface Token extends TextSpan {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑.’'][\p{L}\p{M}\p{N}]+)*/gu;
const ELIDED = /^(?:\p{L}|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=\p{L})/u;
const POSSESSIVE = /['’]s$/;

/** The words of a span: elided words (« l’ ») and the English possessive stand alone. */
export function tokensOf(text: string, { start, end }: TextSpan): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => {
    const word = text.slice(from, to);
    tokens.push({ start: from, end: to, text: word, lower: word.toLowerCase().replace('’', "'") });
  };
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    const owned = elided === 0 && POSSESSIVE.test(match[0]) && match[0].length > 2 ? 2 : 0;
    if (elided > 0) push(from, from + elided);
    push(from + elided, to - owned);
    if (owned > 0) push(to - owned, to);
  }
  return tokens;
}

/** How many tokens at `index` make a word or phrase of the list; 0 when none. */
export function phraseLength(
  words: EventWords,
  list: WordList,
  tokens: readonly Token[],
  index: number,
): number {
  const reach = words.reach(list, tokens[index]?.lower ?? '');
  if (reach === 0) return 0;
  let phrase = '';
  let found = 0;
  for (let length = 1; length <= reach; length++) {
    const token = tokens[index + length - 1];
    if (!token) break;
    phrase += length === 1 ? token.lower : `_${token.lower}`;
    if (words.has(list, phrase)) found = length;
  }
  return found;
}

const CAPITAL = /^\p{Lu}/u;

/** True when the word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text);
}
