import type { TextSpan } from '../../article/article.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import { placeOf } from './lexicon/gazetteer.ts';
import { isCapital, type Token } from './tokens.ts';

/** A name as it stands in a text. `from` and `to` count tokens of the clause or sentence, both included. */
export interface Name extends TextSpan {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'place' | 'other';
  /** True when a word says that something happens there. */
  readonly isWhere: boolean;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
const FIGURE = /\d/;
/** Words of one name at most, and small words between its capitals. */
const LONGEST_NAME = 8;

const isSpaced = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  /^[\s\u00A0\u202F]*\.?[\s\u00A0\u202F]*$/.test(text.slice(a.end, b.start));

/** The token that a name which begins at `from` ends with. */
function nameEnd(words: EventWords, text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from + 1; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || !isSpaced(text, tokens[at - 1], token)) break;
    if (isCapital(token)) to = at;
    else if (!words.has('nameJoins', token.lower) || at - to > 2) break;
  }
  return to;
}

/** Longest run from `from` that the gazetteer knows, by its last token; -1 when none. */
function placeEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  for (let last = Math.min(to + 2, from + 4, tokens.length - 1); last >= from; last--) {
    const [a, b] = [tokens[from], tokens[last]];
    if (a && b && placeOf(text.slice(a.start, b.end)) !== undefined) return last;
  }
  return -1;
}

/** A name does not go over « de » from a person to a place, and small words lead none. */
function cutJoins(words: EventWords, tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (!token || isCapital(token)) continue;
    if (/^(?:of|de|du|des|d'|la|le)$/.test(token.lower) && !words.has('bodies', tokens[from]?.lower ?? ''))
      return at - 1;
  }
  return to;
}

function kindOf(words: EventWords, tokens: readonly Token[], from: number, to: number): Name['kind'] {
  const inside = tokens.slice(from, to + 1);
  if (inside.some(({ lower }) => words.has('bodies', lower))) return 'body';
  if (from === to && ACRONYM.test(tokens[from]?.text ?? '')) return 'body';
  const before = tokens[from - 1];
  if (before && words.has('titles', before.lower)) return 'person';
  return inside.filter(isCapital).length >= 2 ? 'person' : 'other';
}

/** True when the word says where: « à », "in"; an article may stand between. */
function isWhereAt(words: EventWords, tokens: readonly Token[], from: number): boolean {
  const [before, further] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (words.has('at', before)) return true;
  return words.has('articles', before) && words.has('at', further);
}

/** The names of a run of words, by their capitals. A lone first word is a name only when `isKnown` says so. */
export function findNames(
  words: EventWords,
  text: string,
  tokens: readonly Token[],
  isKnown: (word: string) => boolean,
): Name[] {
  const names: Name[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (!first || !isCapital(first) || FIGURE.test(first.text)) continue;
    if (words.has('small', first.lower) && !ACRONYM.test(first.text)) continue;
    if (words.has('titles', first.lower) || words.has('nameJoins', first.lower)) {
      const isPlace = placeEnd(text, tokens, from, from) > from;
      if (!isPlace) continue;
    }
    const end = cutJoins(words, tokens, from, nameEnd(words, text, tokens, from));
    const place = placeEnd(text, tokens, from, end);
    const to = place >= 0 ? place : end;
    const last = tokens[to] ?? first;
    if (from === 0 && to === 0 && place < 0 && !isKnown(first.text)) continue;
    const kind = place >= 0 ? 'place' : kindOf(words, tokens, from, to);
    const isWhere = isWhereAt(words, tokens, from);
    names.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      from,
      to,
      kind,
      isWhere,
    });
    from = to;
  }
  return names;
}
