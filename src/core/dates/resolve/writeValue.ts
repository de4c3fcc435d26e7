import { civilFromDays, firstDayOf, lastDayOf, type Period, yearOf } from '../calendarPeriod.ts';
import { daysFromCivil } from '../civil.ts';
import type { Edtf } from '../edtf.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** A year as TIMEX3 writes it: `2024`, `BC0044`. */
function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

function edtfYear(year: number): string {
  const size = String(Math.abs(year)).padStart(4, '0');
  if (size.length > 4) return `Y${year}`;
  return year < 0 ? `-${size}` : size;
}

function isoWeek(period: Period): string {
  const thursday = period.index * 7;
  const { year } = civilFromDays(thursday);
  const week = Math.floor((thursday - daysFromCivil({ year, month: 1, day: 1 })) / 7) + 1;
  return `${timexYear(year)}-W${two(week)}`;
}

const mod = (n: number, by: number): number => ((n % by) + by) % by;

/** TIMEX3 value of a period: `2024-03-21`, `2024-W12`, `2024-Q1`, `196`, `19`, `BC0490`. */
export function timexValue(period: Period): string {
  const { unit, index } = period;
  const year = timexYear(yearOf(period));
  switch (unit) {
    case 'D': {
      const { month, day } = civilFromDays(index);
      return `${year}-${two(month)}-${two(day)}`;
    }
    case 'W':
      return isoWeek(period);
    case 'WE':
      return `${isoWeek(period)}-WE`;
    case 'M':
      return `${year}-${two(mod(index, 12) + 1)}`;
    case 'Q':
      return `${year}-Q${mod(index, 4) + 1}`;
    case 'H':
      return `${year}-H${mod(index, 2) + 1}`;
    case 'S':
      return `${timexYear(Math.floor(index / 4))}-${['SP', 'SU', 'FA', 'WI'][mod(index, 4)]}`;
    case 'Y':
      return year;
    case 'DE':
      return index >= 0 ? String(index).padStart(3, '0') : `BC${String(-index - 1).padStart(3, '0')}`;
    case 'CE':
      return index > 0 ? two(index - 1) : `BC${two(-index)}`;
  }
}

/** A day as EDTF. */
export function edtfDay(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${edtfYear(year)}-${two(month)}-${two(day)}`;
}

/** A month as EDTF, given any of its days. */
export function edtfMonth(days: number): string {
  return edtfDay(days).slice(0, -3);
}

/** What a period is in EDTF; a week, a quarter or a century is an interval. */
export function edtfPeriod(period: Period): string {
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  switch (period.unit) {
    case 'D':
      return edtfDay(first);
    case 'M':
      return edtfMonth(first);
    case 'Y':
      return edtfYear(period.index);
    case 'DE':
      return period.index >= 0 && period.index < 1000
        ? `${String(period.index).padStart(3, '0')}X`
        : years(first, last);
    case 'CE':
      return years(first, last);
    case 'S':
      return `${edtfYear(Math.floor(period.index / 4))}-${21 + mod(period.index, 4)}`;
    case 'Q':
    case 'H':
      return `${edtfMonth(first)}/${edtfMonth(last)}`;
    default:
      return `${edtfDay(first)}/${edtfDay(last)}`;
  }
}

function years(first: number, last: number): string {
  return `${edtfYear(civilFromDays(first).year)}/${edtfYear(civilFromDays(last).year)}`;
}

/** One day or period between two days, both included. */
export function edtfWithin(first: number, last: number): string {
  return first === last ? edtfDay(first) : `[${edtfDay(first)}..${edtfDay(last)}]`;
}

/** A year of more than four figures has no month or day in EDTF; a set or interval of such is none. */
const LONG_YEAR = /Y.*[-/,]|[-/,[].*Y/;

/** What was built as EDTF here, branded; null for what EDTF cannot write. Tests hold every one against `isEdtf`. */
export function asEdtf(text: string | null): Edtf | null {
  return text === null || LONG_YEAR.test(text) ? null : (text as Edtf);
}
