import type { Entry, Vocabulary } from '../lexicon/lexicon.ts';
import { type Items, SIGNS, WORD } from './items.ts';
import { type Read, readFigures } from './readFigures.ts';
import { readWords } from './readWords.ts';
import { isApostropheAt, isDigitAt, isWordAt } from './wordEnd.ts';

const signs: Readonly<Record<string, string>> = {
  '\n': '|',
  '.': '.',
  '!': '.',
  '?': '.',
  ';': '.',
  '…': '.',
  ',': ',',
  '-': '-',
  '–': '-',
  '—': '-',
  '‑': '-',
  '/': '-',
  '~': '-',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
};

const SPACE = /\s/;

/** Cuts a text into items; linear in its length whatever it holds. */
export function scanText(text: string, vocabulary: Vocabulary): Items {
  const classes: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const entries: Entry[] = [];
  const push = (entry: Entry, start: number, end: number) => {
    classes.push(entry.c);
    starts.push(start);
    ends.push(end);
    entries.push(entry);
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    let read: Read;
    if (code >= 48 && code <= 57) read = readFigures(text, at, vocabulary);
    else if (isWordAt(text, at)) read = readWords(text, at, vocabulary);
    else {
      const char = text.charAt(at);
      const sign = signs[char];
      const isYear = isApostropheAt(text, at) && isDigitAt(text, at + 1);
      if (sign !== undefined || !(SPACE.test(char) || isYear)) push(SIGNS[sign ?? '_'] ?? WORD, at, at + 1);
      at++;
      continue;
    }
    push(read.entry, at, read.end);
    at = read.next ?? read.end;
  }
  return { text, vocabulary, classes: classes.join(''), starts, ends, entries };
}
