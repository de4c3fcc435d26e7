import { type Edtf, readEdtf } from '../../dates/edtf.ts';
import { isDate, type ParsedEdtf, type ParsedEnd, type Span } from '../../dates/parseEdtf.ts';
import type { ParsedDate } from '../../dates/parseEdtfDate.ts';

/** A date of TimelineJS. `year` is negative before our era, where there is no year 0: -44 is 44 BCE. */
export interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** What TimelineJS can draw of a date. */
export interface TimelineDates {
  readonly start: TimelineDate;
  readonly end?: TimelineDate;
  /** `exact`: the dates say it all; `bounds`: they are the first and last it may mean; `one-end`: they are the only end that is known. */
  readonly says: 'exact' | 'bounds' | 'one-end';
  readonly hasZone: boolean;
}

/**
 * The dates TimelineJS draws for an EDTF date: no finer than it, and its outermost ones where it has several. Undefined
 * when neither end is known.
 */
export function timelineDates(date: Edtf): TimelineDates | undefined {
  const parsed = readEdtf(date);
  const { from, to } = outermost(parsed);
  const ends = [from, to].filter(isDate);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return undefined;
  const start = timelineDate(first, isDate(from) ? 'first' : 'last');
  const end = timelineDate(last, isDate(to) ? 'last' : 'first');
  const isSame = JSON.stringify(start) === JSON.stringify(end);
  return {
    start,
    ...(!isSame && { end }),
    says: ends.length < 2 ? 'one-end' : isExact(parsed) ? 'exact' : 'bounds',
    hasZone: ends.some(({ time }) => Boolean(time?.zone)),
  };
}

/** The EDTF date that a date of TimelineJS writes out: `2024`, `2024-03-21`, `2024-03-21T10:30`. Not checked. */
export function edtfText({ year, month, day, hour, minute, second }: TimelineDate): string {
  const civil = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(civil)).padStart(4, '0');
  const size = digits.length > 4 ? `Y${civil}` : `${civil < 0 ? '-' : ''}${digits}`;
  const parts = [month, day].filter(part => part !== undefined).map(two);
  const clock = [hour, minute, second].filter(part => part !== undefined).map(two);
  return [size, ...parts].join('-') + (clock.length > 0 ? `T${clock.join(':')}` : '');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function spansOf(parsed: ParsedEdtf): readonly Span[] {
  if (parsed.kind === 'date') return [{ from: parsed.date, to: parsed.date }];
  return parsed.kind === 'interval' ? [parsed] : parsed.spans;
}

function outermost(parsed: ParsedEdtf): Span {
  const spans = spansOf(parsed);
  const starts = spans.map(({ from }) => from);
  const ends = spans.map(({ to }) => to);
  const before = (a: ParsedEnd, b: ParsedEnd) => (isDate(a) && (!isDate(b) || b.start < a.start) ? b : a);
  const after = (a: ParsedEnd, b: ParsedEnd) => (isDate(a) && (!isDate(b) || b.end > a.end) ? b : a);
  return { from: starts.reduce(before), to: ends.reduce(after) };
}

function isExact(parsed: ParsedEdtf): boolean {
  if (parsed.kind === 'oneOf' || parsed.kind === 'allOf') return false;
  return spansOf(parsed)
    .flatMap(({ from, to }) => [from, to])
    .every(end => isDate(end) && isPlain(end));
}

function isPlain({ approximate, uncertain, estimate, season, year, month, day }: ParsedDate): boolean {
  const isSaid = estimate === null && season === null && !`${year}${month}${day}`.includes('X');
  return isSaid && !approximate && !uncertain;
}

function timelineDate(date: ParsedDate, end: 'first' | 'last'): TimelineDate {
  const { year, month, day } = date[end];
  const hasMonth = date.month !== null || date.season !== null;
  return {
    year: year <= 0 ? year - 1 : year,
    ...(hasMonth && { month }),
    ...(date.day !== null && { day }),
    ...(date.time && {
      hour: date.time.hour,
      minute: date.time.minute,
      ...(date.time.second !== null && { second: date.time.second }),
    }),
  };
}
