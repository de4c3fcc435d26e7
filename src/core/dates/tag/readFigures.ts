import type { Entry, Vocabulary } from '../lexicon/lexicon.ts';
import { SIGNS, WORD } from './items.ts';
import { isApostropheAt, isDigitAt, isWordAt, wordEnd } from './wordEnd.ts';

/** An item read from the text: its meaning, where it ends, and where to go on when that is further. */
export interface Read {
  readonly entry: Entry;
  readonly end: number;
  readonly next?: number;
}

const BLOCKED: Entry = SIGNS.x ?? WORD;

const ISO =
  /(\d{4})[-/](\d{2})[-/](\d{2})(?![\d/-])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/y;
const FIGURES = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d)/y;
const CLOCK = /([01]?\d|2[0-4])(?::([0-5]\d)(?::([0-5]\d))?|\s?h\s?([0-5]\d)?)(?![\d:\p{L}])/uy;
const DECIMAL = /\d{1,15}(?:[.,]\d{1,15})+/y;
const GROUPED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/y;
const BEFORE_PRICE = /[$€£¥#°№+=@&*<>%]/;
const AFTER_PRICE = /^[\s\u00a0\u202f]?[%€$£¥‰°+=*<>]/;

/** A whole number as an item; `figures` when written in four figures, as years are. */
export function numberEntry(value: number, figures: boolean): Entry {
  return { c: numberClass(value, figures), v: value, s: '', weak: false };
}

/** The letter of a whole number. */
export function numberClass(value: number, figures: boolean): string {
  if (!Number.isInteger(value) || value < 0) return '7';
  if (figures && value >= 1000 && value < 2200) return '6';
  if (value > 0 && value <= 12) return '1';
  if (value > 12 && value <= 24) return '2';
  if (value > 24 && value <= 31) return '3';
  if (value > 31 && value < 100) return '4';
  return value < 1000 ? '5' : '7';
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `12/05/2024` by the order of the language; a month over 12 turns it round, a day over 31 is no date. */
function dateEntry(year: number, first: number, second: number, order: 'md' | 'dm'): Entry | null {
  let [month, day] = order === 'md' ? [first, second] : [second, first];
  if (month > 12) [month, day] = [day, month];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { c: '@', v: year * 10_000 + month * 100 + day, s: '', weak: false };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

function readDate(text: string, at: number, vocabulary: Vocabulary): Read | null {
  const iso = matchAt(ISO, text, at);
  if (iso) {
    const entry = dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'md');
    if (entry) return { entry, end: at + 10 };
  }
  const match = matchAt(FIGURES, text, at);
  if (!match) return null;
  // Dots and two figures of year are versions as often as dates.
  if (match[2] !== '/' && match[4]?.length === 2) return null;
  const entry = dateEntry(
    fullYear(match[4] ?? ''),
    Number(match[1]),
    Number(match[3]),
    vocabulary.lexicon.dayOrder,
  );
  return entry && { entry, end: at + match[0].length };
}

function readClock(text: string, at: number): Read | null {
  const match = matchAt(CLOCK, text, at);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? match[4] ?? 0);
  const isDuration = match[2] === undefined && match[4] === undefined;
  const s = `${match[3] ?? ''}${isDuration ? 'h' : ''}`;
  return { entry: { c: ':', v: minutes, s, weak: false }, end: at + match[0].trimEnd().length };
}

function isChained(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== 45 && before !== 46 && before !== 47 && before !== 58 && before !== 44) return false;
  return (
    isDigitAt(text, at - 2) &&
    !(before === 45 && /(?:^|\D)\d{1,4}-$/.test(text.slice(Math.max(0, at - 6), at)))
  );
}

/** Reads the number, date or time in figures that starts at `at`; one that is a price, a score or a code is blocked. */
export function readFigures(text: string, at: number, vocabulary: Vocabulary): Read {
  let end = at;
  while (isDigitAt(text, end)) end++;
  if (end - at > 8) return { entry: BLOCKED, end };
  if (at > 0 && (BEFORE_PRICE.test(text.charAt(at - 1)) || isChained(text, at)))
    return { entry: BLOCKED, end };
  const date = readDate(text, at, vocabulary) ?? readClock(text, at);
  if (date) return date;
  const grouped = matchAt(GROUPED, text, at) ?? matchAt(DECIMAL, text, at);
  if (grouped) return readLarge(text, at, grouped[0]);
  if (AFTER_PRICE.test(text.slice(end, end + 2))) return { entry: BLOCKED, end };
  return isWordAt(text, end) ? readGlued(text, at, end, vocabulary) : plain(text, at, end);
}

function readLarge(text: string, at: number, figures: string): Read {
  const end = at + figures.length;
  const isCount = figures.match(/[.,]/g)?.length ?? 0;
  if (isCount > 1 || AFTER_PRICE.test(text.slice(end, end + 2))) return { entry: BLOCKED, end };
  const isThousands = /^\d{1,3},\d{3}$/.test(figures);
  const value = Number(figures.replace(/[ \u00a0\u202f]/g, '').replace(',', isThousands ? '' : '.'));
  return { entry: numberEntry(value, false), end };
}

function plain(text: string, at: number, end: number): Read {
  const value = Number(text.slice(at, end));
  // `'98`: a year of two figures.
  if (end - at === 2 && isApostropheAt(text, at - 1) && (value >= 50 || !isWordAt(text, at - 2))) {
    return { entry: { ...numberEntry(fullYear(text.slice(at, end)), true), s: "'" }, end };
  }
  return { entry: { ...numberEntry(value, end - at === 4), s: text.slice(at, end) }, end };
}

/** Figures with letters at once after them: 21st, 1960s, 8am, 3h. */
function readGlued(text: string, at: number, end: number, vocabulary: Vocabulary): Read {
  const to = wordEnd(text, end);
  const ending = text.slice(end, Math.min(to, end + 16)).toLowerCase();
  const value = Number(text.slice(at, end));
  if (vocabulary.ordinalEndings.has(ending) && value > 0 && value < 100) {
    return { entry: { c: 'o', v: value, s: '', weak: false }, end: to };
  }
  const isEarly = end - at === 3 && /^\s(?:BC|AD|CE)/.test(text.slice(to, to + 4));
  const isDecade =
    ending === 's' && value % 10 === 0 && (end - at === 4 || end - at === 2 || isEarly) && value > 10;
  if (isDecade)
    return {
      entry: {
        c: 'Y',
        v: end - at === 2 ? 1900 + value : value,
        s: end - at === 2 && !isApostropheAt(text, at - 1) ? 'short' : '',
        weak: false,
      },
      end: to,
    };
  const entry = vocabulary.entries.get(ending);
  if (entry && 'Uujhez'.includes(entry.c)) return { entry: numberEntry(value, end - at === 4), end };
  return { entry: BLOCKED, end: to };
}
