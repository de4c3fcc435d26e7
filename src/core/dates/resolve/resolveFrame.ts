import {
  firstDayOf,
  lastDayOf,
  type Period,
  type PeriodUnit,
  periodAt,
  weekdayOf,
  yearOf,
} from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { cueOf } from '../tag/items.ts';
import { periodUnitOf, resolveDay, resolveLength, resolveShift, resolveUnit } from './counted.ts';
import { type Cycle, cycleOf } from './cycle.ts';
import { type Reading, undated } from './reading.ts';
import { resolveRecurring, statedDate } from './recurring.ts';
import { periodBase, type Scene } from './scene.ts';

/** What a frame means where it stands; null when that cannot be told (no publication date, no such day). */
export function resolveFrame(scene: Scene, frame: Frame): Reading | null {
  switch (frame.op) {
    case 'reference':
      return undated(frame.literal ?? 'PRESENT_REF');
    case 'set':
      return undated(frame.literal ?? 'P1D', 'repeated');
    case 'length':
      return resolveLength(scene, frame);
    case 'shift':
      return resolveShift(scene, frame);
    case 'clock':
      return resolveDay(scene, frame);
    case 'date':
      return resolveDate(scene, frame);
  }
}

function resolveDate(scene: Scene, frame: Frame): Reading | null {
  const { unit, decade, ordinal } = frame;
  if (frame.outer) return inOuter(scene, frame, frame.outer);
  if (unit === 'DE' && decade !== undefined) return stated({ unit, index: Math.floor(decade / 10) });
  if (unit === 'CE' && ordinal !== undefined)
    return stated({ unit, index: ordinal < 0 ? ordinal + 1 : ordinal });
  const cycle = cycleOf(frame);
  if (frame.year !== undefined) return statedDate(scene, frame, cycle, frame.year);
  if (cycle) return sharedYear(scene, frame, cycle) ?? resolveRecurring(scene, frame, cycle);
  const isDay = frame.dayShift ?? frame.nearShift ?? (unit === undefined ? frame.part : undefined);
  return isDay === undefined ? resolveUnit(scene, frame) : resolveDay(scene, frame);
}

const stated = (period: Period): Reading => ({ rule: 'stated-period', anchor: null, period });

/** « du 3 mars au 6 avril 2004 »: a year said for both. */
function sharedYear(scene: Scene, frame: Frame, cycle: Cycle): Reading | null {
  const { items } = scene;
  const next = scene.frames[scene.at + 1];
  if (cycle.unit !== 'Y' || next?.year === undefined || next.month === undefined) return null;
  if (!/^(?:[&i-]?p?|,&?|\)|b)[df]{0,2}$/.test(items.classes.slice(frame.to, next.from))) return null;
  if (frame.relation !== undefined || frame.to === next.from) return null;
  const isOver = frame.month !== undefined && frame.month > next.month;
  const reading = statedDate(scene, frame, cycle, next.year - (isOver ? 1 : 0));
  return (
    reading && { ...reading, cues: [...(reading.cues ?? []), cueOf(items, 'date', next.from, next.to - 1)] }
  );
}

/** « le premier trimestre de l'année dernière », « mardi de la semaine prochaine ». */
function inOuter(scene: Scene, frame: Frame, outer: Frame): Reading | null {
  const whole = resolveFrame(scene, outer);
  const { period } = whole ?? {};
  if (!period || !whole) return null;
  const first = firstDayOf(period);
  if (frame.weekday !== undefined && period.unit === 'W')
    return { ...whole, period: { unit: 'D', index: first + frame.weekday - 1 } };
  const nth = nthIn(frame, period);
  if (nth) return { ...whole, period: nth };
  const cycle = cycleOf(frame);
  const inside = cycle?.unit === 'Y' && cycle.at(yearOf(period));
  if (inside) return { ...whole, period: inside };
  if (cycle) return null;
  const unit = frame.unit === 'PER' ? unitInForce(scene) : periodUnitOf(frame.unit);
  if (!unit) return frame.unit === 'PER' ? { ...whole, isDoubtful: true } : null;
  if (frame.relation === 'same') return sameOfYear(scene, frame, unit, whole, period);
  return { ...whole, period: periodAt(unit, frame.relation === 'last' ? lastDayOf(period) : first) };
}

/** « la première semaine de mai », « le dernier dimanche d'avril ». */
function nthIn({ ordinal, relation, weekday, unit: code }: Frame, whole: Period): Period | null {
  const isLast = relation === 'last';
  if (ordinal === undefined && !(isLast && weekday)) return null;
  const edge = isLast ? lastDayOf(whole) : firstDayOf(whole);
  const step = isLast ? 0 : (ordinal ?? 1) - 1;
  if (weekday !== undefined) {
    const gap = isLast ? -((weekdayOf(edge) - weekday + 7) % 7) : (weekday - weekdayOf(edge) + 7) % 7;
    return { unit: 'D', index: edge + gap + step * 7 };
  }
  const unit = periodUnitOf(code);
  if (!unit || unit === 'Q' || unit === 'H') return null;
  return { unit, index: periodAt(unit, edge).index + step };
}

/** "the same period last year": the month or quarter in force, in that year; else the year. */
function unitInForce({ inForce }: Scene): PeriodUnit | null {
  const unit = inForce?.period.unit;
  return unit === 'M' || unit === 'Q' ? unit : null;
}

/** "the same month a year earlier": the month in force, in the other year. */
function sameOfYear(
  scene: Scene,
  frame: Frame,
  unit: PeriodUnit,
  whole: Reading,
  year: Period,
): Reading | null {
  const base = periodBase(scene, unit, frame.start);
  if (!base) return null;
  const now = periodAt(unit, base.day);
  const perYear = unit === 'M' ? 12 : unit === 'Q' ? 4 : 52;
  return {
    ...whole,
    period: { unit, index: now.index + (yearOf(year) - yearOf(now)) * perYear },
    isDoubtful: true,
  };
}
