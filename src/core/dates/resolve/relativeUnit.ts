import {
  firstDayOf,
  lastDayOf,
  type Period,
  type PeriodUnit,
  periodAt,
  weekdayOf,
} from '../calendarPeriod.ts';
import type { Frame, Relation } from '../tag/frame.ts';
import { directionOf } from './direction.ts';
import type { Reading } from './reading.ts';
import { dayBase, periodBase, publicationBase, type Scene, unsaidDay } from './scene.ts';
import { edtfWithin } from './writeValue.ts';

const units: Readonly<Record<string, PeriodUnit>> = {
  D: 'D',
  W: 'W',
  M: 'M',
  Y: 'Y',
  Q: 'Q',
  H: 'H',
  WE: 'WE',
  DE: 'DE',
  CE: 'CE',
};
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
  return (code !== undefined && units[code]) || null;
}

/** « la semaine prochaine », "the previous year", « cette année-là »: a unit told from publication or the date in force. */
export function resolveRelativeUnit(scene: Scene, frame: Frame): Reading | null {
  const unit = periodUnitOf(frame.unit);
  if (!unit) return null;
  const relation = frame.relation ?? 'this';
  if (frame.isPlural && relation !== 'same') return vague(frame, relation);
  const isFar = relation === 'same' || relation === 'following' || relation === 'previous';
  const isToldFromDate = isFar || scene.isNarrative;
  if (isToldFromDate) {
    if (unit === 'D') return fromDay(scene, frame, steps[relation]);
    const base = periodBase(scene, unit, frame.start);
    if (!base) return null;
    const period = { unit, index: base.period.index + steps[relation] };
    const rule = steps[relation] === 0 ? 'same-as-earlier-date' : 'counted-from-date';
    return {
      rule,
      anchor: base.anchor,
      period,
      isDoubtful: scene.isNarrative || base.anchor?.type === 'timex',
    };
  }
  const base = publicationBase(scene);
  if (!base) return null;
  const period: Period = { unit, index: periodAt(unit, base.day).index + steps[relation] };
  const reading: Reading = { rule: 'counted-from-publication', anchor: base.anchor, period };
  if (relation === 'this' && unit === 'WE') return thisWeekend(scene, frame, reading, base.day);
  return relation === 'this' && unit === 'W' ? thisWeek(scene, frame, reading, base.day) : reading;
}

/** « ce week-end », told as past from Monday to Thursday, is the one before. */
function thisWeekend(scene: Scene, frame: Frame, reading: Reading, published: number): Reading {
  const { way, cues } = directionOf(scene, frame);
  if (!reading.period || way !== 'back' || weekdayOf(published) > 4) return { ...reading, cues };
  const before: Period = { unit: 'WE', index: reading.period.index - 1 };
  return { ...reading, cues, period: before, losing: [reading.period], isDoubtful: true };
}

function fromDay(scene: Scene, frame: Frame, step: number): Reading {
  const base = dayBase(scene, frame.start);
  if (!base) return { rule: 'no-calendar-date', anchor: null, value: unsaidDay(scene), date: null };
  const rule = step === 0 ? 'same-as-earlier-date' : 'counted-from-date';
  return { rule, anchor: base.anchor, period: { unit: 'D', index: base.day + step }, isDoubtful: true };
}

/** This week, still to come, is what is left of it; told as past, what is over. */
function thisWeek(scene: Scene, frame: Frame, reading: Reading, published: number): Reading {
  const { way, cues } = directionOf(scene, frame);
  if (!reading.period || way === null) return reading;
  if (way === 'back') return { ...reading, cues, date: edtfWithin(firstDayOf(reading.period), published) };
  return {
    ...reading,
    rule: 'rest-of-publication-week',
    cues,
    date: edtfWithin(published, lastDayOf(reading.period)),
  };
}

/** « ces derniers jours » is a length, « les années à venir » the future. */
function vague(frame: Frame, relation: Relation): Reading {
  const rule = 'no-calendar-date';
  if (relation === 'next' || relation === 'following')
    return { rule, anchor: null, value: 'FUTURE_REF', date: null };
  return { rule, anchor: null, value: `PX${frame.unit}`, date: null };
}
