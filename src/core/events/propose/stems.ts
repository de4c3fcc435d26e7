import type { EventWords } from './lexicon/eventWords.ts';
import type { Token } from './tokens.ts';

const STEM = 6;

/** A word without accents, cut to its first letters, so that its forms are alike. */
export function stemOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .slice(0, STEM);
}

/** The stems of the words that carry content: not small, not of speech, four letters or more. */
export function stemsOf(words: EventWords, tokens: readonly Token[]): Set<string> {
  const stems = new Set<string>();
  for (const { lower } of tokens) {
    if (lower.length < 4 || words.has('small', lower) || words.has('reporting', lower)) continue;
    if (words.has('stative', lower) || /^\d+$/.test(lower)) continue;
    stems.add(stemOf(lower));
  }
  return stems;
}
