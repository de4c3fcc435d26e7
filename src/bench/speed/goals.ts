import { ours } from './contestants.ts';
import { medianOf } from './figureTable.ts';
import { type GoalWish, goalList, type Look } from './goalList.ts';
import type { CaseResult } from './measurement.ts';
import { median, medianRatio } from './statistics.ts';
import type { Table } from './tables.ts';

/** A goal with what was measured; `value` is undefined when it was not. */
export interface Goal extends Pick<GoalWish, 'name' | 'most' | 'unit'> {
  readonly value: number | undefined;
}

/**
 * The goals, and what these results say of them. A ratio within one story and profile is the median of the ratios within
 * each round; between two stories it is that of the medians.
 */
export function goalsOf(results: readonly CaseResult[]): Goal[] {
  const shifts = results
    .filter(({ contestant }) => ours.includes(contestant))
    .flatMap(({ runs }) => runs.flatMap(run => run?.cls ?? []));
  const worst = shifts.length > 0 ? Math.max(...shifts) : undefined;
  // A shift that the table shows as 0.000.
  const still: Goal = { name: 'CLS, the worst run of ours', value: worst, most: 0.00049, unit: '' };
  return [
    still,
    ...goalList.map(({ name, most, unit, ...wish }) => ({
      name,
      most,
      unit,
      value: measuredFor(results, wish),
    })),
  ];
}

/** The goals as a table: what was measured, the goal, and whether it is met. */
export function goalTable(goals: readonly Goal[]): Table {
  return [
    ['goal', 'measured', 'at most', ''],
    ...goals.map(({ name, value, most, unit }) => [
      name,
      value === undefined ? 'not measured' : withUnit(value, unit, name),
      withUnit(most, unit, name),
      value === undefined ? '' : value <= most ? 'met' : 'NOT MET',
    ]),
  ];
}

function measuredFor(
  results: readonly CaseResult[],
  { look, dividedBy }: Pick<GoalWish, 'look' | 'dividedBy'>,
): number | undefined {
  const over = figuresOf(results, look);
  if (!dividedBy) return median(over.filter(figure => figure !== undefined));
  const under = figuresOf(results, dividedBy);
  if (look.events === dividedBy.events && look.on === dividedBy.on) return medianRatio(over, under);
  const [a, b] = [caseOf(results, look), caseOf(results, dividedBy)];
  return a && b && medianRatio([medianOf(a, look.metric)], [medianOf(b, dividedBy.metric)]);
}

function figuresOf(results: readonly CaseResult[], look: Look): (number | undefined)[] {
  return caseOf(results, look)?.runs.map(run => run?.[look.metric]) ?? [];
}

function caseOf(results: readonly CaseResult[], { on, events, who }: Look): CaseResult | undefined {
  return results.find(one => one.profile === on && one.events === events && one.contestant === who);
}

function withUnit(value: number, unit: Goal['unit'], name: string): string {
  if (value === Number.POSITIVE_INFINITY) return 'too late';
  if (name.startsWith('CLS')) return value.toFixed(3);
  if (unit === '×') return `${value.toFixed(2)} ×`;
  return unit === '' ? value.toLocaleString('en') : `${value.toFixed(1)} ${unit}`;
}
