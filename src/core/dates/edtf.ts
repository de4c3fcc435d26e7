declare const edtfBrand: unique symbol;

/** A date as an EDTF string (ISO 8601-2, levels 0–2); never an instant. */
export type Edtf = string & { readonly [edtfBrand]: true };

/**
 * First and last moment a date can mean, in milliseconds of civil time counted from 1970-01-01T00:00
 * (no time zone), end exclusive. `2024-03` is all of March, never its first midnight.
 * An end that is unknown or open is ±Infinity.
 */
export interface DateBounds {
  readonly start: number;
  readonly end: number;
}

/** What is known of one end of a date: given, not known (EDTF empty or `..` in a set), or going on (EDTF `..` in an interval). */
export type DateEnd = 'known' | 'unknown' | 'open';

/** How a date is to be drawn and spoken of. */
export interface DateShape {
  /** `whole`: the bounds are filled (a day, a month, an interval). `within`: one day somewhere inside them. */
  readonly extent: 'whole' | 'within';
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** EDTF `~` or `%`. */
  readonly approximate: boolean;
  /** EDTF `?` or `%`. */
  readonly uncertain: boolean;
}

/** True when the text is an EDTF date this product reads. */
export function isEdtf(text: string): text is Edtf {
  return text.length > 0;
}
