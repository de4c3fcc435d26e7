import { dayPeriod, type Period, type PeriodUnit, weekdayOf } from '../calendarPeriod.ts';
import { daysFromCivil } from '../civil.ts';
import type { Frame } from '../tag/frame.ts';

/** Something that comes once in every unit of the calendar, as a weekday in a week; null in a unit that lacks it. */
export interface Cycle {
  readonly unit: 'W' | 'M' | 'Y';
  readonly at: (index: number) => Period | null;
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus (Astronomical Algorithms, ch. 8). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return daysFromCivil({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The day of a holiday in a year: `12-25`, `E49` (days from Easter), `T11-4-4` (fourth Thursday of November). */
function holidayIn(code: string, year: number): number {
  if (code.startsWith('E')) return easterOf(year) + Number(code.slice(1));
  const [month = 1, nth = 1, weekday = 1] = code.replace('T', '').split('-').map(Number);
  if (!code.startsWith('T')) return daysFromCivil({ year, month, day: nth });
  const first = daysFromCivil({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

const perYear: Readonly<Record<string, number>> = { Q: 4, H: 2 };

/** What a frame names without saying which one; null for a frame of another kind. */
export function cycleOf(frame: Frame): Cycle | null {
  const { holiday, month, day, season, weekday, ordinal, unit = '' } = frame;
  if (holiday !== undefined)
    return { unit: 'Y', at: y => ({ unit: 'D', index: holidayIn(holiday, y) + (frame.nearShift ?? 0) }) };
  if (month !== undefined && day !== undefined) return { unit: 'Y', at: y => dayPeriod(y, month, day) };
  if (month !== undefined) return { unit: 'Y', at: y => ({ unit: 'M', index: y * 12 + month - 1 }) };
  if (season !== undefined) return { unit: 'Y', at: y => ({ unit: 'S', index: y * 4 + season }) };
  if (day !== undefined)
    return { unit: 'M', at: m => dayPeriod(Math.floor(m / 12), (((m % 12) + 12) % 12) + 1, day) };
  if (weekday !== undefined && frame.nearShift === undefined && frame.dayShift === undefined)
    return { unit: 'W', at: w => ({ unit: 'D', index: w * 7 - 4 + weekday }) };
  const count = perYear[unit];
  if (ordinal === undefined || count === undefined || ordinal < 1 || ordinal > count) return null;
  return { unit: 'Y', at: y => ({ unit: unit as PeriodUnit, index: y * count + ordinal - 1 }) };
}
