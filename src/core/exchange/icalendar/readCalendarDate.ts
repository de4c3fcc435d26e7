import { DAY_MS } from '../../dates/civil.ts';
import { type Edtf, isEdtf } from '../../dates/edtf.ts';
import { type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { calendarDates, readBasic } from './calendarDates.ts';
import type { ContentLine } from './contentLines.ts';
import { zoneOffset } from './zoneOffset.ts';

/** The properties that say when an entry is. */
export interface CalendarTimes {
  readonly start: ContentLine | undefined;
  readonly end: ContentLine | undefined;
  readonly duration: ContentLine | undefined;
  /** The date in our own property; empty when there is none. */
  readonly edtf: string;
}

interface Moment {
  readonly ms: number;
  readonly isDay: boolean;
  /** `Z`, `+01:00`, or empty for the clock of whoever reads. */
  readonly zone: string;
}

/**
 * The EDTF date of an entry: its day or days, or its moments with their offset. Our own property is taken where the days
 * are still those it was written as. What cannot be read is told and left out.
 */
export function readCalendarDate(
  { start, end, duration, edtf }: CalendarTimes,
  row: number,
): { readonly date: Edtf | null; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  if (isEdtf(edtf) && isSame(edtf, start, end)) return { date: edtf, problems };
  const from = start && readMoment(start, row, problems);
  if (!from) return { date: null, problems };
  const to = end ? readMoment(end, row, problems) : duration && durationEnd(from, duration, row, problems);
  const one = edtfOf(from);
  if (!to) return { date: one, problems };
  // The end of days is the day after the last (RFC 5545, 3.6.1).
  const last = to.isDay ? { ...to, ms: to.ms - DAY_MS } : to;
  const isBackwards = to.isDay !== from.isDay || last.ms < from.ms;
  if (isBackwards) {
    // Many write a day's end as that day.
    if (!(to.isDay && from.isDay && to.ms === from.ms)) {
      const place = { row, line: (end ?? start)?.line ?? 0, column: 'DTEND' };
      const message = 'The end does not follow the start; the start alone is taken.';
      problems.push(importProblem('end-before-start', place, message, 'Correct DTEND.', end?.value ?? ''));
    }
    return { date: one, problems };
  }
  const until = edtfOf(last);
  const whole = until === null || until === one ? one : `${one}/${until}`;
  return { date: whole !== null && isEdtf(whole) ? whole : one, problems };
}

function isSame(edtf: Edtf, start: ContentLine | undefined, end: ContentLine | undefined): boolean {
  const dates = calendarDates(edtf);
  return dates.ok && dates.value.start === start?.value.trim() && dates.value.end === end?.value.trim();
}

function readMoment(line: ContentLine, row: number, problems: ImportProblem[]): Moment | undefined {
  const place = { row, line: line.line, column: line.name };
  const basic = readBasic(line.value);
  if (!basic) {
    const hint = 'Write a day such as 20240321, or a moment such as 20240321T103000Z.';
    problems.push(importProblem('bad-date', place, 'This is not a date.', hint, line.value));
    return undefined;
  }
  if (basic.isDay || basic.isUtc) return { ...basic, zone: basic.isUtc ? 'Z' : '' };
  const name = line.parameters.get('TZID');
  if (name === undefined) return { ...basic, zone: '' };
  const zone = zoneOffset(name, basic.ms);
  if (zone === undefined) {
    const message = 'This time zone is not known; the time is kept without it.';
    const hint = 'Use a name such as Europe/Paris.';
    problems.push(importProblem('unknown-zone', place, message, hint, name));
  }
  return { ...basic, zone: zone ?? '' };
}

function durationEnd(
  from: Moment,
  line: ContentLine,
  row: number,
  problems: ImportProblem[],
): Moment | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(line.value.trim());
  if (!match) {
    const place = { row, line: line.line, column: line.name };
    problems.push(
      importProblem('bad-date', place, 'This is not a duration.', 'Write one such as P1D.', line.value),
    );
    return undefined;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return length === 0 ? undefined : { ...from, ms: from.ms + length };
}

function edtfOf({ ms, isDay, zone }: Moment): Edtf | null {
  const date = new Date(ms);
  const year = Number.isNaN(date.getTime()) ? Number.NaN : date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const text = isDay ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 19) + zone;
  return isEdtf(text) ? text : null;
}
