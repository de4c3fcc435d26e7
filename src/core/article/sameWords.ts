import { foldedString, foldText } from './fold.ts';

const MARKS = /\p{M}+/gu;
/** Marks that only tell how a letter is set. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/**
 * True when two texts have the same words and differ in their setting only: where lines break, in white space, capitals,
 * quotation marks, dashes and invisible characters. Accents make other words.
 */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true;
  return (
    foldedString(foldText(one)).trim() === foldedString(foldText(other)).trim() &&
    marksOf(one) === marksOf(other)
  );
}

function marksOf(text: string): string {
  return (text.normalize('NFD').replace(INVISIBLE, '').match(MARKS) ?? []).join('');
}
