import type { Match } from './match';

/**
 * When a place may be called the passage. The figures were set on the tuning half of `npm run bench:passages` and
 * hold on its other half; a change to them must be shown there.
 */
const Threshold = {
  /** The share of the quote that must be found where none of its context is … */
  quoteAlone: 0.65,
  /** … and where all of it is; in between, in proportion. */
  quoteInContext: 0.3,
  /** A quote lighter than this (about three words) says nothing by itself: "this Thursday" is everywhere. */
  tellingWeight: 16,
  /** The share of the context such a quote needs. */
  contextOfShort: 0.3,
  /** How much better than the second the best place must be. */
  lead: 0.06,
  /** How much quote counts beside context in that. */
  quoteInStanding: 0.3,
} as const;

/** How well context speaks for a place, 0 to 1; undefined when the passage was stored without any. */
export function contextOf({ before, after }: Match): number | undefined {
  if (before === undefined) return after;
  return after === undefined ? before : (before + after) / 2;
}

/** Quote and context in one figure, 0 to 1, by which places are ranked. */
export function evidenceFor(match: Match): number {
  const context = contextOf(match);
  return context === undefined ? match.quote : (match.quote + context) / 2;
}

/** Whether a place is good enough to be answered at all. */
export function isConvincing(match: Match, quoteWeight: number): boolean {
  const context = contextOf(match) ?? 0;
  const needed = Threshold.quoteAlone + (Threshold.quoteInContext - Threshold.quoteAlone) * context;
  if (match.quote < needed) return false;
  if (quoteWeight >= Threshold.tellingWeight) return true;
  return contextOf(match) === undefined ? match.quote === 1 : context >= Threshold.contextOfShort;
}

/**
 * By which convincing places are told apart: their context. A copy is often nearer to the quote than the passage
 * itself, once that has been edited, so the quote counts little.
 */
export function standingOf(match: Match): number {
  return (contextOf(match) ?? 0) + Threshold.quoteInStanding * match.quote;
}

/** Whether the best place is so much better than the second that nobody would hesitate. */
export function isClearlyBest(best: Match, second: Match | undefined): boolean {
  return second === undefined || standingOf(best) - standingOf(second) >= Threshold.lead;
}
