import type { CivilDate } from './momentShim.ts';

/** The steps of the axis, from vis-timeline's TimeStep. */
export type AxisScale =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'weekday'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

type Label = (date: CivilDate, scale: AxisScale, step: number) => string;

/** Labels of the axis in one language, and how many characters the finer ones may need. */
export interface AxisLabels {
  readonly minor: Label;
  readonly major: Label;
  /** Room for a finer label, in characters; more where the years need an era. */
  minorChars(windowStart: number): number;
}

const FIELDS = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'short' },
  day: { day: 'numeric' },
  shortMonth: { month: 'short' },
  month: { month: 'long' },
  year: { year: 'numeric' },
  eraYear: { year: 'numeric', era: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Field = keyof typeof FIELDS;

const MINOR: Readonly<Record<AxisScale, readonly Field[]>> = {
  millisecond: ['time'],
  second: ['time'],
  minute: ['time'],
  hour: ['time'],
  weekday: ['weekday', 'day'],
  day: ['day'],
  week: ['day'],
  month: ['shortMonth'],
  year: ['year'],
};

const MAJOR: Readonly<Record<AxisScale, readonly Field[]>> = {
  millisecond: ['weekday', 'day', 'month'],
  second: ['weekday', 'day', 'month'],
  minute: ['weekday', 'day', 'month'],
  hour: ['weekday', 'day', 'month'],
  weekday: ['month', 'year'],
  day: ['month', 'year'],
  week: ['month', 'year'],
  month: ['year'],
  year: [],
};

/** From this step on a year on the axis is too narrow to tell it from the next. */
const COARSE_YEARS = 50;

const YEAR_ONE = -62_135_596_800_000;

/**
 * Labels for the axis, each field by Intl. The fields stand in the order weekday, day, month, year, which is
 * that of French, Arabic and British English (and of moment's own axis formats): an axis has no room for
 * Intl's commas.
 */
export function axisLabels(locale: string): AxisLabels {
  const formats = new Map<Field, Intl.DateTimeFormat>();
  const write = (field: Field, ms: number): string => {
    const known = formats.get(field);
    const format =
      known ?? new Intl.DateTimeFormat(locale, { ...FIELDS[field], timeZone: 'UTC', calendar: 'gregory' });
    if (!known) formats.set(field, format);
    return Number.isFinite(ms) ? format.format(ms) : '';
  };
  const join = (fields: readonly Field[], date: CivilDate, step: number): string =>
    fields
      .map(field => (field === 'year' ? writeYear(write, date, step) : write(field, date.valueOf())))
      .join(' ');
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map(day => write('weekday', day * 86_400_000).length);
  return {
    minor: (date, scale, step) => join(MINOR[scale], date, step),
    major: (date, scale, step) => join(MAJOR[scale], date, scale === 'year' ? step : 1),
    minorChars: start =>
      Math.max(7, Math.max(...weekdays) + 3, start < YEAR_ONE ? write('eraYear', start).length + 1 : 0),
  };
}

/**
 * Year 0 is 1 BCE, so the round years of the axis (−100, −200) are 101 and 201 BCE. Where a year is narrower
 * than the line that marks it, the round number is said instead.
 */
function writeYear(write: (field: Field, ms: number) => string, date: CivilDate, step: number): string {
  const year = date.year();
  if (year > 0) return write('year', date.valueOf());
  const said = step >= COARSE_YEARS && year < 0 ? date.clone().year(year + 1) : date;
  return write('eraYear', said.valueOf());
}
