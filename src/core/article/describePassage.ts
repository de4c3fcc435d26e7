import type { PassageSelector } from './selector';

/** Context kept on each side, in code units: about a dozen words, enough to tell an edited passage's place. */
const CONTEXT = 64;
/** Where a text repeats itself beyond this, no context helps. */
const LONGEST_CONTEXT = 1024;
/** How far context may grow to end between two words. */
const LONGEST_WORD = 24;

/**
 * Selectors for `[start, end)` of a text, in UTF-16 code units: the quote, with context lengthened until the whole
 * occurs once (W3C Web Annotation, 4.2.4 and 4.2.5), and the position. Offsets outside the text are clamped.
 */
export function describePassage(text: string, start: number, end: number): PassageSelector[] {
  const from = clamp(start, text.length);
  const to = Math.max(from, clamp(end, text.length));
  let length = CONTEXT;
  let left = contextStart(text, from - length);
  let right = contextEnd(text, to + length);
  while (length < LONGEST_CONTEXT && !occursOnce(text, text.slice(left, right), left)) {
    length *= 2;
    left = contextStart(text, from - length);
    right = contextEnd(text, to + length);
  }
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(left, from),
      suffix: text.slice(to, right),
    },
    { type: 'TextPositionSelector', start: from, end: to },
  ];
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), length) : 0;
}

function occursOnce(text: string, part: string, at: number): boolean {
  return text.indexOf(part) === at && text.indexOf(part, at + 1) < 0;
}

function contextStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  for (let at = offset; at > Math.max(0, offset - LONGEST_WORD); at--) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  return isPairAt(text, offset) ? offset - 1 : offset;
}

function contextEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  for (let at = offset; at < Math.min(text.length, offset + LONGEST_WORD); at++) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return isPairAt(text, offset) ? offset + 1 : offset;
}

/** Whether `offset` lies between the two halves of a surrogate pair. */
function isPairAt(text: string, offset: number): boolean {
  return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
