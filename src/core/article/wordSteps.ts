import type { TextSpan } from './article.ts';

/** A word with its apostrophes and hyphens, or a run of signs. */
const STEP = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+/gu;
/** Words are looked for this far away, in UTF-16 code units. */
const REACH = 400;

/** A span whose end is one word or sign further on, or back; the same span where there is none, or it would be empty. */
export function moveEnd(text: string, span: TextSpan, by: 1 | -1): TextSpan {
  const { start, end } = span;
  if (by > 0) {
    const next = stepsIn(text, end, Math.min(text.length, end + REACH))[0];
    return next ? { start, end: next.end } : span;
  }
  const last = stepsIn(text, Math.max(start, end - REACH), end).at(-2);
  return last ? { start, end: last.end } : span;
}

/** A span whose start is one word or sign further on, or back; the same span where there is none. */
export function moveStart(text: string, span: TextSpan, by: 1 | -1): TextSpan {
  const { start, end } = span;
  if (by < 0) {
    const last = stepsIn(text, wordStart(text, Math.max(0, start - REACH)), start).at(-1);
    return last ? { start: last.start, end } : span;
  }
  const next = stepsIn(text, start, Math.min(end, start + REACH))[1];
  return next ? { start: next.start, end } : span;
}

/** A span grown to whole words. */
export function wholeWords(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from > 0 && isWord(text[from - 1]) && isWord(text[from])) from--;
  while (to < text.length && isWord(text[to - 1]) && isWord(text[to])) to++;
  return { start: from, end: to };
}

/** Half a surrogate pair counts as part of a word, so that no pair is parted. */
function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWord(text[start - 1]) && isWord(text[start])) start--;
  return start;
}

function stepsIn(text: string, from: number, to: number): TextSpan[] {
  return [...text.slice(from, to).matchAll(STEP)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}
