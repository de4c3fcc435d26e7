import { firstDayOf, lastDayOf, type Period } from '../../core/dates/calendarPeriod.ts';
import { DAY_MS, daysFromCivil } from '../../core/dates/civil.ts';
import { boundsOf, type DateBounds, isEdtf } from '../../core/dates/edtf.ts';

const seasons: Readonly<Record<string, number>> = { SP: 0, SU: 1, FA: 2, WI: 3 };

function boundsOfPeriod(period: Period): DateBounds {
  return { start: firstDayOf(period) * DAY_MS, end: (lastDayOf(period) + 1) * DAY_MS };
}

function weekBounds(year: number, week: number, isWeekend: boolean): DateBounds {
  const first = Math.floor((daysFromCivil({ year, month: 1, day: 4 }) + 3) / 7) + week - 1;
  return boundsOfPeriod({ unit: isWeekend ? 'WE' : 'W', index: first });
}

/** First and last moment of a TIMEX3 value on the calendar, or null for a length, a set or no calendar date. */
export function valueBounds(value: string): DateBounds | null {
  const day = value.replace(/T.*$/, '');
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(day);
  if (week) return weekBounds(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-([QH])(\d)$/.exec(day);
  if (part) {
    const [count, unit] = part[2] === 'Q' ? ([4, 'Q'] as const) : ([2, 'H'] as const);
    return boundsOfPeriod({ unit, index: Number(part[1]) * count + Number(part[3]) - 1 });
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(day);
  if (season)
    return boundsOfPeriod({ unit: 'S', index: Number(season[1]) * 4 + (seasons[season[2] ?? ''] ?? 0) });
  if (/^\d{3}$/.test(day)) return boundsOfPeriod({ unit: 'DE', index: Number(day) });
  if (/^\d{2}$/.test(day)) return boundsOfPeriod({ unit: 'CE', index: Number(day) + 1 });
  return /^\d{4}/.test(day) && !day.includes('X') && isEdtf(day) ? boundsOf(day) : null;
}
