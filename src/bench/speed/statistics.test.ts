import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervals, median, medianRatio, percentile } from './statistics.ts';

describe('median', () => {
  it('is the middle, or the mean of the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('bears what came too late', () => {
    expect(median([Number.POSITIVE_INFINITY, 1, 2])).toBe(2);
    expect(median([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  });

  it('has as many numbers below as above, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), numbers => {
        const middle = median(numbers) ?? Number.NaN;
        expect(numbers.filter(n => n < middle).length).toBeLessThanOrEqual(numbers.length / 2);
        expect(numbers.filter(n => n > middle).length).toBeLessThanOrEqual(numbers.length / 2);
        expect(median([...numbers].reverse())).toBe(middle);
      }),
    );
  });
});

describe('percentile', () => {
  it('is the number that the share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.95)).toBeUndefined();
  });
});

describe('medianRatio', () => {
  it('divides within each round before it takes the middle', () => {
    expect(medianRatio([1, 20, 3], [2, 10, 3])).toBe(1);
  });

  it('leaves out rounds that lack one of the two', () => {
    expect(medianRatio([1, undefined, 9], [2, 10, undefined])).toBe(0.5);
    expect(medianRatio([undefined], [1])).toBeUndefined();
    expect(medianRatio([Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY])).toBeUndefined();
  });
});

describe('intervals', () => {
  it('are what lies between times', () => {
    expect(intervals([5, 21, 38])).toEqual([16, 17]);
    expect(intervals([5])).toEqual([]);
  });
});
