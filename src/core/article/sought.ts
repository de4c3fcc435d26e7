import type { TextSpan } from './article.ts';
import { type PassageSelector, positionOf, quoteOf } from './selector.ts';

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
    return {
      exact: stringOf(quote.exact),
      prefix: stringOf(quote.prefix),
      suffix: stringOf(quote.suffix),
      position,
    };
  }
  if (!position || snapshot === undefined || position.end > snapshot.length) return undefined;
  return { exact: snapshot.slice(position.start, position.end), prefix: '', suffix: '', position };
}

/** Selectors come from files: what is no string is none. */
function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isSpan({ start, end }: TextSpan): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
}

/** Whether quote and stored context stand, character for character, with the quote at `start`. */
export function standsAt(text: string, { prefix, exact, suffix }: Sought, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Where the snapshot has the quote: at its place, or else in its context; undefined when it has not. */
export function placeIn(snapshot: string, { prefix, exact, suffix, position }: Sought): TextSpan | undefined {
  let start = position?.start ?? 0;
  if (!position || !snapshot.startsWith(exact, start)) {
    start = snapshot.indexOf(prefix + exact + suffix) + prefix.length;
    if (start < prefix.length) return undefined;
  }
  return { start, end: start + exact.length };
}
