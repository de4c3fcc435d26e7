import {
  dayPeriod,
  firstDayOf,
  lastDayOf,
  type Period,
  periodAt,
  weekdayOf,
  yearOf,
} from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import type { TimexCue } from '../timex.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';

/** A day, month or season of a given year, as the frame names it; null when it does not exist. */
export function inYear(frame: Frame, year: number): Period | null {
  if (frame.month !== undefined && frame.day !== undefined) return dayPeriod(year, frame.month, frame.day);
  if (frame.month !== undefined) return { unit: 'M', index: year * 12 + frame.month - 1 };
  if (frame.season !== undefined) return { unit: 'S', index: year * 4 + frame.season };
  return { unit: 'Y', index: year };
}

/** The cue that a weekday stands beside the date. */
function weekdayCue(scene: Scene, frame: Frame): TimexCue {
  const letters = scene.items.classes.slice(frame.from, frame.to);
  const at = frame.from + Math.max(0, letters.indexOf('W'));
  const [start = 0, end = 0] = [scene.items.starts[at], scene.items.ends[at]];
  return { cue: 'date', start, end, text: scene.items.text.slice(start, end) };
}

/** A date whose year is said; its weekday, when there is one, must agree. */
export function statedDate(scene: Scene, frame: Frame, year: number): Reading | null {
  const period = inYear(frame, year);
  if (!period) return null;
  const rule = period.unit === 'D' ? 'full-date' : 'stated-period';
  if (frame.weekday === undefined || period.unit !== 'D') return { rule, anchor: null, period };
  const agrees = weekdayOf(period.index) === frame.weekday;
  const cues = [weekdayCue(scene, frame)];
  if (agrees) return { rule, anchor: null, period, cues };
  return { rule: 'weekday-and-date-disagree', anchor: null, period, cues, isDoubtful: true, isWarning: true };
}

function distance(period: Period, day: number): number {
  if (day < firstDayOf(period)) return firstDayOf(period) - day;
  return Math.max(0, day - lastDayOf(period));
}

/** Year by the weekday that stands beside the date: the nearest year in which they agree. */
function byWeekday(scene: Scene, frame: Frame, published: number): Reading | null {
  const year = yearOf(periodAt('Y', published));
  const near = [year - 1, year, year + 1]
    .map(y => inYear(frame, y))
    .filter(period => period !== null)
    .sort((a, b) => distance(a, published) - distance(b, published));
  const agreeing = near.find(period => weekdayOf(period.index) === frame.weekday);
  const period = agreeing ?? near[0];
  if (!period) return null;
  const cues = [weekdayCue(scene, frame)];
  const anchor = { type: 'publication' } as const;
  if (agreeing) return { rule: 'weekday-and-date-agree', anchor, period, cues };
  return { rule: 'weekday-and-date-disagree', anchor, period, cues, isDoubtful: true, isWarning: true };
}

/** Days within which the nearest year is sure, and within which it is taken whatever the tense. */
const NEAR = 60;
const LIKELY = 150;

/** A date without year in a text of its time: the nearest to publication, unless the verb says otherwise. */
export function dateNearPublication(scene: Scene, frame: Frame, published: number): Reading | null {
  if (frame.weekday !== undefined) return byWeekday(scene, frame, published);
  const year = yearOf(periodAt('Y', published));
  const near = [year - 1, year, year + 1]
    .map(y => inYear(frame, y))
    .filter(period => period !== null)
    .sort((a, b) => distance(a, published) - distance(b, published));
  const [nearest, second] = near;
  if (!nearest) return null;
  const direction = directionOf(scene, frame);
  const isDay = nearest.unit === 'D';
  const fits = (period: Period) => fitsWay(period, published, direction);
  const isClose = distance(nearest, published) <= LIKELY;
  const chosen = (isDay && isClose) || fits(nearest) ? nearest : (near.find(fits) ?? nearest);
  const away = distance(chosen, published);
  const isOpen = direction.way === null && away > NEAR;
  const isContrary = !fits(nearest) && away > NEAR;
  const others = second && chosen !== nearest ? [nearest] : second && isOpen ? [second] : [];
  return {
    rule: isDay
      ? 'day-month-nearest-year'
      : firstDayOf(chosen) <= published
        ? 'month-before-publication'
        : 'month-after-publication',
    anchor: { type: 'publication' },
    period: chosen,
    cues: direction.cues,
    losing: others,
    isDoubtful: isOpen || (isContrary && isDay),
    ...since(chosen, published, direction),
  };
}

/** Whether a period lies where the tense looks. */
export function fitsWay(period: Period, published: number, { way }: Direction): boolean {
  if (way === 'back') return firstDayOf(period) <= published;
  return way === 'ahead' ? lastDayOf(period) >= published : true;
}

function since(period: Period, published: number, { isSince }: Direction): Partial<Reading> {
  if (!isSince || period.unit !== 'M' || firstDayOf(period) > published) return {};
  return { rule: 'since-month-until-publication' };
}

/** Days back that mean the turn of the year (December, then January), not a look back. */
const TURN = 320;

/** A date without year in a text of other times: the year of the date before it, going forward. */
export function dateAfterDate(scene: Scene, frame: Frame): Reading | null {
  const last = scene.inForce;
  if (!last) return null;
  const anchor = { type: 'timex', index: last.index } as const;
  const start = firstDayOf(last.period);
  const year = yearOf(last.period);
  const same = inYear(frame, year);
  const next = inYear(frame, year + 1);
  if (!same) return null;
  const isBack = last.period.unit !== 'Y' && firstDayOf(same) < start - TURN;
  const period = isBack && next ? next : same;
  const before = inYear(frame, year - 1);
  const losing = [period === same ? next : same, before].filter(one => one !== null);
  return { rule: 'year-of-earlier-date', anchor, period, losing, isDoubtful: true };
}
