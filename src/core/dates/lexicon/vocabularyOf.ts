import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { Lexicon, Vocabulary } from './lexicon.ts';
import { readVocabulary } from './readVocabulary.ts';

const lexicons: readonly Lexicon[] = [en, fr];

const made = new Map<string, Vocabulary>();

/** The vocabulary of a language tag (BCP 47), by its primary subtag, or null for a language without a lexicon. */
export function vocabularyOf(language: string): Vocabulary | null {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const known = made.get(primary);
  if (known) return known;
  const lexicon = lexicons.find(one => one.language === primary);
  if (!lexicon) return null;
  const vocabulary = readVocabulary(lexicon);
  made.set(primary, vocabulary);
  return vocabulary;
}
