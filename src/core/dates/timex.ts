import type { Edtf } from './edtf.ts';

/** What a timex is measured from: the publication, an earlier timex (by its place in the list), or nothing. */
export type TimexAnchor =
  | { readonly type: 'publication' }
  | { readonly type: 'timex'; readonly index: number }
  | null;

/** Words that led to a reading; offsets in UTF-16 code units of the text. */
export interface TimexCue {
  /**
   * `tense`: a verb; `order`: a word that says which way, as « depuis », « dernier », « hier »; `date`: the dated words
   * themselves, another dated expression or the weekday beside it.
   */
  readonly cue: 'tense' | 'order' | 'date';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The name of the way a date was found; each has its sentence in `views/explain`. */
export type TimexRule =
  | 'full-date'
  | 'stated-period'
  | 'weekday-after-publication'
  | 'weekday-before-publication'
  | 'weekday-of-publication'
  | 'weekday-nearest'
  | 'this-weekday'
  | 'weekday-after-date'
  | 'weekday-and-date-agree'
  | 'weekday-and-date-disagree'
  | 'day-month-nearest-year'
  | 'month-before-publication'
  | 'month-after-publication'
  | 'year-of-earlier-date'
  | 'counted-from-publication'
  | 'counted-from-date'
  | 'same-as-earlier-date'
  | 'hour-of-earlier-date'
  | 'hour-of-publication-day'
  | 'holiday'
  | 'since-month-until-publication'
  | 'rest-of-publication-week'
  | 'duration-until-publication'
  | 'length-only'
  | 'repeated'
  | 'no-calendar-date';

/** A dated expression of a text with its reading (TIMEX3 and EDTF) and the reasons for it. */
export interface Timex {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value of the likeliest reading. */
  readonly value: string;
  /** TIMEX3 modifier. */
  readonly mod: 'START' | 'MID' | 'END' | 'APPROX' | null;
  /** What the words can mean on the calendar, all of it; null when they name no date. */
  readonly date: Edtf | null;
  readonly rule: TimexRule;
  readonly anchor: TimexAnchor;
  /** At least one. */
  readonly cues: readonly TimexCue[];
  /** TIMEX3 values of readings that lost, likeliest first. */
  readonly losing: readonly string[];
  /** False when the value is to be shown with a doubt mark. */
  readonly certain: boolean;
  /** True when the text contradicts itself, as « lundi 21 mars » in a year when it is a Thursday. */
  readonly warning: boolean;
}
