// What a character becomes in the comparison form, as stored in a byte table where 0 means "not yet known".
/** One or several units: letters, signs, a ligature, a Hangul syllable. */
export const ONE = 1;
/** As `ONE`, and draws the space before it to itself: `: ; ! ?` and the closing guillemet. */
export const TIGHT = 2;
/** The opening guillemet, which draws in the space after it. */
export const OPENING = 3;
/** White space of any width. */
export const SPACE = 4;
/** A mark that belongs to the character before it: an accent. */
export const MARK = 5;
/** Nothing to see: zero width, soft hyphen, direction marks, variation selectors. */
export const NOTHING = 6;

export interface FoldedCharacter {
  readonly kind: number;
  readonly text: string;
}

const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const WHITE_SPACE = /^[\s\u0085]$/u;
/**
 * Marks that spelling reforms, keyboards and file systems lose: accents and vowel points. Vowel signs of Indic
 * scripts and the Japanese voicing marks (U+3099, U+309A) make other letters, and stay.
 * U+0640, the Arabic stretching stroke, goes with them.
 */
const ACCENT =
  /\u0640|(?=\p{Mn})(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu;
const APOSTROPHES = /[‘’‚‛′ʹʻʼʽˈ´`‹›]/g;
const DOUBLE_QUOTES = /[“”„‟″«»〝〞〟]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
/** Letters that Unicode does not decompose and typists do. */
const SPELLED_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/**
 * The comparison form of one code point (or lone surrogate): NFKD (UAX 15), accents off, case folded (by
 * way of upper case, which reaches ß, ς and ı), quotes, apostrophes and dashes made one.
 */
export function foldCharacter(character: string): FoldedCharacter {
  if (IGNORABLE.test(character)) return { kind: NOTHING, text: '' };
  if (WHITE_SPACE.test(character)) return { kind: SPACE, text: ' ' };
  const text = foldLetters(character);
  if (text === '') return { kind: MARK, text };
  if (character === '«') return { kind: OPENING, text };
  return { kind: character === '»' || /^[:;!?]/.test(text) ? TIGHT : ONE, text };
}

function foldLetters(character: string): string {
  const apart = character.normalize('NFKD');
  // A spacing accent (¨, ¯) decomposes into a space and a mark: it is a sign of its own, not white space.
  return (/\s/.test(apart) ? character.normalize('NFD') : apart)
    .replace(ACCENT, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENT, '')
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/[œæøłđ]/g, letter => SPELLED_OUT[letter] ?? letter);
}
