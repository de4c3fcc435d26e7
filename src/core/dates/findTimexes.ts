import { daysFromCivil, daysInMonth } from './civil.ts';
import { vocabularyOf } from './lexicon/vocabularyOf.ts';
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

const PUBLISHED = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?![\dX])/;

/** The first day of a date of publication: a plain year, month or day at its head. */
function dayOf(date: string | null): number | null {
  const match = PUBLISHED.exec(date ?? '');
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return day < 1 || day > daysInMonth(year, month) ? null : daysFromCivil({ year, month, day });
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
