const LETTER = /[\p{L}\p{M}\p{N}]/u;
const known = new Map<number, boolean>();

function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code < 0xe000) return true;
  let is = known.get(code);
  if (is === undefined) {
    is = code === 0xb0 || LETTER.test(String.fromCharCode(code));
    known.set(code, is);
  }
  return is;
}

/** True when a word starts or goes on here: a letter, a mark, or half of a surrogate pair. Figures are not words. */
export function isWordAt(text: string, at: number): boolean {
  return isLetterCode(text.charCodeAt(at));
}

/** True for `'` and `’`. */
export function isApostropheAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

/** End of the word that starts at `at`, figures in it included, with an apostrophe that a letter follows. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isWordAt(text, end) || isDigitAt(text, end))) end++;
  if (isApostropheAt(text, end) && isWordAt(text, end + 1)) end++;
  return end;
}

/** True for an ASCII figure. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
