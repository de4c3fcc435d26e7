/** What kind of expression a frame is. */
export type FrameOp = 'date' | 'shift' | 'length' | 'set' | 'reference' | 'clock';

/** Direction words: this, next, last (from publication); following, previous, same (from the date in force). */
export type Relation = 'this' | 'next' | 'last' | 'following' | 'previous' | 'same';

/**
 * An expression as its words say it, before anything is worked out: the operator and its operands.
 * `from` and `to` are items (to exclusive), `start` and `end` UTF-16 offsets.
 */
export interface Frame {
  readonly op: FrameOp;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly relation?: Relation;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday. */
  readonly weekday?: number;
  /** 0 spring to 3 winter. */
  readonly season?: number;
  /** Days from publication. */
  readonly dayShift?: number;
  /** Days from the day in force. */
  readonly nearShift?: number;
  readonly holiday?: string;
  /** Unit code of the lexicon (`D`, `TH`…). */
  readonly unit?: string;
  readonly isPlural?: boolean;
  readonly ordinal?: number;
  /** How many units; undefined with `isVague`. */
  readonly count?: number | undefined;
  readonly isVague?: boolean;
  /** What the count is to be multiplied by: "every other day", "a fortnight". */
  readonly times?: number;
  /** Its unit is one of the calendar only inside a year. */
  readonly isWaiting?: boolean;
  readonly isApproximate?: boolean;
  readonly isAfterPublication?: boolean;
  /** "In two months" may tell how long something took. */
  readonly isMaybeSpan?: boolean;
  /** First year of a decade. */
  readonly decade?: number;
  readonly part?: string;
  /** Minutes since midnight. */
  readonly clock?: number | undefined;
  readonly seconds?: string;
  readonly zone?: string;
  readonly mod?: 'START' | 'MID' | 'END';
  /** TIMEX3 value said by the words themselves. */
  readonly literal?: string;
  /** What it is part of: « le premier trimestre *de l'année dernière* ». */
  readonly outer?: Frame;
  /** Stands with an article alone, as « le mercredi ». */
  readonly hasArticle?: boolean;
}
