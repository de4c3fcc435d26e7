import type { TextSpan } from './article.ts';
import { type PassageSelector, positionOf, quoteOf } from './selector.ts';

/** Context read from a snapshot, in code units on each side: the neighbouring sentences. */
const WIDE_CONTEXT = 160;

/** What we look for, taken together from selectors and snapshot. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The stored position, when it is one. */
  readonly position: TextSpan | undefined;
}

/** The quote with its context; from the snapshot when only a position is stored. */
export function soughtIn(
  selectors: readonly PassageSelector[],
  snapshot: string | undefined,
): Sought | undefined {
  const quote = quoteOf(selectors);
  const stored = positionOf(selectors);
  const position = stored && isSpan(stored) ? { start: stored.start, end: stored.end } : undefined;
  if (quote) {
    return { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '', position };
  }
  if (!position || snapshot === undefined || position.end > snapshot.length) return undefined;
  return { exact: snapshot.slice(position.start, position.end), prefix: '', suffix: '', position };
}

function isSpan({ start, end }: TextSpan): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start;
}

/** Whether quote and stored context stand, character for character, with the quote at `start`. */
export function standsAt(text: string, { prefix, exact, suffix }: Sought, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Longer context from the snapshot, where the snapshot has the quote at its place or in its context. */
export function widened(sought: Sought, snapshot: string | undefined): Sought & { at: number | undefined } {
  const at = snapshot === undefined ? -1 : placeIn(snapshot, sought);
  if (snapshot === undefined || at < 0) return { ...sought, at: undefined };
  const end = at + sought.exact.length;
  return {
    ...sought,
    at,
    prefix: snapshot.slice(Math.max(0, at - Math.max(WIDE_CONTEXT, sought.prefix.length)), at),
    suffix: snapshot.slice(end, end + Math.max(WIDE_CONTEXT, sought.suffix.length)),
  };
}

function placeIn(snapshot: string, { prefix, exact, suffix, position }: Sought): number {
  if (position && snapshot.startsWith(exact, position.start)) return position.start;
  const at = snapshot.indexOf(prefix + exact + suffix);
  return at < 0 ? -1 : at + prefix.length;
}
