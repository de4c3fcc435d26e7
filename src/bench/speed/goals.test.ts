import { describe, expect, it } from 'vitest';
import type { ContestantName } from './contestants.ts';
import { goalsOf, goalTable } from './goals.ts';
import type { CaseResult, Measurement, ProfileName } from './measurement.ts';

function result(
  profile: ProfileName,
  events: number,
  contestant: ContestantName,
  runs: readonly Measurement[],
): CaseResult {
  return { profile, events, contestant, runs };
}

function goalValue(results: readonly CaseResult[], name: string): number | undefined {
  return goalsOf(results).find(goal => goal.name.startsWith(name))?.value;
}

describe('goalsOf', () => {
  it('takes ratios within each round of one story', () => {
    const results = [
      result('phone', 10, 'page', [{ firstEvent: 100 }, { firstEvent: 900 }, { firstEvent: 110 }]),
      result('phone', 10, 'ol', [{ firstEvent: 100 }, { firstEvent: 300 }, { firstEvent: 100 }]),
    ];
    expect(goalValue(results, 'phone, 10 events: first event')).toBe(1.1);
  });

  it('takes ratios of medians between two stories', () => {
    const results = [
      result('desktop', 100_000, 'reader', [{ firstEvent: 300 }]),
      result('desktop', 1000, 'vis', [{ firstEvent: 400 }, { firstEvent: 600 }]),
    ];
    expect(goalValue(results, '100,000 events: first event')).toBe(0.6);
  });

  it('takes the worst shift of any run of ours, and of nobody else', () => {
    const results = [
      result('phone', 10, 'element', [{ cls: 0 }, { cls: 0.2 }, { cls: 0 }]),
      result('desktop', 10, 'vis', [{ cls: 0.9 }]),
    ];
    expect(goalValue(results, 'CLS')).toBe(0.2);
  });

  it('says what was not measured', () => {
    expect(goalsOf([]).every(({ value }) => value === undefined)).toBe(true);
  });
});

describe('goalTable', () => {
  it('says what is met, what is not, and what is not known', () => {
    const table = goalTable([
      { name: 'a', value: 1.2, most: 1.2, unit: '×' },
      { name: 'b', value: Number.POSITIVE_INFINITY, most: 18, unit: 'ms' },
      { name: 'c', value: undefined, most: 60, unit: 'MB' },
    ]);
    expect(table.slice(1)).toEqual([
      ['a', '1.20 ×', '1.20 ×', 'met'],
      ['b', 'too late', '18.0 ms', 'NOT MET'],
      ['c', 'not measured', '60.0 MB', ''],
    ]);
  });
});
