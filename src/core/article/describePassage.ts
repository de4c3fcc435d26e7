import type { PassageSelector } from './selector.ts';

/** Context kept on each side, in code units: about a dozen words, enough to tell an edited passage's place. */
const CONTEXT = 64;
/** Context reaches this far into the sentence before and after: what repeats a sentence repeats its words, not those. */
const INTO_NEIGHBOUR = 40;
/** A full stop, question or exclamation mark and what closes with it, or a line end. */
const SENTENCE_END = /[.?!…]["'»”’)]*\s|\n/g;
/** Where a text repeats itself beyond this, no context helps. */
const LONGEST_CONTEXT = 1024;
/** A sentence longer than this is not followed to its end. */
const LONGEST_SENTENCE = 240;
/** How far context may grow to end between two words. */
const LONGEST_WORD = 24;

/**
 * Selectors for `[start, end)` of a text, in UTF-16 code units: the quote, with context lengthened until the whole
 * occurs once (W3C Web Annotation, 4.2.4 and 4.2.5), and the position. Offsets outside the text are clamped.
 */
export function describePassage(text: string, start: number, end: number): PassageSelector[] {
  const from = clamp(start, text.length);
  const to = Math.max(from, clamp(end, text.length));
  let left = contextStart(text, from - lengthBefore(text, from));
  let right = contextEnd(text, to + lengthAfter(text, to));
  for (let length = CONTEXT * 2; length <= LONGEST_CONTEXT; length *= 2) {
    if (occursOnce(text, text.slice(left, right), left)) break;
    left = contextStart(text, Math.min(left, from - length));
    right = contextEnd(text, Math.max(right, to + length));
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

function lengthBefore(text: string, offset: number): number {
  const near = text.slice(Math.max(0, offset - LONGEST_SENTENCE), offset);
  const last = [...near.matchAll(SENTENCE_END)].at(-1);
  return Math.max(CONTEXT, (last ? near.length - last.index : near.length) + INTO_NEIGHBOUR);
}

function lengthAfter(text: string, offset: number): number {
  const near = text.slice(offset, offset + LONGEST_SENTENCE);
  const end = near.search(SENTENCE_END);
  return Math.max(CONTEXT, (end < 0 ? near.length : end) + INTO_NEIGHBOUR);
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
