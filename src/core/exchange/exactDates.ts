import { type Edtf, readEdtf } from '../dates/edtf.ts';
import { isDate, type ParsedEnd } from '../dates/parseEdtf.ts';

/** First and last day of an event as ISO 8601 dates; without `endDate` it still goes on. */
export interface ExactDates {
  readonly startDate: string;
  readonly endDate?: string;
}

/**
 * The days of a date that says them exactly: one day, an interval between two, or one since a day. Undefined for all
 * else (months, one day within several, unknown ends, approximate, uncertain): a day would be made up. Times of day
 * are left out. Years are 0001 to 9999.
 */
export function exactDates(date: Edtf | null): ExactDates | undefined {
  const parsed = date === null ? null : readEdtf(date);
  if (parsed?.kind === 'date') return datesBetween(parsed.date, parsed.date);
  return parsed?.kind === 'interval' ? datesBetween(parsed.from, parsed.to) : undefined;
}

function datesBetween(from: ParsedEnd, to: ParsedEnd): ExactDates | undefined {
  const startDate = exactDay(from);
  if (startDate === undefined) return undefined;
  if (to === 'open') return { startDate };
  const endDate = exactDay(to);
  return endDate === undefined ? undefined : { startDate, endDate };
}

function exactDay(end: ParsedEnd): string | undefined {
  if (!isDate(end) || end.approximate || end.uncertain) return undefined;
  const text = `${end.year}-${end.month}-${end.day}`;
  return /^\d{4}-\d\d-\d\d$/.test(text) && end.first.year > 0 ? text : undefined;
}
