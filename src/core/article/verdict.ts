import type { ContextShares } from './context.ts';

/** What speaks for a place: how much of quote and context stands there, each from 0 to 1. */
export interface Shares extends ContextShares {
  readonly quote: number;
}

// When a place may be called the passage. These figures were set on the tuning half of `npm run bench:passages` and
// hold on its other half; a change to them must be shown there.

/** Where none of the context is left, this share of a short quote must be found … */
const SHORT_ALONE = 0.9;
const SHORT_WEIGHT = 30;
/** … this share of a long one, since long likenesses are no accident; in between, in proportion … */
const LONG_ALONE = 0.62;
const LONG_WEIGHT = 120;
/** … and this share of either where all of the context is. */
export const IN_CONTEXT = 0.3;
/** A quote lighter than this (about three words) says nothing by itself: "this Thursday" is everywhere. */
const TELLING_WEIGHT = 16;
/** The share of the context such a quote needs. */
const CONTEXT_OF_TERSE = 0.35;
/** How much better than the second the best place must be. */
const LEAD = 0.06;
/** How much quote counts beside context in that. */
const QUOTE_IN_STANDING = 0.3;

/** How well context speaks for a place, 0 to 1; undefined when the passage was stored without any. */
export function contextOf({ before, after }: ContextShares): number | undefined {
  if (before === undefined) return after;
  return after === undefined ? before : (before + after) / 2;
}

/** Whether a place is good enough to be answered at all. */
export function isConvincing(match: Shares, quoteWeight: number): boolean {
  const context = contextOf(match);
  const isTold = context === undefined ? match.quote === 1 : context >= CONTEXT_OF_TERSE;
  if (quoteWeight < TELLING_WEIGHT && !isTold) return false;
  const length = Math.min(1, Math.max(0, (quoteWeight - SHORT_WEIGHT) / (LONG_WEIGHT - SHORT_WEIGHT)));
  const alone = SHORT_ALONE + (LONG_ALONE - SHORT_ALONE) * length;
  return match.quote >= alone + (IN_CONTEXT - alone) * supportOf(match);
}

/** Context on both sides supports a place more than the same amount on one: half a sentence copied has one. */
function supportOf(match: ContextShares): number {
  const mean = contextOf(match) ?? 0;
  return 0.75 * mean + 0.25 * Math.min(match.before ?? mean, match.after ?? mean);
}

/**
 * By which convincing places are told apart: their context. A copy is often nearer to the quote than the passage
 * itself, once that has been edited, so the quote counts little.
 */
export function standingOf(match: Shares): number {
  return (contextOf(match) ?? 0) + QUOTE_IN_STANDING * match.quote;
}

/** Whether the best place is so much better than the second that nobody would hesitate. */
export function isClearlyBest(best: Shares, second: Shares | undefined): boolean {
  if (second === undefined) return true;
  return standingOf(best) - standingOf(second) >= LEAD;
}
