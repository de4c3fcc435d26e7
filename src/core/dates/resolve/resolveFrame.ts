import { firstDayOf, lastDayOf, type Period, type PeriodUnit, periodAt, yearOf } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { inYear, statedDate } from './completeDate.ts';
import { directionOf } from './direction.ts';
import { resolveHoliday } from './holiday.ts';
import { resolveClock, resolveDeictic, resolveNear, resolvePart } from './nearDay.ts';
import type { Reading } from './reading.ts';
import { periodUnitOf, resolveRelativeUnit } from './relativeUnit.ts';
import { periodBase, publicationBase, type Scene } from './scene.ts';
import { resolveLength, resolveShift } from './span.ts';
import { resolveWeekday } from './weekday.ts';
import { resolveYearless } from './yearless.ts';

/** What a frame means where it stands; null when that cannot be told (no publication date, no such day). */
export function resolveFrame(scene: Scene, frame: Frame): Reading | null {
  switch (frame.op) {
    case 'reference':
      return { rule: 'no-calendar-date', anchor: null, value: frame.literal ?? 'PRESENT_REF', date: null };
    case 'set':
      return { rule: 'repeated', anchor: null, value: frame.literal ?? 'P1D', date: null };
    case 'length':
      return resolveLength(scene, frame);
    case 'shift':
      return resolveShift(scene, frame);
    case 'clock':
      return resolveClock(scene, frame);
    case 'date':
      return resolveDate(scene, frame);
  }
}

function resolveDate(scene: Scene, frame: Frame): Reading | null {
  if (frame.outer) return inOuter(scene, frame, frame.outer);
  if (frame.holiday !== undefined) return resolveHoliday(scene, frame, frame.holiday);
  if (frame.unit === 'DE' && frame.decade !== undefined)
    return stated({ unit: 'DE', index: Math.floor(frame.decade / 10) });
  if (frame.unit === 'CE' && frame.ordinal !== undefined)
    return stated({ unit: 'CE', index: frame.ordinal < 0 ? frame.ordinal + 1 : frame.ordinal });
  if (frame.year !== undefined) return statedDate(scene, frame, frame.year);
  if (frame.month !== undefined || frame.season !== undefined) return resolveYearless(scene, frame);
  if (frame.weekday !== undefined && frame.nearShift === undefined) return resolveWeekday(scene, frame);
  if (frame.dayShift !== undefined) return resolveDeictic(scene, frame, frame.dayShift);
  if (frame.nearShift !== undefined) return resolveNear(scene, frame, frame.nearShift);
  if (frame.part !== undefined && frame.unit === undefined) return resolvePart(scene, frame, frame.part);
  if (frame.ordinal !== undefined) return resolveOrdinal(scene, frame, frame.ordinal, null);
  return resolveRelativeUnit(scene, frame);
}

const stated = (period: Period): Reading => ({ rule: 'stated-period', anchor: null, period });

/** A quarter or half by its number, in the year it is told of or, without one, the last that is over. */
function resolveOrdinal(scene: Scene, frame: Frame, ordinal: number, year: number | null): Reading | null {
  const unit = frame.unit === 'H' ? 'H' : frame.unit === 'Q' ? 'Q' : null;
  const count = unit === 'H' ? 2 : 4;
  if (!unit || ordinal < 1 || ordinal > count) return null;
  if (year !== null) return stated({ unit, index: year * count + ordinal - 1 });
  const base = scene.isNarrative ? periodBase(scene, unit, frame.start) : null;
  const publication = publicationBase(scene);
  const now = base?.period ?? (publication && periodAt(unit, publication.day));
  if (!now) return null;
  const here = Math.floor(now.index / count) * count + ordinal - 1;
  const { way, cues } = directionOf(scene, frame);
  const index = way !== 'ahead' && here > now.index ? here - count : here;
  return {
    rule: 'counted-from-publication',
    anchor: { type: 'publication' },
    period: { unit, index },
    cues,
    isDoubtful: way === null,
  };
}

function inOuter(scene: Scene, frame: Frame, outer: Frame): Reading | null {
  const whole = resolveFrame(scene, outer);
  if (!whole?.period) return null;
  const first = firstDayOf(whole.period);
  if (frame.weekday !== undefined && whole.period.unit === 'W')
    return { ...whole, period: { unit: 'D', index: first + frame.weekday - 1 } };
  if (frame.ordinal !== undefined) {
    const found = resolveOrdinal(scene, frame, frame.ordinal, yearOf(whole.period));
    return found && { ...whole, ...(found.period ? { period: found.period } : {}) };
  }
  const unit = periodUnitOf(frame.unit);
  if (frame.unit === 'PER') return samePeriod(scene, frame, whole);
  if (unit && frame.relation === 'same') return sameOfYear(scene, frame, unit, whole);
  if (unit)
    return { ...whole, period: periodAt(unit, frame.relation === 'last' ? lastDayOf(whole.period) : first) };
  const period = inYear(frame, yearOf(whole.period));
  return period && { ...whole, period };
}

/** "the same period last year": the month or quarter in force, in that year; else the year. */
function samePeriod(scene: Scene, frame: Frame, year: Reading): Reading | null {
  const unit = scene.inForce?.period.unit;
  return unit === 'M' || unit === 'Q' ? sameOfYear(scene, frame, unit, year) : { ...year, isDoubtful: true };
}

/** "the same month a year earlier": the month in force, in the other year. */
function sameOfYear(scene: Scene, frame: Frame, unit: PeriodUnit, year: Reading): Reading | null {
  const base = periodBase(scene, unit, frame.start);
  if (!base || !year.period) return null;
  const years = year.period.index - yearOf(base.period);
  const perYear = unit === 'M' ? 12 : unit === 'Q' ? 4 : 52;
  return { ...year, period: { unit, index: base.period.index + years * perYear }, isDoubtful: true };
}
