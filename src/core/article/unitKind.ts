// What a unit of the comparison form is, as stored in a byte table where 0 means "not yet known".
export const SPACE = 1;
export const WORD = 2;
/** Scripts written without spaces: each character is a token, since words cannot be seen. */
export const IDEOGRAPH = 3;
export const SIGN = 4;

const known = new Uint8Array(0x10000);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Surrogates count as letters so that no token ever ends within a pair. */
const LETTERS = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

/** The kind of one unit of the comparison form, where nothing but U+0020 is white space. */
export function unitKind(unit: number): number {
  return known[unit] || learn(unit);
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = SIGN;
  if (unit === 0x20) kind = SPACE;
  else if (/[a-z\d]/.test(character)) kind = WORD;
  // Signs of European languages: known without tables of Unicode, which take ms to make.
  else if (/[^\0-\xBF\u2010-\u20CF]/.test(character)) {
    if (UNSPACED.test(character)) kind = IDEOGRAPH;
    else if (LETTERS.test(character)) kind = WORD;
  }
  known[unit] = kind;
  return kind;
}
