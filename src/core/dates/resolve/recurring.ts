import { firstDayOf, lastDayOf, type Period, periodAt, weekdayOf, yearOf } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { cueOf, entryAt, wordsOf } from '../tag/items.ts';
import type { TimexCue, TimexRule } from '../timex.ts';
import type { Cycle } from './cycle.ts';
import { type Direction, directionOf, leadOf } from './direction.ts';
import { type Reading, undated } from './reading.ts';
import { dayBase, publicationBase, type Scene, yearsAround } from './scene.ts';

/** Days within which the nearest year is sure, and within which it is taken whatever the tense. */
const NEAR = 60;
const LIKELY = 150;
/** Days back that mean the turn of the year (December, then January), not a look back. */
const TURN = 320;

const publication = { type: 'publication' } as const;

/** The weekday that stands beside a date. */
function weekdayCue(scene: Scene, frame: Frame): TimexCue[] {
  const at = scene.items.classes.slice(frame.from, frame.to).indexOf('W');
  return at < 0 ? [] : [cueOf(scene.items, 'date', frame.from + at, frame.from + at)];
}

/** A date whose year is said; its weekday, when there is one, must agree. */
export function statedDate(scene: Scene, frame: Frame, cycle: Cycle | null, year: number): Reading | null {
  const period: Period | null = cycle ? cycle.at(year) : { unit: 'Y', index: year };
  if (!period) return null;
  const rule = frame.holiday !== undefined ? 'holiday' : period.unit === 'D' ? 'full-date' : 'stated-period';
  if (frame.weekday === undefined || period.unit !== 'D') return { rule, anchor: null, period };
  const cues = weekdayCue(scene, frame);
  if (weekdayOf(period.index) === frame.weekday) return { rule, anchor: null, period, cues };
  return { rule: 'weekday-and-date-disagree', anchor: null, period, cues, isDoubtful: true, isWarning: true };
}

/** Days between a period and a day. */
function distance(period: Period, day: number): number {
  return Math.max(firstDayOf(period) - day, day - lastDayOf(period), 0);
}

/** The years, months or weeks around a day in which the cycle comes, in order. */
function around(cycle: Cycle, day: number, steps: readonly number[]): Period[] {
  const { index } = periodAt(cycle.unit, day);
  return steps.map(step => cycle.at(index + step)).filter(period => period !== null);
}

/** So near behind a date of another time, in UTF-16 units, a month of the same sentence is of that time, too. */
const BESIDE = 250;

/** "found on April 3, 2011 … and lifted in May": beside a date that lies years away. */
function isOfOtherYear({ inForce, published, items }: Scene, frame: Frame): boolean {
  if (inForce === null || published === null || frame.relation !== undefined) return false;
  if (frame.start - inForce.end > BESIDE || inForce.period.unit === 'Y') return false;
  if (/[.!?]\s|\n/.test(items.text.slice(inForce.end, frame.start))) return false;
  return Math.abs(yearOf(inForce.period) - yearOf({ unit: 'D', index: published })) > 1;
}

/** A weekday, day, month, season or holiday of which the words do not say which one. */
export function resolveRecurring(scene: Scene, frame: Frame, cycle: Cycle): Reading | null {
  const { relation } = frame;
  const isWeekday = cycle.unit === 'W';
  const isTold = scene.isNarrative || (isWeekday && /^(?:following|previous|same)$/.test(relation ?? ''));
  const isBeside = !isTold && !isWeekday && isOfOtherYear(scene, frame);
  const told = isTold || isBeside ? afterDate(scene, frame, cycle) : null;
  if (told && isBeside) return { ...told, losing: [] };
  if (told || (isTold && isWeekday)) return told;
  const base = publicationBase(scene);
  if (!base) return isWeekday ? null : afterDate(scene, frame, cycle);
  const all = around(cycle, base.day, [-2, -1, 0, 1, 2]);
  const near = [...all].sort((a, b) => distance(a, base.day) - distance(b, base.day));
  if (!isWeekday && frame.weekday !== undefined) return agreeing(scene, frame, near);
  if (relation === 'this' && !isWeekday) {
    const period = around(cycle, base.day, [0])[0];
    return period ? { rule: 'counted-from-publication', anchor: publication, period } : null;
  }
  const isLast = relation === 'last' || relation === 'previous';
  if (isLast || relation === 'next' || relation === 'following') {
    const fits = all.filter(one => (isLast ? lastDayOf(one) < base.day : firstDayOf(one) > base.day));
    const period = isLast ? fits.at(-1) : fits[0];
    const noun = isWeekday ? 'weekday' : 'month';
    return period
      ? { rule: `${noun}-${isLast ? 'before' : 'after'}-publication`, anchor: publication, period }
      : null;
  }
  return byTense(scene, frame, cycle, near, base.day);
}

/** « jeudi 21 mars »: the nearest in which weekday and date agree. */
function agreeing(scene: Scene, frame: Frame, near: readonly Period[]): Reading | null {
  const agrees = near.find(period => weekdayOf(period.index) === frame.weekday);
  const period = agrees ?? near[0];
  if (!period) return null;
  const reading = { anchor: publication, period, cues: weekdayCue(scene, frame) };
  if (agrees) return { ...reading, rule: 'weekday-and-date-agree' };
  return { ...reading, rule: 'weekday-and-date-disagree', isDoubtful: true, isWarning: true };
}

/** Where weekdays have capitals, a plain word with one right before makes a name of both. */
function isNamed({ items }: Scene, { from }: Frame): boolean {
  const isWord =
    items.classes.charAt(from - 1) === 'w' && items.starts[from] === (items.ends[from - 1] ?? 0) + 1;
  return items.vocabulary.lexicon.capitals && isWord && /^\p{Lu}/u.test(wordsOf(items, from - 1));
}

function fitsWay(period: Period, day: number, way: Direction['way']): boolean {
  if (way === 'back') return firstDayOf(period) <= day;
  return way !== 'ahead' || lastDayOf(period) >= day;
}

/** The nearest, unless the verb says otherwise. */
function byTense(
  scene: Scene,
  frame: Frame,
  cycle: Cycle,
  near: readonly Period[],
  day: number,
): Reading | null {
  const [nearest] = near;
  if (!nearest) return null;
  const { way, cues, isSince } = directionOf(scene, frame);
  const isWeekday = cycle.unit === 'W';
  // « le mercredi »: every week, unless something is told of it.
  const isEvery = frame.hasArticle ?? entryAt(scene.items, frame.from - 1).s === 'the';
  if (
    isWeekday &&
    isEvery &&
    frame.part === undefined &&
    way !== 'back' &&
    scene.items.vocabulary.lexicon.habits.articleRepeats
  )
    return undated(`XXXX-WXX-${frame.weekday}`, 'repeated');
  // "Black Monday" is the name of a day that the words do not date.
  if (isWeekday && way === null && isNamed(scene, frame)) return undated(`XXXX-WXX-${frame.weekday}`);
  const away = distance(nearest, day);
  const isDay = nearest.unit === 'D' && cycle.unit === 'Y' && frame.holiday === undefined;
  // « ce jeudi » is the nearest one, where no verb speaks against it.
  const isThis = isWeekday && frame.relation === 'this' && away < 4;
  // Without a verb that tells, a weekday is as what was told before; at the head of a text, to come.
  const guess = way ?? (isWeekday && !isThis ? (scene.lastWay ?? 'ahead') : null);
  const chosen =
    (isDay && away <= LIKELY) || fitsWay(nearest, day, guess)
      ? nearest
      : (near.find(one => fitsWay(one, day, guess)) ?? nearest);
  const isOpen =
    way === null && (isWeekday ? !isThis : cycle.unit === 'M' || away > NEAR || frame.holiday !== undefined);
  const isContrary = isDay && !fitsWay(nearest, day, way) && away > NEAR;
  // « fermé jusqu'à vendredi »: the verb tells of what went before.
  const isUntil = isWeekday && leadOf(scene, frame)?.role === 'until';
  const other = near.find(
    one => one !== chosen && (way === null || !fitsWay(one, day, way) || chosen.index === day),
  );
  return {
    rule:
      isThis && way === null && away > 0
        ? 'this-weekday'
        : ruleOf(frame, cycle, chosen, day, isOpen && isWeekday, isSince),
    anchor: publication,
    period: chosen,
    cues: isThis && way === null ? [] : cues,
    losing: other && (isWeekday || isOpen || isContrary || chosen !== nearest) ? [other] : [],
    isDoubtful: isWeekday && away === 0 ? way !== null && !isThis : isOpen || isContrary || isUntil,
  };
}

function ruleOf(
  frame: Frame,
  cycle: Cycle,
  chosen: Period,
  day: number,
  isOpen: boolean,
  isSince: boolean,
): TimexRule {
  if (frame.holiday !== undefined) return 'holiday';
  if (cycle.unit === 'W' && chosen.index === day) return 'weekday-of-publication';
  if (isOpen) return 'weekday-nearest';
  if (chosen.unit === 'Q' || chosen.unit === 'H') return 'counted-from-publication';
  const isBack = firstDayOf(chosen) <= day;
  if (cycle.unit === 'W') return isBack ? 'weekday-before-publication' : 'weekday-after-publication';
  if (chosen.unit === 'D') return 'day-month-nearest-year';
  if (isSince && isBack && chosen.unit === 'M') return 'since-month-until-publication';
  return isBack ? 'month-before-publication' : 'month-after-publication';
}

/** In a text of other times: from the date before it, going forward. */
function afterDate(scene: Scene, frame: Frame, cycle: Cycle): Reading | null {
  const last = scene.inForce;
  const isWeekday = cycle.unit === 'W';
  const day = isWeekday ? dayBase(scene, frame.start) : null;
  const start = isWeekday ? day?.day : last && firstDayOf(last.period);
  const anchor = isWeekday ? day?.anchor : last && ({ type: 'timex', index: last.index } as const);
  if (start === undefined || start === null || !anchor) return null;
  const isBack = frame.relation === 'previous' || frame.relation === 'last';
  const isOn = frame.relation === 'next' || frame.relation === 'following';
  const [before, same, next] = around(cycle, start, [-1, 0, 1]);
  if (!same) return null;
  const isEarly = isWeekday
    ? firstDayOf(same) < start + (isOn ? 1 : 0)
    : isOn || (last?.period.unit !== 'Y' && firstDayOf(same) < start - TURN);
  const isLate = isBack && isWeekday && firstDayOf(same) >= start;
  const period = (isBack ? isLate && before : isEarly && next) || same;
  const others = [period === same ? next : same, before].filter(one => one !== period);
  return {
    rule: isWeekday ? 'weekday-after-date' : 'year-of-earlier-date',
    anchor,
    period,
    losing: isWeekday ? others : [...others, ...yearsAround(scene, yearOf(period)).map(cycle.at)],
    isDoubtful: true,
  };
}
