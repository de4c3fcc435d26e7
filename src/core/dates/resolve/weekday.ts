import { civilFromDays, dayPeriod, type Period, weekdayOf } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Reading } from './reading.ts';
import { dayBase, publicationBase, type Scene } from './scene.ts';

const day = (index: number): Period => ({ unit: 'D', index });

/** Days from `from` on (0–6) to the next such weekday. */
function ahead(from: number, weekday: number): number {
  return (weekday - weekdayOf(from) + 7) % 7;
}

/** A weekday by itself or with this, next, last: which week, by relation, then by tense. */
export function resolveWeekday(scene: Scene, frame: Frame): Reading | null {
  const weekday = frame.weekday ?? 1;
  if (frame.day !== undefined) return weekdayAndDay(scene, frame, frame.day);
  if (frame.relation === 'following' || frame.relation === 'previous' || frame.relation === 'same') {
    return fromDayInForce(scene, frame, weekday);
  }
  if (scene.isNarrative) return fromDayInForce(scene, frame, weekday);
  const base = publicationBase(scene);
  if (!base) return null;
  const next = base.day + ahead(base.day, weekday);
  const last = next - (next === base.day ? 0 : 7);
  if (frame.dayShift !== undefined)
    return { rule: 'counted-from-publication', anchor: base.anchor, period: day(base.day + frame.dayShift) };
  if (frame.relation === 'next') {
    return {
      rule: 'weekday-after-publication',
      anchor: base.anchor,
      period: day(next === base.day ? next + 7 : next),
    };
  }
  if (frame.relation === 'last') {
    return {
      rule: 'weekday-before-publication',
      anchor: base.anchor,
      period: day(last === base.day ? last - 7 : last),
    };
  }
  const direction = directionOf(scene, frame);
  // « le mercredi »: every week, unless something is told of it.
  if (frame.hasArticle && direction.way !== 'back' && scene.items.vocabulary.lexicon.language === 'fr') {
    return { rule: 'repeated', anchor: null, value: `XXXX-WXX-${weekday}`, date: null };
  }
  return byTense(base.day, last, next, direction, scene.lastWay);
}

function byTense(
  published: number,
  last: number,
  next: number,
  direction: Direction,
  lastWay: Direction['way'],
): Reading {
  const anchor = { type: 'publication' } as const;
  const { cues, way } = direction;
  if (last === next) {
    const losing = way === 'ahead' ? [day(next + 7)] : way === 'back' ? [day(last - 7)] : [];
    return {
      rule: 'weekday-of-publication',
      anchor,
      period: day(published),
      cues,
      losing,
      isDoubtful: way !== null,
    };
  }
  if (way === 'back')
    return { rule: 'weekday-before-publication', anchor, period: day(last), cues, losing: [day(next)] };
  if (way === 'ahead')
    return { rule: 'weekday-after-publication', anchor, period: day(next), cues, losing: [day(last)] };
  // Without a verb that tells: as what was told before; at the head of a text, to come.
  const isNext = lastWay !== 'back';
  const [chosen, other] = isNext ? [next, last] : [last, next];
  return {
    rule: 'weekday-nearest',
    anchor,
    period: day(chosen),
    cues,
    losing: [day(other)],
    isDoubtful: true,
  };
}

function fromDayInForce(scene: Scene, frame: Frame, weekday: number): Reading | null {
  const base = dayBase(scene, frame.start);
  if (!base) return null;
  const { anchor } = base;
  const gap = ahead(base.day, weekday);
  if (frame.relation === 'previous' || frame.relation === 'last') {
    return { rule: 'weekday-after-date', anchor, period: day(base.day + gap - 7), isDoubtful: true };
  }
  const isSame = gap === 0 && frame.relation !== 'following' && frame.relation !== 'next';
  const index = base.day + (isSame ? 0 : gap || 7);
  return {
    rule: 'weekday-after-date',
    anchor,
    period: day(index),
    losing: [day(index - 7)],
    isDoubtful: true,
  };
}

/** « jeudi 21 »: the month nearest to the day in force in which the two agree. */
function weekdayAndDay(scene: Scene, frame: Frame, number: number): Reading | null {
  const base = scene.isNarrative ? dayBase(scene, frame.start) : publicationBase(scene);
  if (!base) return null;
  const { year, month } = civilFromDays(base.day);
  const months = [0, 1, -1, 2, -2].map(n => year * 12 + month - 1 + n);
  const days = months
    .map(m => dayPeriod(Math.floor(m / 12), (((m % 12) + 12) % 12) + 1, number))
    .filter(period => period !== null);
  const near = days.sort((a, b) => Math.abs(a.index - base.day) - Math.abs(b.index - base.day));
  const agreeing = near.find(period => weekdayOf(period.index) === frame.weekday);
  const period = agreeing ?? near[0];
  if (!period) return null;
  if (agreeing) return { rule: 'weekday-and-date-agree', anchor: base.anchor, period };
  return {
    rule: 'weekday-and-date-disagree',
    anchor: base.anchor,
    period,
    isDoubtful: true,
    isWarning: true,
  };
}
