import type { Entry, Vocabulary } from '../lexicon/lexicon.ts';
import { WORD } from './items.ts';
import { numberEntry, type Read } from './readFigures.ts';
import { isApostropheAt, isDigitAt, isWordAt, wordEnd } from './wordEnd.ts';

/** Words longer than this are no words of ours; keeps a text without spaces linear. */
const LONGEST_WORD = 24;
const ROMAN = /^([IVX]{1,5})(\p{Ll}+)$/u;
const romanValue: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('’') ? `${lower.slice(0, -1)}'` : lower;
}

/** Where the next word of a phrase starts: after one space, hyphen or full stop, or at once after an apostrophe. */
function nextWord(text: string, end: number): number {
  let at = end;
  if (isApostropheAt(text, end - 1)) return at;
  if (text[at] === '.') at++;
  const char = text.charCodeAt(at);
  if (char === 32 || char === 45 || char === 0x2011 || char === 0xa0 || char === 0x202f) at++;
  if (at === end) return -1;
  return isWordAt(text, at) ? at : -1;
}

interface Found {
  readonly entry: Entry;
  readonly end: number;
}

function longestPhrase(text: string, first: string, end: number, vocabulary: Vocabulary): Found | null {
  const most = vocabulary.longest.get(first);
  if (most === undefined) return null;
  let found: Found | null = null;
  let key = first;
  let to = end;
  for (let count = 1; ; count++) {
    const entry = vocabulary.entries.get(key);
    if (entry) found = { entry, end: to };
    if (count === most) return found;
    const next = nextWord(text, to);
    if (next < 0) return found;
    to = wordEnd(text, next);
    if (to - next > LONGEST_WORD) return found;
    const word = keyOf(text.slice(next, to));
    // The last word of a phrase may carry a possessive: "the day before's".
    key = `${key} ${word}`;
  }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function romanOrdinal(word: string, { ordinalEndings }: Vocabulary): number {
  const match = ROMAN.exec(word);
  if (!match || !ordinalEndings.has(match[2] ?? '')) return 0;
  const digits = [...(match[1] ?? '')].map(c => romanValue[c] ?? 0);
  return digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
}

/** Reads the word, phrase or number in words that starts at `at`. */
export function readWords(text: string, at: number, vocabulary: Vocabulary): Read {
  const end = wordEnd(text, at);
  if (end - at > LONGEST_WORD) return { entry: WORD, end };
  const key = keyOf(text.slice(at, end));
  const isNumber = vocabulary.numbers.has(key) || vocabulary.multipliers.has(key);
  const number = isNumber ? readNumber(text, at, end, vocabulary) : null;
  const phrase = longestPhrase(text, key, end, vocabulary) ?? withoutApostrophe(text, at, end, vocabulary);
  // « 5 sept. 1960 »
  const isMonth = phrase?.entry.c === 'M' && isDigitAt(text, at - 2);
  if (number && number.end >= (phrase?.end ?? 0) && !isMonth) return number;
  if (!phrase) {
    const roman = romanOrdinal(text.slice(at, end), vocabulary);
    return roman > 0 ? { entry: { c: 'o', v: roman, s: '', weak: false }, end } : { entry: WORD, end };
  }
  return accepted(text, at, phrase, vocabulary);
}

function accepted(text: string, at: number, { entry, end }: Found, { lexicon }: Vocabulary): Read {
  const isName = 'MWHe'.includes(entry.c);
  if (lexicon.capitals && isName && !isCapital(text, at)) {
    const isLong = end - at > 4 && !entry.weak;
    if (!isLong) return { entry: WORD, end };
  }
  // Abbreviations look like common words when they have spaces: "a m…".
  if ((entry.c === 'j' || entry.c === 'e') && /^. /.test(text.slice(at, end)))
    return { entry: WORD, end: at + 1 };
  return { entry, end: afterStop(text, at, end, entry) };
}

/** Takes in the full stop of an abbreviation when the sentence goes on after it. */
function afterStop(text: string, at: number, end: number, entry: Entry): number {
  if (text[end] !== '.' || !'MWjeu'.includes(entry.c)) return end;
  if (entry.c === 'j' || entry.c === 'e') return /[.-]/.test(text.charAt(end - 2)) ? end + 1 : end;
  return end - at <= 5 && /^ ?[\p{Ll}\p{N},]/u.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
}

function withoutApostrophe(text: string, at: number, end: number, vocabulary: Vocabulary): Found | null {
  if (!isApostropheAt(text, end - 1)) return null;
  const entry = vocabulary.entries.get(keyOf(text.slice(at, end - 1)));
  return entry ? { entry, end: end - 1 } : null;
}

/** A number in words: « vingt et un », "one hundred and five". */
function readNumber(text: string, at: number, firstEnd: number, vocabulary: Vocabulary): Read | null {
  let total = 0;
  let group = 0;
  let last = 0;
  let end = -1;
  let words = 0;
  let start = at;
  let to = firstEnd;
  for (; words < 12; words++) {
    const key = keyOf(text.slice(start, to));
    const value = vocabulary.numbers.get(key);
    const times = vocabulary.multipliers.get(key);
    if (value !== undefined) {
      if (value === 20 && last === 4) group += 76;
      else if (end >= 0 && value >= last && last < 100 && last !== 0 && !(last === 80 || last === 60)) break;
      else group += value;
      last = value === 20 && group % 100 === 80 ? 80 : value;
      end = to;
    } else if (times !== undefined && (end >= 0 || times < 1e6)) {
      group = Math.max(group, 1) * times;
      if (times >= 1000) {
        total += group;
        group = 0;
      }
      last = times;
      end = to;
    } else if (end < 0 || key !== vocabulary.lexicon.numberJoin) break;
    const next = nextWord(text, to);
    if (next < 0 || text.slice(to, next).includes('.')) break;
    start = next;
    to = wordEnd(text, next);
    if (to - start > LONGEST_WORD) break;
  }
  if (end < 0) return null;
  return { entry: numberEntry(total + group, false), end };
}
