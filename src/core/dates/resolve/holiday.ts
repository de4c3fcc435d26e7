import { dayPeriod, type Period, periodAt, weekdayOf, yearOf } from '../calendarPeriod.ts';
import { daysFromCivil } from '../civil.ts';
import type { Frame } from '../tag/frame.ts';
import { directionOf } from './direction.ts';
import type { Reading } from './reading.ts';
import { periodBase, publicationBase, type Scene } from './scene.ts';

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
export function holidayIn(code: string, year: number): Period | null {
  if (code.startsWith('E')) return { unit: 'D', index: easterOf(year) + Number(code.slice(1)) };
  if (!code.startsWith('T')) return dayPeriod(year, Number(code.slice(0, 2)), Number(code.slice(3)));
  const [month = 1, nth = 1, weekday = 1] = code.slice(1).split('-').map(Number);
  const first = daysFromCivil({ year, month, day: 1 });
  return { unit: 'D', index: first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 };
}

/** A holiday by name: in the year said, or in the one that relation and tense point to. */
export function resolveHoliday(scene: Scene, frame: Frame, code: string): Reading | null {
  const eve = frame.nearShift ?? 0;
  const make = (year: number): Period | null => {
    const found = holidayIn(code, year);
    return found && { unit: 'D', index: found.index + eve };
  };
  if (frame.year !== undefined) {
    const period = make(frame.year);
    return period && { rule: 'holiday', anchor: null, period };
  }
  if (scene.isNarrative) {
    const base = periodBase(scene, 'Y', frame.start);
    const period = base && make(base.period.index);
    return period && base && { rule: 'holiday', anchor: base.anchor, period, isDoubtful: true };
  }
  const base = publicationBase(scene);
  if (!base) return null;
  const year = yearOf(periodAt('Y', base.day));
  const days = [year - 1, year, year + 1].map(make).filter(one => one !== null);
  const { way, cues } = directionOf(scene, frame);
  const isBack = frame.relation === 'last' || (frame.relation === undefined && way === 'back');
  const isAhead = frame.relation === 'next' || (frame.relation === undefined && way === 'ahead');
  const past = days.filter(one => one.index <= base.day).at(-1);
  const next = days.find(one => one.index >= base.day);
  const nearest = past && next && base.day - past.index < next.index - base.day ? past : next;
  const period = isBack ? past : isAhead ? next : nearest;
  return period
    ? { rule: 'holiday', anchor: base.anchor, period, cues, isDoubtful: !isBack && !isAhead }
    : null;
}
