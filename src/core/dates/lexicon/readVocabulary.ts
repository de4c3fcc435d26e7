import { numberClass } from '../tag/readFigures.ts';
import type { Entry, Lexicon, Vocabulary } from './lexicon.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Makes a lexicon ready for look-ups; some thousands of steps, to be done once a language. */
export function readVocabulary(lexicon: Lexicon): Vocabulary {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const weak = setOf(lexicon.weak);
  const add = (text: string, c: string, v: number, s = '') => {
    for (const word of text.split('|')) {
      if (word === '') continue;
      entries.set(word, { c, v, s, weak: weak.has(word) });
      const parts = word.split(' ');
      const first = parts[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 1, parts.length));
    }
  };
  for (const [c, list] of Object.entries(lexicon.words)) {
    for (const item of list.split(',')) {
      const [text = '', value = ''] = item.split('=');
      const number = Number(value);
      add(
        text.trim(),
        c === '#' ? numberClass(number, false) : c,
        value !== '' && !Number.isNaN(number) ? number : 0,
        value,
      );
    }
  }
  for (const [word, value] of Object.entries(lexicon.ordinals)) add(word, 'o', value);
  for (const [index, words] of lexicon.months.entries()) add(words, 'M', index + 1);
  for (const [index, words] of lexicon.weekdays.entries()) add(words, 'W', index + 1);
  for (const [index, words] of lexicon.weekdaysRepeated.entries()) add(words, 'W', index + 1, 'SET');
  const numbers = new Map(
    Object.entries(lexicon.numbers).flatMap(([words, n]) => words.split('|').map(w => [w, n] as const)),
  );
  const verbs = new Map<string, string>();
  for (const [letter, list] of Object.entries(lexicon.verbs.words)) {
    for (const word of setOf(list)) verbs.set(word, (verbs.get(word) ?? '') + letter);
  }
  return {
    lexicon,
    entries,
    longest,
    numbers,
    multipliers: new Map(Object.entries(lexicon.multipliers)),
    ordinalEndings: setOf(lexicon.ordinalEndings),
    titles: lexicon.titles,
    verbs,
  };
}
