import type { Period, PeriodUnit } from '../calendarPeriod.ts';
import { firstDayOf, lastDayOf, periodAt } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import type { Items } from '../tag/items.ts';
import type { TimexAnchor } from '../timex.ts';
import type { Tense } from './findTense.ts';
import { timexValue } from './writeValue.ts';

/** What is known while a text is read from left to right. */
export interface Scene {
  readonly items: Items;
  /** The tense each item shows, where it was looked at lately. */
  readonly tenses: Map<number, Tense | null>;
  /** The way the last verb pointed. */
  lastWay: 'back' | 'ahead' | null;
  readonly frames: readonly Frame[];
  /** Place in the list of the frame being read. */
  at: number;
  /** Day of publication, days since 1970-01-01; null when it is not known. */
  readonly published: number | null;
  /** The text tells of other times than that of its publication: dates follow one another, not the publication. */
  readonly isNarrative: boolean;
  /** The last dated period, and its place in the list. */
  inForce: { readonly period: Period; readonly index: number; readonly end: number } | null;
  /** The last day, where a later period (a month, a year) does not hide it. */
  dayInForce: { readonly period: Period; readonly index: number; readonly end: number } | null;
}

/** Where counting starts: a day, and the anchor that names it. */
export interface Base {
  readonly day: number;
  readonly anchor: TimexAnchor;
}

/** Beyond this many UTF-16 units a day is no longer that of what follows. */
const REACH = 600;

/** The publication as base, or null when it is not known. */
export function publicationBase(scene: Scene): Base | null {
  return scene.published === null ? null : { day: scene.published, anchor: { type: 'publication' } };
}

/** The day in force at a place: the last day named shortly before, or that of publication. */
export function dayBase(scene: Scene, at: number): Base | null {
  const last = scene.dayInForce;
  if (scene.isNarrative && (!last || isHidden(scene))) return null;
  if (last && (scene.isNarrative || at - last.end < REACH)) {
    return { day: firstDayOf(last.period), anchor: { type: 'timex', index: last.index } };
  }
  return (
    publicationBase(scene) ??
    (last && { day: firstDayOf(last.period), anchor: { type: 'timex', index: last.index } })
  );
}

/** The first day of the period in force at a place, or of its unit, else the day of publication. */
export function periodBase(scene: Scene, unit: PeriodUnit, at: number): Base | null {
  const last = scene.inForce;
  const isClose = last && (scene.isNarrative || at - last.end < REACH);
  if (!last || !isClose) return publicationBase(scene);
  const day = firstDayOf(periodAt(unit, firstDayOf(last.period)));
  return { day, anchor: { type: 'timex', index: last.index } };
}

/** True when a month or year named since the last day does not hold it: which day is meant is not said. */
function isHidden({ inForce, dayInForce }: Scene): boolean {
  if (!inForce || !dayInForce || inForce.index === dayInForce.index) return false;
  const day = firstDayOf(dayInForce.period);
  return day < firstDayOf(inForce.period) || day > lastDayOf(inForce.period);
}

/** A day that is not said, in the month or year in force: TIMEX3 `1863-07-XX`. */
export function unsaidDay({ inForce }: Scene): string {
  if (!inForce) return 'XXXX-XX-XX';
  const day = timexValue(periodAt('D', firstDayOf(inForce.period)));
  return inForce.period.unit === 'M' ? `${day.slice(0, -2)}XX` : `${day.slice(0, -5)}XX-XX`;
}

/** Expressions to each side that may name the year. */
const WINDOW = 12;

/** First and last of the years said near an expression: one of them may be its own. */
export function yearsAround({ frames, at }: Scene, year: number): number[] {
  let [least, most] = [year, year];
  for (let i = Math.max(0, at - WINDOW); i < at + WINDOW; i++) {
    const said = frames[i]?.year ?? year;
    least = Math.min(least, said);
    most = Math.max(most, said);
  }
  return [least, most];
}
