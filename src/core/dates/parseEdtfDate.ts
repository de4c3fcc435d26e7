import { type CivilDay, DAY_MS, daysFromCivil, daysInMonth } from './civil.ts';

/** A time of day as written; `zone` is `Z`, `±hh`, `±hh:mm` or empty. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: string;
}

/** One EDTF date or date-time: no interval, no set. */
export interface ParsedDate {
  /** Year as written, `X` for a digit not said; plain digits for the `Y` forms. */
  readonly year: string;
  /** Month as written (`03`, `XX`), or null. A season code is in `season` instead. */
  readonly month: string | null;
  readonly day: string | null;
  /** ISO 8601-2 division of the year, 21–41, or null. */
  readonly season: number | null;
  readonly time: ClockTime | null;
  /** The year a significant-digits form (`1950S2`) holds most likely, or null. */
  readonly estimate: number | null;
  /** First and last day it can mean. */
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** First moment, and first moment after it: civil ms since 1970-01-01T00:00. */
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Further years (the universe is 1.4 × 10¹⁰ years old) could not be told apart in a double. */
const FURTHEST_YEAR = 1e12;

/**
 * First month and number of months of ISO 8601-2 codes 21–41: seasons (21–24 wherever, 25–28 north,
 * 29–32 south), quarters, four-month periods, halves. EDTF leaves the months of 21–24 open; we take the
 * northern seasons of meteorologists, 21 being March to May and 24 December to February
 * (the `edtf` package: January to March and October to December).
 */
const SEASONS: readonly (readonly [month: number, length: number])[] = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6].map(month => [month, 3] as const),
  ...[1, 4, 7, 10].map(month => [month, 3] as const),
  ...[1, 5, 9].map(month => [month, 4] as const),
  ...[1, 7].map(month => [month, 6] as const),
];

const DATE =
  /^([?~%]?)(?:(-?)([\dX]{4})|Y(-?)([1-9]\d{0,12})(?:E(\d{1,2}))?)(?:S([1-9]\d?))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:[01]\d|2[0-3])(?::[0-5]\d)?)?)?)?)?$/;

interface YearRange {
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly estimate: number | null;
}

function rangeOf(sign: string, least: number, most: number): Pick<YearRange, 'min' | 'max'> {
  // Year 0 is written 0000 only, so a negative year is at most -1.
  return sign ? { min: -most, max: Math.min(-least, -1) } : { min: least, max: most };
}

/** `2024`, `201X`, `-0043`: four digits, those not said written X. */
function readYear(sign: string, digits: string): YearRange | null {
  const most = Number(digits.replaceAll('X', '9'));
  if (sign && most === 0) return null;
  const least = Number(digits.replaceAll('X', '0'));
  return { text: sign + digits, ...rangeOf(sign, least, most), estimate: null };
}

/** `Y170000002`, `Y-17E7`: a year of more than four digits. */
function readLongYear(sign: string, digits: string, exponent: string | undefined): YearRange | null {
  const size = Number(digits) * 10 ** Number(exponent ?? 0);
  if ((exponent === undefined && digits.length < 5) || size > FURTHEST_YEAR) return null;
  return { text: sign + size, ...rangeOf(sign, size, size), estimate: null };
}

/** `1950S2`: only the first two digits are sure, so 1900 to 1999, 1950 the likeliest. */
function blurYear(year: YearRange, significant: number): YearRange | null {
  const size = Math.abs(year.min);
  const blurred = String(size).length - significant;
  if (year.text.includes('X') || blurred < 0) return null;
  const step = 10 ** blurred;
  const least = Math.floor(size / step) * step;
  return { ...year, ...rangeOf(year.min < 0 ? '-' : '', least, least + step - 1), estimate: year.min };
}

function fits(mask: string, value: number): boolean {
  const digits = String(Math.abs(value)).padStart(mask.length, '0');
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 'X' && mask[i] !== digits[i]) return false;
  return true;
}

/** Numbers from 1 to `most` that the two digits can stand for; all of them when there are no digits. */
function valuesOf(mask: string | undefined, most: number): number[] {
  const values: number[] = [];
  for (let n = 1; n <= most; n++) if (fits(mask ?? 'XX', n)) values.push(n);
  return values;
}

/** The first (`step` 1, lists ascending) or last (`step` -1, lists descending) day that exists, or null. */
function findDay(year: YearRange, months: number[], days: number[], step: 1 | -1): CivilDay | null {
  const mask = year.text.replace('-', '');
  // Only 29 February exists in some years and not in others: without it the first year has the answer.
  const maySearch = months.includes(2) && days.includes(29) && year.text.includes('X');
  const [from, to] = step === 1 ? [year.min, year.max] : [year.max, year.min];
  for (let y = from; (to - y) * step >= 0; y += step) {
    if (maySearch && !fits(mask, y)) continue;
    for (const month of months) {
      const day = days.find(d => d <= daysInMonth(y, month));
      if (day !== undefined) return { year: y, month, day };
    }
    if (!maySearch) return null;
  }
  return null;
}

function daysOfSeason(year: YearRange, code: number): [CivilDay, CivilDay] | null {
  const season = SEASONS[code - 21];
  if (!season) return null;
  const [month, length] = season;
  const lastMonth = month + length - 1;
  const lastYear = year.max + (lastMonth > 12 ? 1 : 0);
  const last = ((lastMonth - 1) % 12) + 1;
  return [
    { year: year.min, month, day: 1 },
    { year: lastYear, month: last, day: daysInMonth(lastYear, last) },
  ];
}

function daysOf(year: YearRange, month: string | undefined, day: string | undefined) {
  const code = Number(month);
  if (code > 20) return day === undefined ? daysOfSeason(year, code) : null;
  const months = valuesOf(month, 12);
  const days = valuesOf(day, 31);
  const first = findDay(year, months, days, 1);
  const last = findDay(year, months.reverse(), days.reverse(), -1);
  return first && last ? ([first, last] as const) : null;
}

function clockMs({ hour, minute, second }: ClockTime): number {
  return ((hour * 60 + minute) * 60 + (second ?? 0)) * 1000;
}

/**
 * Reads one EDTF date or date-time, levels 0 to 2, or returns null. A UTC offset is kept in `time.zone` and does
 * not move the date: the day stays the day on the clock of the place. Spec: loc.gov/standards/datetime.
 */
export function parseEdtfDate(text: string): ParsedDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, q1, sign, digits, longSign, longDigits, exponent, significant, q2] = match;
  const [q3, month, q4, q5, day, q6, hour, minute, second, zone] = match.slice(9);
  const isLong = digits === undefined;
  const qualifiers = [q1, q2, q3, q4, q5, q6].join('');
  if (month && (isLong || significant)) return null;
  if (hour && (qualifiers || `${digits}${month}${day}`.includes('X'))) return null;

  const said = isLong
    ? readLongYear(longSign ?? '', longDigits ?? '', exponent)
    : readYear(sign ?? '', digits);
  const year = said && significant ? blurYear(said, Number(significant)) : said;
  const ends = year && daysOf(year, month, day);
  if (!ends) return null;
  const [first, last] = ends;

  const time = hour
    ? { hour: Number(hour), minute: Number(minute), second: second ? Number(second) : null, zone: zone ?? '' }
    : null;
  const start = daysFromCivil(first) * DAY_MS + (time ? clockMs(time) : 0);
  const season = Number(month) > 20 ? Number(month) : null;
  return {
    year: year.text,
    month: season === null ? (month ?? null) : null,
    day: day ?? null,
    season,
    time,
    estimate: year.estimate,
    first,
    last,
    start,
    end: time ? start + (second ? 1000 : 60_000) : (daysFromCivil(last) + 1) * DAY_MS,
    approximate: /[~%]/.test(qualifiers) || year.estimate !== null,
    uncertain: /[?%]/.test(qualifiers),
  };
}
