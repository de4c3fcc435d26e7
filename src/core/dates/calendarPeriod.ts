import { type CivilDay, daysFromCivil, daysInMonth } from './civil.ts';

/** Calendar units: day, week from Monday, weekend, month, quarter, half year, season, year, decade, century. */
export type PeriodUnit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'S' | 'Y' | 'DE' | 'CE';

/**
 * The `index`-th unit of the proleptic Gregorian calendar: days since 1970-01-01, weeks since that of 1969-12-29,
 * years (0 is 1 BC), and 12 months, 4 quarters, 2 halves, 4 seasons (spring first) a year. Century 20 is 1901–2000.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

const perYear: Partial<Record<PeriodUnit, number>> = { Y: 1, M: 12, Q: 4, H: 2, S: 4 };

/** The day a number of days after 1970-01-01; inverse of `daysFromCivil`, same source. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** First day of a period, as days since 1970-01-01. */
export function firstDayOf({ unit, index }: Period): number {
  switch (unit) {
    case 'D':
      return index;
    case 'W':
      return index * 7 - 3;
    case 'WE':
      return index * 7 + 2;
    case 'DE':
      // The 470s BC are 479 to 470 BC; astronomical years are one behind.
      return daysFromCivil({ year: index < 0 ? index * 10 + 2 : index * 10, month: 1, day: 1 });
    case 'CE':
      return daysFromCivil({ year: index * 100 - 99, month: 1, day: 1 });
    default: {
      const count = perYear[unit] ?? 1;
      const months = Math.round((12 / count) * index) + (unit === 'S' ? 2 : 0);
      const year = Math.floor(months / 12);
      return daysFromCivil({ year, month: months - year * 12 + 1, day: 1 });
    }
  }
}

/** Last day of a period, as days since 1970-01-01. */
export function lastDayOf({ unit, index }: Period): number {
  if (unit === 'WE') return index * 7 + 3;
  return firstDayOf({ unit, index: index + 1 }) - 1;
}

/** The period of a unit that holds a day; the weekend is that of the day's week. */
export function periodAt(unit: PeriodUnit, day: number): Period {
  if (unit === 'D') return { unit, index: day };
  if (unit === 'W' || unit === 'WE') return { unit, index: Math.floor((day + 3) / 7) };
  const { year, month } = civilFromDays(day);
  if (unit === 'DE') return { unit, index: Math.floor((year < 0 ? year - 2 : year) / 10) };
  if (unit === 'CE') return { unit, index: Math.floor((year + 99) / 100) };
  const months = year * 12 + month - 1 - (unit === 'S' ? 2 : 0);
  return { unit, index: Math.floor((months * (perYear[unit] ?? 1)) / 12) };
}

/** The day if it exists in that month, or null. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { unit: 'D', index: daysFromCivil({ year, month, day }) };
}

/** The year a period begins in. */
export function yearOf(period: Period): number {
  if (period.unit === 'W') return civilFromDays(firstDayOf(period) + 3).year;
  return civilFromDays(firstDayOf(period)).year;
}
