import { isDate, type ParsedEdtf, type ParsedEnd, parseEdtf, type Span } from './parseEdtf.ts';
import type { ParsedDate } from './parseEdtfDate.ts';

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
  return parseEdtf(text) !== null;
}

/** What a date says, part by part. Throws only when the brand was forged on text that is not EDTF. */
export function readEdtf(date: Edtf): ParsedEdtf {
  const parsed = parseEdtf(date);
  if (!parsed) throw new Error(`Not an EDTF date: ${date}`);
  return parsed;
}

function spansOf(parsed: ParsedEdtf): readonly Span[] {
  if (parsed.kind === 'date') return [{ from: parsed.date, to: parsed.date }];
  return parsed.kind === 'interval' ? [parsed] : parsed.spans;
}

/** First and last moment the date can mean; start < end always. */
export function boundsOf(date: Edtf): DateBounds {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spansOf(readEdtf(date))) {
    start = Math.min(start, isDate(from) ? from.start : Number.NEGATIVE_INFINITY);
    end = Math.max(end, isDate(to) ? to.end : Number.POSITIVE_INFINITY);
  }
  return { start, end };
}

function isUnspecified(date: ParsedDate): boolean {
  return date.estimate !== null || `${date.year}${date.month}${date.day}`.includes('X');
}

/** A set of one date is that date. */
function isWithin(parsed: ParsedEdtf): boolean {
  if (parsed.kind === 'date') return isUnspecified(parsed.date);
  if (parsed.kind !== 'oneOf') return false;
  const [only, ...others] = parsed.spans;
  if (!only || others.length > 0 || only.from !== only.to) return true;
  return isDate(only.from) && isUnspecified(only.from);
}

function endOf(ends: readonly ParsedEnd[]): DateEnd {
  const missing = ends.find(end => !isDate(end));
  return missing === undefined || isDate(missing) ? 'known' : missing;
}

/** How the date is to be drawn and spoken of: filled or one moment within, its ends, its qualifiers. */
export function shapeOf(date: Edtf): DateShape {
  const parsed = readEdtf(date);
  const spans = spansOf(parsed);
  const dates = spans.flatMap(({ from, to }) => [from, to]).filter(isDate);
  return {
    extent: isWithin(parsed) ? 'within' : 'whole',
    start: endOf(spans.map(span => span.from)),
    end: endOf(spans.map(span => span.to)),
    approximate: dates.some(one => one.approximate),
    uncertain: dates.some(one => one.uncertain),
  };
}
