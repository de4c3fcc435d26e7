import { firstDayOf, lastDayOf, type Period, type PeriodUnit, periodAt, yearOf } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { lengthValue } from '../tag/lengthValue.ts';
import { clockValue } from './clockValue.ts';
import { dateAfterDate, dateNearPublication, inYear, statedDate } from './completeDate.ts';
import { directionOf, leadOf } from './direction.ts';
import { resolveHoliday } from './holiday.ts';
import type { Reading } from './reading.ts';
import { periodUnitOf, resolveRelativeUnit } from './relativeUnit.ts';
import { dayBase, periodBase, publicationBase, type Scene, unsaidDay } from './scene.ts';
import { resolveWeekday } from './weekday.ts';
import { edtfDay, edtfPeriod } from './writeValue.ts';

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

const undated = (value: string): Reading => ({ rule: 'no-calendar-date', anchor: null, value, date: null });

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
  if (frame.unit === 'PER') return whole;
  if (unit && frame.relation === 'same') return sameOfYear(scene, frame, unit, whole);
  if (unit)
    return { ...whole, period: periodAt(unit, frame.relation === 'last' ? lastDayOf(whole.period) : first) };
  const period = inYear(frame, yearOf(whole.period));
  return period && { ...whole, period };
}

/** "the same month a year earlier": the month in force, in the other year. */
function sameOfYear(scene: Scene, frame: Frame, unit: PeriodUnit, year: Reading): Reading | null {
  const base = periodBase(scene, unit, frame.start);
  if (!base || !year.period) return null;
  const years = year.period.index - yearOf(base.period);
  const perYear = unit === 'M' ? 12 : unit === 'Q' ? 4 : 52;
  return { ...year, period: { unit, index: base.period.index + years * perYear }, isDoubtful: true };
}

/** A day, month or season without its year. */
function resolveYearless(scene: Scene, frame: Frame): Reading | null {
  const shared = sharedYear(scene, frame);
  if (shared) return shared;
  if (scene.isNarrative) {
    const after = dateAfterDate(scene, frame);
    if (after) return withRelation(frame, after);
  }
  const base = publicationBase(scene);
  if (!base) return dateAfterDate(scene, frame);
  if (frame.relation && frame.relation !== 'same') return relatedToPublication(scene, frame, base.day);
  return dateNearPublication(scene, frame, base.day);
}

function withRelation(frame: Frame, reading: Reading): Reading {
  if (frame.relation !== 'next' && frame.relation !== 'following') return reading;
  const next = reading.losing?.[0];
  if (!next || !reading.period || next.index <= reading.period.index) return reading;
  return { ...reading, period: next, losing: [reading.period] };
}

/** « en mars dernier », « le 1er septembre prochain », "last October", « cet été ». */
function relatedToPublication(scene: Scene, frame: Frame, published: number): Reading | null {
  const year = yearOf(periodAt('Y', published));
  const periods = [year - 2, year - 1, year, year + 1, year + 2]
    .map(y => inYear(frame, y))
    .filter(one => one !== null);
  const anchor = { type: 'publication' } as const;
  if (frame.relation === 'this') {
    const period = periods.find(
      one => yearOf(one) === year || (one.unit === 'S' && Math.floor(one.index / 4) === year),
    );
    return period ? { rule: 'counted-from-publication', anchor, period } : null;
  }
  const isLast = frame.relation === 'last' || frame.relation === 'previous';
  const fits = periods.filter(one => (isLast ? lastDayOf(one) < published : firstDayOf(one) > published));
  const period = isLast ? fits.at(-1) : fits[0];
  return period
    ? { rule: isLast ? 'month-before-publication' : 'month-after-publication', anchor, period }
    : dateNearPublication(scene, frame, published);
}

/** « du 3 mars au 6 avril 2004 »: a year said for both. */
function sharedYear(scene: Scene, frame: Frame): Reading | null {
  const { next } = scene;
  if (!next || next.year === undefined || next.month === undefined) return null;
  const gap = scene.items.classes.slice(frame.to, next.from);
  if (!/^[&p,dfi()b-]{0,3}$/.test(gap) || gap === '' || /\(/.test(gap)) return null;
  const isOver = frame.month !== undefined && frame.month > next.month;
  const cue = {
    cue: 'date',
    start: next.start,
    end: next.end,
    text: scene.items.text.slice(next.start, next.end),
  } as const;
  const reading = statedDate(scene, frame, next.year - (isOver ? 1 : 0));
  return reading && { ...reading, cues: [...(reading.cues ?? []), cue] };
}

function resolveDeictic(scene: Scene, frame: Frame, shift: number): Reading | null {
  const base = publicationBase(scene);
  if (scene.isNarrative && shift === 0 && frame.part === undefined) {
    return { rule: 'no-calendar-date', anchor: null, value: 'PRESENT_REF', date: null };
  }
  if (!base) return null;
  const period: Period = { unit: 'D', index: base.day + shift };
  return { rule: 'counted-from-publication', anchor: base.anchor, period };
}

function resolveNear(scene: Scene, frame: Frame, shift: number): Reading | null {
  const base = dayBase(scene, frame.start);
  if (!base) return undated(unsaidDay(scene));
  const period: Period = { unit: 'D', index: base.day + shift };
  return { rule: 'counted-from-date', anchor: base.anchor, period, isDoubtful: true };
}

function resolvePart(scene: Scene, frame: Frame, part: string): Reading | null {
  const isNear = scene.isNarrative || frame.relation === 'same' || frame.relation === 'following';
  const base = isNear ? dayBase(scene, frame.start) : publicationBase(scene);
  if (!base) return undated(`${unsaidDay(scene)}T${part}`);
  const step =
    frame.relation === 'last' || frame.relation === 'previous'
      ? -1
      : frame.relation === 'next' || frame.relation === 'following'
        ? 1
        : 0;
  const period: Period = { unit: 'D', index: base.day + step };
  const rule = isNear ? 'same-as-earlier-date' : 'counted-from-publication';
  return { rule, anchor: base.anchor, period, isDoubtful: isNear || (part === 'NI' && step === 0) };
}

function resolveClock(scene: Scene, frame: Frame): Reading | null {
  const base = dayBase(scene, frame.start);
  if (!base) return undated(`${unsaidDay(scene)}${clockValue(frame)}`);
  const rule = base.anchor?.type === 'timex' ? 'hour-of-earlier-date' : 'hour-of-publication-day';
  return { rule, anchor: base.anchor, period: { unit: 'D', index: base.day }, isDoubtful: true };
}

/** « il y a trois jours », « deux ans plus tard », "in two weeks": as exact as the unit. */
function resolveShift(scene: Scene, frame: Frame): Reading | null {
  const unit = periodUnitOf(frame.unit);
  const isNear = frame.relation !== undefined;
  const isBack = isNear ? frame.relation === 'previous' : frame.isAfterPublication !== true;
  const sign = isBack ? -1 : 1;
  if (frame.isAfterPublication && isLengthAfterAll(scene, frame, unit !== null))
    return resolveLength(scene, frame);
  if (frame.isVague || frame.count === undefined || !unit || unit === 'CE')
    return vagueShift(frame, isBack, isNear);
  const count = Number.isInteger(frame.count) ? frame.count : Math.round(frame.count);
  const base = isNear || scene.isNarrative ? periodBase(scene, unit, frame.start) : null;
  const publication = publicationBase(scene);
  const from =
    base ?? (publication && { period: periodAt(unit, publication.day), anchor: publication.anchor });
  if (!from || count > 100_000) return vagueShift(frame, isBack, isNear);
  const rule = isNear ? 'counted-from-date' : 'counted-from-publication';
  const period: Period = { unit, index: from.period.index + sign * count };
  return { rule, anchor: from.anchor, period, isDoubtful: isNear || frame.isApproximate === true };
}

/** "In two months" told as past is how long it took; hours and minutes are, unless still to come. */
function isLengthAfterAll(scene: Scene, frame: Frame, isCalendar: boolean): boolean {
  const { way } = directionOf(scene, frame);
  if (frame.isMaybeSpan) return scene.isNarrative || way !== 'ahead';
  return scene.isNarrative || (!isCalendar && way !== 'ahead');
}

function vagueShift(frame: Frame, isBack: boolean, isNear: boolean): Reading {
  const value =
    isNear && !frame.isVague && frame.count !== undefined
      ? lengthValue(frame.count, frame.unit ?? 'D')
      : isBack
        ? 'PAST_REF'
        : 'FUTURE_REF';
  return { rule: 'no-calendar-date', anchor: null, value, date: null };
}

/** A length of time; told with « depuis » or as not yet ended, it reaches up to publication. */
function resolveLength(scene: Scene, frame: Frame): Reading | null {
  const value = frame.literal ?? lengthValue(frame.isVague ? null : (frame.count ?? 1), frame.unit ?? 'D');
  const length: Reading = { rule: 'length-only', anchor: null, value, date: null };
  const base = publicationBase(scene);
  const lead = leadOf(scene, frame);
  if (!base || lead?.role !== 'since' || scene.isNarrative) return length;
  const unit = periodUnitOf(frame.unit);
  const isCounted = unit !== null && !frame.isVague && frame.count !== undefined && frame.count < 1000;
  const start = isCounted
    ? `${edtfPeriod(startOf(periodAt(unit, base.day), Math.round(frame.count ?? 1))).split('/')[0]}~`
    : '';
  const { cues } = directionOf(scene, frame);
  return {
    ...length,
    rule: 'duration-until-publication',
    anchor: base.anchor,
    date: `${/X/.test(start) ? '' : start}/${edtfDay(base.day)}`,
    cues,
  };
}

function startOf(now: Period, count: number): Period {
  return { unit: now.unit, index: now.index - count };
}
