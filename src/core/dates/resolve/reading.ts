import type { Period } from '../calendarPeriod.ts';
import type { TimexAnchor, TimexCue, TimexRule } from '../timex.ts';

/** What a frame was found to mean, before it is written out. */
export interface Reading {
  readonly rule: TimexRule;
  readonly anchor: TimexAnchor;
  /** The calendar period, when the words name one. */
  readonly period?: Period;
  /** TIMEX3 value, when it is not that of the period. */
  readonly value?: string;
  /** EDTF, when it is not that of the period. */
  readonly date?: string | null;
  readonly cues?: readonly TimexCue[];
  /** Periods that lost, likeliest first. */
  readonly losing?: readonly (Period | null | undefined)[];
  readonly isDoubtful?: boolean;
  readonly isWarning?: boolean;
}

/** A reading without a date of the calendar. */
export function undated(value: string, rule: TimexRule = 'no-calendar-date'): Reading {
  return { rule, anchor: null, value, date: null };
}
