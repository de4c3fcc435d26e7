import type { TextSpan } from './article.ts';
import { type PassageSelector, positionOf, quoteOf } from './selector.ts';

/** Characters of context that tell a place of the quote from its words within other words, or in another sentence. */
const ENOUGH_CONTEXT = 32;

/** What we look for, taken together from selectors and snapshot. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** All three in one. */
  readonly whole: string;
  /** The stored position; -1 when there is none that could be one. */
  readonly start: number;
}

/** The quote with its context; cut from the snapshot when only a position is stored. No quote at all is empty. */
export function soughtIn(selectors: readonly PassageSelector[], snapshot: string): Sought {
  // Selectors come from files: whatever stands in them, we look for strings only.
  const listed = Array.isArray(selectors) ? selectors : [];
  const quote = quoteOf(listed);
  const { start = -1, end = -1 } = positionOf(listed) ?? {};
  const isPosition = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0;
  const cut = isPosition && end <= snapshot.length ? snapshot.slice(start, end) : '';
  const exact = quote ? stringOf(quote.exact) : cut;
  const prefix = stringOf(quote?.prefix);
  const suffix = stringOf(quote?.suffix);
  return { exact, prefix, suffix, whole: prefix + exact + suffix, start: isPosition ? start : -1 };
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether quote and stored context stand, character for character, at the stored position of a text. */
export function standsIn(text: string, { prefix, whole, start }: Sought): boolean {
  return start >= prefix.length && text.startsWith(whole, start - prefix.length);
}

/** The only place of a text with quote and context as they are, if there is so much context that it must be it. */
export function placeInContext(text: string, { prefix, exact, whole }: Sought): TextSpan | undefined {
  if (whole.length - exact.length < ENOUGH_CONTEXT) return undefined;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return undefined;
  return spanFrom(at + prefix.length, exact);
}

/** Where the snapshot has the quote: at its position, or else in its context; undefined when it has not. */
export function placeIn(snapshot: string, sought: Sought): TextSpan | undefined {
  const { exact, start } = sought;
  if (start < 0 || !snapshot.startsWith(exact, start)) return placeInContext(snapshot, sought);
  return spanFrom(start, exact);
}

/** The span of some words that begin at `start`. */
export function spanFrom(start: number, { length }: string): TextSpan {
  return { start, end: start + length };
}
