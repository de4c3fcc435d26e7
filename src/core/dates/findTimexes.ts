import { daysFromCivil } from './civil.ts';
import { vocabularyOf } from './lexicon/vocabularyOf.ts';
import { parseEdtf } from './parseEdtf.ts';
import { resolveFrames } from './resolve/resolveFrames.ts';
import { scanText } from './tag/scanText.ts';
import { tagFrames } from './tag/tagFrames.ts';
import type { Timex } from './timex.ts';

/** What a text's dates are read by. */
export interface TimexContext {
  /** BCP 47; a language without a lexicon has no timexes. */
  readonly lang: string;
  /** Date of publication (EDTF; its first day counts), or null when it is not known. */
  readonly published: string | null;
}

function dayOf(date: string | null): number | null {
  const parsed = date === null ? null : parseEdtf(date);
  return parsed?.kind === 'date' ? daysFromCivil(parsed.date.first) : null;
}

/**
 * The dated expressions of a text with their readings: in order, not overlapping. Never throws; linear in the
 * length of the text. Same text and context, same answer.
 */
export function findTimexes(text: string, { lang, published }: TimexContext): Timex[] {
  const vocabulary = vocabularyOf(lang);
  if (!vocabulary) return [];
  const items = scanText(text, vocabulary);
  return resolveFrames(items, tagFrames(items), dayOf(published));
}
