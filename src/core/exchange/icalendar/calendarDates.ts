import { DAY_MS } from '../../dates/civil.ts';
import { type Edtf, readEdtf } from '../../dates/edtf.ts';
import { isDate, type ParsedEdtf } from '../../dates/parseEdtf.ts';
import type { ParsedDate } from '../../dates/parseEdtfDate.ts';
import { failed, ok, type Result } from '../../problem.ts';
import type { LossCode } from '../exports/exported.ts';

/** A date as a calendar holds it. */
export interface CalendarDates {
  readonly isDay: boolean;
  /** `20240321`, `20240321T103000`, `20240321T083000Z`. */
  readonly start: string;
  /** The day after the last one, or the moment it ends; undefined for one moment. */
  readonly end?: string;
  /** `exact`: the days say it all. `within`: it is one of them. `uncertain`: it may be another. */
  readonly says: 'exact' | 'within' | 'uncertain';
}

const LAST_YEAR = 9999;

/**
 * The days or moments of a date whose first and last are said to the day; nothing is made up. Fails with the reason for a
 * month or a year, an end that is not known, an approximate date, and what else a calendar cannot say.
 */
export function calendarDates(date: Edtf): Result<CalendarDates, LossCode> {
  const parsed = readEdtf(date);
  const ends = endsOf(parsed);
  if (!ends.ok) return ends;
  const { first, last } = ends.value;
  const both = [first, last];
  if (both.some(one => one.approximate)) return failed('approximate-date');
  if (both.some(one => !/^-?\d+$/.test(one.year) || !isNumber(one.month) || !isNumber(one.day)))
    return failed('vague-date');
  if (both.some(one => one.first.year < 1 || one.first.year > LAST_YEAR)) return failed('far-year');
  const span = first.time || last.time ? momentsBetween(first, last) : daysBetween(first, last);
  if (!span.ok) return span;
  const isWithin = parsed.kind === 'oneOf' && (parsed.spans.length > 1 || first.start !== last.start);
  const says = both.some(one => one.uncertain) ? 'uncertain' : isWithin ? 'within' : 'exact';
  return ok({ ...span.value, says });
}

function endsOf(
  parsed: ParsedEdtf,
): Result<{ readonly first: ParsedDate; readonly last: ParsedDate }, LossCode> {
  if (parsed.kind === 'date') return ok({ first: parsed.date, last: parsed.date });
  const spans = parsed.kind === 'interval' ? [parsed] : parsed.spans;
  if (parsed.kind === 'allOf' && spans.length > 1) return failed('several-dates');
  const starts = spans.map(({ from }) => from).filter(isDate);
  const ends = spans.map(({ to }) => to).filter(isDate);
  if (starts.length < spans.length || ends.length < spans.length) return failed('open-date');
  const first = starts.reduce((a, b) => (b.start < a.start ? b : a));
  const last = ends.reduce((a, b) => (b.end > a.end ? b : a));
  return ok({ first, last });
}

function isNumber(part: string | null): boolean {
  return part !== null && /^\d\d$/.test(part);
}

type CalendarSpan = Omit<CalendarDates, 'says'>;

function daysBetween(first: ParsedDate, last: ParsedDate): Result<CalendarSpan, LossCode> {
  const end = basic(last.end, true);
  const start = basic(first.start, true);
  return start && end ? ok({ isDay: true, start, end }) : failed('far-year');
}

function momentsBetween(first: ParsedDate, last: ParsedDate): Result<CalendarSpan, LossCode> {
  if (!first.time || !last.time || (first.time.zone === '') !== (last.time.zone === ''))
    return failed('mixed-times');
  const [from, to] = [utcOf(first), utcOf(last)];
  if (to < from) return failed('mixed-times');
  const zone = first.time.zone === '' ? '' : 'Z';
  const [start, end] = [basic(from, false), basic(to, false)];
  if (!start || !end) return failed('far-year');
  return ok({ isDay: false, start: start + zone, ...(to > from && { end: end + zone }) });
}

/** The moment in UTC; that on the clock of the place when it has no zone. */
function utcOf({ start, time }: ParsedDate): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(time?.zone ?? '') ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? start + offset : start - offset;
}

/** Basic form of ISO 8601, for years of four figures. */
function basic(ms: number, isDay: boolean): string | undefined {
  const date = new Date(ms);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  if (year < 1 || year > LAST_YEAR) return undefined;
  return date
    .toISOString()
    .slice(0, isDay ? 10 : 19)
    .replace(/[-:]/g, '');
}

/** Milliseconds of civil time of a basic date or date-time, or undefined when there is no such day or time. */
export function readBasic(
  text: string,
): { readonly ms: number; readonly isDay: boolean; readonly isUtc: boolean } | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z?))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  // A leap second (60) is the last one of its minute.
  const seconds = second === '60' ? '59' : second;
  const iso = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${seconds ?? '00'}`;
  const ms = Date.parse(`${iso}Z`);
  const isReal = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(iso);
  return isReal ? { ms, isDay: hour === undefined, isUtc: zone === 'Z' } : undefined;
}

/** The day before, in milliseconds: a calendar's end is the day after the last. */
export function dayBefore(ms: number): number {
  return ms - DAY_MS;
}
