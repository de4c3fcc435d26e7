import { type Period, periodAt } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { lengthValue } from '../tag/lengthValue.ts';
import { directionOf, leadOf } from './direction.ts';
import type { Reading } from './reading.ts';
import { periodUnitOf } from './relativeUnit.ts';
import { periodBase, publicationBase, type Scene } from './scene.ts';
import { edtfDay, edtfPeriod } from './writeValue.ts';

/** « il y a trois jours », « deux ans plus tard », "in two weeks": as exact as the unit. */
export function resolveShift(scene: Scene, frame: Frame): Reading | null {
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

/** How far away is not said: « il y a quelques mois » keeps at least its unit, "weeks later" only its side. */
function vagueShift(frame: Frame, isBack: boolean, isNear: boolean): Reading {
  const keepsUnit = isNear ? !frame.isVague && frame.count !== undefined : isBack && frame.unit !== undefined;
  const value = keepsUnit
    ? lengthValue(frame.isVague ? null : (frame.count ?? null), frame.unit ?? 'D')
    : isBack
      ? 'PAST_REF'
      : 'FUTURE_REF';
  return { rule: 'no-calendar-date', anchor: null, value, date: null };
}

/** A length of time; told with « depuis » or as not yet ended, it reaches up to publication. */
export function resolveLength(scene: Scene, frame: Frame): Reading | null {
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
