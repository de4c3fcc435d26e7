import { formatDay, formatYear, type Tongue } from '../../dates/calendarWords.ts';
import { DAY_MS, daysFromCivil } from '../../dates/civil.ts';
import type { Span } from '../densest.ts';

/** A line of the axis at the start of a day, month or year, and what it says. */
export interface Tick {
  /** Milliseconds of civil time. */
  readonly at: number;
  readonly label: string;
}

type Unit = 'day' | 'month' | 'year';

interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const DAYS_PER: Readonly<Record<Unit, number>> = { day: 1, month: 30.44, year: 365.25 };

const steps: readonly Step[] = [
  ...[1, 2, 5, 10].map((count): Step => ({ unit: 'day', count })),
  ...[1, 2, 3, 6].map((count): Step => ({ unit: 'month', count })),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap(power =>
    [1, 2, 5].map((count): Step => ({ unit: 'year', count: count * 10 ** power })),
  ),
];

/** Round moments within a window, at most `most` of them, labelled in a language; none beyond what a Date can hold. */
export function cardTicks(window: Span, most: number, tongue: Tongue): readonly Tick[] {
  const days = (window.end - window.start) / DAY_MS;
  const step = steps.find(({ unit, count }) => days / (DAYS_PER[unit] * count) <= most);
  const first = new Date(window.start);
  if (!step || Number.isNaN(first.getTime()) || Number.isNaN(new Date(window.end).getTime())) return [];
  const ticks: Tick[] = [];
  for (let index = firstIndex(step, first); ticks.length <= most + 1; index += 1) {
    const at = momentOf(step, index);
    if (at >= window.end) break;
    if (at >= window.start) ticks.push({ at, label: labelOf(step, at, tongue, ticks.length === 0) });
  }
  return ticks;
}

function firstIndex({ unit, count }: Step, first: Date): number {
  if (unit === 'day') return Math.floor(first.getTime() / DAY_MS / count);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth();
  return Math.floor((unit === 'month' ? months : first.getUTCFullYear()) / count);
}

function momentOf({ unit, count }: Step, index: number): number {
  if (unit === 'day') return index * count * DAY_MS;
  const months = index * count * (unit === 'month' ? 1 : 12);
  const year = Math.floor(months / 12);
  return daysFromCivil({ year, month: months - year * 12 + 1, day: 1 }) * DAY_MS;
}

/** The first label says the whole date, the others leave the year out while it lasts. */
function labelOf({ unit }: Step, at: number, tongue: Tongue, isFirst: boolean): string {
  const date = new Date(at);
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  if (unit === 'year') return formatYear(tongue, day.year);
  if (unit === 'month') return formatDay(tongue, day, isFirst || day.month === 1 ? 'monthYear' : 'month');
  const isNewYear = day.month === 1 && day.day <= 10;
  return formatDay(tongue, day, isFirst || isNewYear ? 'full' : 'dayMonth');
}
