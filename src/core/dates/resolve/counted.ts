import {
  firstDayOf,
  lastDayOf,
  type Period,
  type PeriodUnit,
  periodAt,
  weekdayOf,
} from '../calendarPeriod.ts';
import type { Frame, Relation } from '../tag/frame.ts';
import { lengthValue } from '../tag/lengthValue.ts';
import { clockValue } from './clockValue.ts';
import { directionOf, leadOf } from './direction.ts';
import { type Reading, undated } from './reading.ts';
import { dayBase, periodBase, publicationBase, type Scene, unsaidDay, yearsAround } from './scene.ts';
import { edtfDay, edtfPeriod, edtfWithin } from './writeValue.ts';

const calendar = new Set<string | undefined>(['D', 'W', 'M', 'Y', 'Q', 'H', 'WE', 'DE', 'CE']);
const steps: Readonly<Record<Relation, number>> = {
  this: 0,
  same: 0,
  next: 1,
  following: 1,
  last: -1,
  previous: -1,
};

/** The calendar unit of a lexicon code, or null for hours, minutes and millennia. */
export function periodUnitOf(code: string | undefined): PeriodUnit | null {
  return calendar.has(code) ? (code as PeriodUnit) : null;
}

/** `count` units from the period in force, or from publication; what is counted from a date told is doubtful. */
function counted(
  scene: Scene,
  frame: Frame,
  unit: PeriodUnit,
  count: number,
  isNear: boolean,
): Reading | null {
  if (!isNear) {
    const base = publicationBase(scene);
    if (!base) return null;
    const period = { unit, index: periodAt(unit, base.day).index + count };
    return { rule: 'counted-from-publication', anchor: base.anchor, period };
  }
  const base = unit === 'D' ? dayBase(scene, frame.start) : periodBase(scene, unit, frame.start);
  if (!base) return unit === 'D' ? undated(unsaidDay(scene)) : null;
  const index = periodAt(unit, base.day).index + count;
  // What it would be told from publication, or from a date missed.
  const other =
    scene.isNarrative || scene.published === null
      ? [index - 1, index + 1, ...(unit === 'Y' ? yearsAround(scene, index) : [])]
      : [periodAt(unit, scene.published).index + count];
  return {
    rule: count === 0 ? 'same-as-earlier-date' : 'counted-from-date',
    anchor: base.anchor,
    period: { unit, index },
    losing: other.filter(one => one !== index).map(one => ({ unit, index: one })),
    isDoubtful: unit === 'D' || scene.isNarrative || base.anchor?.type === 'timex',
  };
}

/** Minutes after midnight before which an hour may belong to the evening before. */
const DAWN = 300;

/** « hier », « la veille », "this morning", « à 8 h »: a day counted from publication or from the day in force. */
export function resolveDay(scene: Scene, frame: Frame): Reading | null {
  const { dayShift, nearShift, part, relation } = frame;
  if (dayShift !== undefined)
    return scene.isNarrative && dayShift === 0 && part === undefined
      ? undated('PRESENT_REF')
      : counted(scene, frame, 'D', dayShift, false);
  if (nearShift !== undefined) return counted(scene, frame, 'D', nearShift, true);
  const isNear = scene.isNarrative || part === undefined || relation === 'same' || relation === 'following';
  const reading = counted(scene, frame, 'D', relation ? steps[relation] : 0, isNear);
  if (reading?.value !== undefined)
    return { ...reading, value: reading.value + (part ? `T${part}` : clockValue(frame)) };
  if (!reading || part !== undefined)
    return reading && part === 'NI' && !isNear ? { ...reading, isDoubtful: relation === 'this' } : reading;
  const { period } = reading;
  // « ce soir à 00 h 10 » is told of the day before.
  const isSmall = period && (frame.clock ?? DAWN) < DAWN;
  return {
    ...reading,
    rule: reading.anchor?.type === 'timex' ? 'hour-of-earlier-date' : 'hour-of-publication-day',
    ...(isSmall
      ? { losing: [...(reading.losing ?? []), { ...period, index: period.index + 1 }], isDoubtful: true }
      : {}),
  };
}

/** « la semaine prochaine », "the previous year", « cette année-là »: a unit told from publication or the date in force. */
export function resolveUnit(scene: Scene, frame: Frame): Reading | null {
  const unit = periodUnitOf(frame.unit);
  const { relation = 'this' } = frame;
  if (!unit) return null;
  const step = steps[relation];
  // « ces derniers jours » is a length, « les années à venir » the future.
  if (frame.isPlural && relation !== 'same') return undated(step > 0 ? 'FUTURE_REF' : `PX${frame.unit}`);
  const isNear = scene.isNarrative || /^(?:same|following|previous)$/.test(relation);
  const reading = counted(scene, frame, unit, step, isNear);
  if (!reading || isNear) return reading;
  // How far « le début de l'année » reaches depends on the day it is said.
  if (frame.mod && unit === 'Y') return { ...reading, isDoubtful: true };
  return relation === 'this' && unit.startsWith('W') ? thisWeek(scene, frame, unit, reading) : reading;
}

/**
 * This week, still to come, is what is left of it; told as past, what is over. « ce week-end », told as past from
 * Monday to Thursday, is the one before.
 */
function thisWeek(scene: Scene, frame: Frame, unit: PeriodUnit, reading: Reading): Reading {
  const { way, cues } = directionOf(scene, frame);
  const { period } = reading;
  const day = scene.published;
  if (!period || way === null || day === null) return reading;
  if (unit === 'WE') {
    if (way !== 'back' || weekdayOf(day) > 4) return { ...reading, cues };
    return {
      ...reading,
      cues,
      period: { unit, index: period.index - 1 },
      losing: [period],
      isDoubtful: true,
    };
  }
  if (way === 'back') return { ...reading, cues, date: edtfWithin(firstDayOf(period), day) };
  return { ...reading, rule: 'rest-of-publication-week', cues, date: edtfWithin(day, lastDayOf(period)) };
}

/** Beyond this, a count of units is none of the calendar. */
const MOST = 100_000;

/** « il y a trois jours », « deux ans plus tard », "in two weeks": as exact as the unit. */
export function resolveShift(scene: Scene, frame: Frame): Reading | null {
  const unit = periodUnitOf(frame.unit);
  const isNear = frame.relation !== undefined;
  const isBack = isNear ? frame.relation === 'previous' : frame.isAfterPublication !== true;
  if (frame.isAfterPublication && isLength(scene, frame, unit !== null)) return resolveLength(scene, frame);
  const { count } = frame;
  if (!frame.isVague && count !== undefined && unit && unit !== 'CE' && count <= MOST) {
    const reading = counted(
      scene,
      frame,
      unit,
      (isBack ? -1 : 1) * Math.round(count),
      isNear || scene.isNarrative,
    );
    if (reading?.value !== undefined) return reading;
    // « il y a une semaine » is about seven days back: a day of this week or the next, often.
    const day = !isNear && !scene.isNarrative && unit === 'W' ? scene.published : null;
    const about = day !== null && day + (isBack ? -7 : 7) * Math.round(count);
    if (reading)
      return {
        ...reading,
        ...(about === false ? {} : { date: edtfWithin(about - 4, about + 4) }),
        rule: isNear ? 'counted-from-date' : 'counted-from-publication',
        isDoubtful: isNear || about !== false || frame.isApproximate === true,
      };
  }
  // How far away is not said: « il y a quelques mois » keeps at least its unit, "weeks later" only its side.
  const keepsUnit = isNear ? !frame.isVague && count !== undefined : isBack && frame.unit !== undefined;
  if (!keepsUnit) return undated(isBack ? 'PAST_REF' : 'FUTURE_REF');
  return undated(lengthValue(frame.isVague ? null : (count ?? null), frame.unit ?? 'D'));
}

/** "In two months" told as past is how long it took; hours and minutes are, unless still to come. */
function isLength(scene: Scene, frame: Frame, isCalendar: boolean): boolean {
  if (scene.isNarrative) return true;
  return (frame.isMaybeSpan || !isCalendar) && directionOf(scene, frame).way !== 'ahead';
}

/** A length of time; told with « depuis » or as not yet ended, it reaches up to publication. */
export function resolveLength(scene: Scene, frame: Frame): Reading {
  const { count } = frame;
  const length = undated(
    frame.literal ?? lengthValue(frame.isVague ? null : (count ?? 1), frame.unit ?? 'D'),
    'length-only',
  );
  const day = scene.published;
  if (day === null || scene.isNarrative || leadOf(scene, frame)?.role !== 'since') return length;
  const unit = periodUnitOf(frame.unit);
  const start: Period | null =
    unit && !frame.isVague && count !== undefined && count < 1000
      ? { unit, index: periodAt(unit, day).index - Math.round(count) }
      : null;
  const from = start ? `${edtfPeriod(start).split('/')[0]}~` : '';
  return {
    ...length,
    rule: 'duration-until-publication',
    anchor: { type: 'publication' },
    date: `${from.includes('X') ? '' : from}/${edtfDay(day)}`,
    cues: directionOf(scene, frame).cues,
  };
}
