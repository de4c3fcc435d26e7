import type { Match } from './match.ts';

/**
 * When a place may be called the passage. The figures were set on the tuning half of `npm run bench:passages` and
 * hold on its other half; a change to them must be shown there.
 */
const Threshold = {
  /** Where none of the context is left, this share of a short quote must be found … */
  shortAlone: 0.9,
  shortWeight: 30,
  /** … this share of a long one, since long likenesses are no accident; in between, in proportion … */
  longAlone: 0.62,
  longWeight: 120,
  /** … and this share of either where all of the context is. */
  inContext: 0.3,
  /** A quote lighter than this (about three words) says nothing by itself: "this Thursday" is everywhere. */
  tellingWeight: 16,
  /** The share of the context such a quote needs. */
  contextOfTerse: 0.35,
  /** How much better than the second the best place must be; less where its context is perfect. */
  lead: 0.06,
  leadInPerfectContext: 0.01,
  /** How much quote counts beside context in that. */
  quoteInStanding: 0.3,
} as const;

/** How well context speaks for a place, 0 to 1; undefined when the passage was stored without any. */
export function contextOf({ before, after }: Pick<Match, 'before' | 'after'>): number | undefined {
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
  const context = contextOf(match);
  if (quoteWeight < Threshold.tellingWeight && context === undefined) return match.quote === 1;
  if (quoteWeight < Threshold.tellingWeight && (context ?? 0) < Threshold.contextOfTerse) return false;
  const { shortAlone, shortWeight, longAlone, longWeight, inContext } = Threshold;
  const length = Math.min(1, Math.max(0, (quoteWeight - shortWeight) / (longWeight - shortWeight)));
  const alone = shortAlone + (longAlone - shortAlone) * length;
  return match.quote >= alone + (inContext - alone) * supportOf(match);
}

/** Context on both sides supports a place more than the same amount on one: half a sentence copied has one. */
function supportOf({ before, after }: Match): number {
  const mean = contextOf({ before, after }) ?? 0;
  return (mean + Math.min(before ?? mean, after ?? mean)) / 2;
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
  if (second === undefined) return true;
  const needed = contextOf(best) === 1 ? Threshold.leadInPerfectContext : Threshold.lead;
  return standingOf(best) - standingOf(second) >= needed;
}
