import type { TextSpan } from '../../core/article/article.ts';
import type { Truth } from './draft.ts';

/** What came of looking for passages. */
export interface Tally {
  /** Passages that are still in the text; of these: */
  present: number;
  found: number;
  /** … with both bounds within one character of the truth. */
  bounds: number;
  wrong: number;
  missed: number;
  /** Passages that were deleted, and answers given for them. */
  deleted: number;
  ghosts: number;
}

/** Nothing yet. */
export function emptyTally(): Tally {
  return { present: 0, found: 0, bounds: 0, wrong: 0, missed: 0, deleted: 0, ghosts: 0 };
}

/** Adds one tally to another. */
export function addTally(sum: Tally, part: Tally): void {
  for (const key of Object.keys(part) as (keyof Tally)[]) sum[key] += part[key];
}

/** `off`: found, but a bound is more than one character from the truth. `either`: not counted. */
export type Outcome = 'found' | 'off' | 'wrong' | 'missed' | 'ghost' | 'absent' | 'either';

/** With less than this share of its letters left, a passage is neither there nor gone: any answer is honest. */
const STILL_THERE = 0.5;

/**
 * Judges an answer. A passage torn apart, or half gone, or deleted while a verbatim copy stands elsewhere, admits
 * more than one honest answer and is not counted, nor one that was
 * taken out of its context while a copy of it stands elsewhere: which of the two is meant cannot be known. Found: at least half of the truth, and half of the answer, overlap.
 */
export function judge(answer: TextSpan | null, truth: Truth, copied: boolean, tally: Tally): Outcome {
  if (truth.share === 0) {
    if (copied) return 'either';
    tally.deleted += 1;
    if (answer === null) return 'absent';
    tally.ghosts += 1;
    return 'ghost';
  }
  if (truth.share < STILL_THERE || truth.torn) return 'either';
  // Whatever the answer: counting these only when they are right would flatter every method.
  if (truth.ambiguous) return 'either';
  tally.present += 1;
  if (answer === null) {
    tally.missed += 1;
    return 'missed';
  }
  if (!overlaps(answer, truth)) {
    tally.wrong += 1;
    return 'wrong';
  }
  tally.found += 1;
  if (Math.abs(answer.start - truth.start) > 1 || Math.abs(answer.end - truth.end) > 1) return 'off';
  tally.bounds += 1;
  return 'found';
}

function overlaps(answer: TextSpan | null, truth: Truth): boolean {
  if (answer === null) return false;
  const overlap = Math.min(answer.end, truth.end) - Math.max(answer.start, truth.start);
  return overlap * 2 >= truth.end - truth.start && overlap * 2 >= answer.end - answer.start;
}
