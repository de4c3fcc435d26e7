import fc from 'fast-check';
import moment from 'moment';
import { describe, expect, it } from 'vitest';
import { type CivilUnit, momentShim } from './momentShim.ts';

const YEAR = 31_556_952_000;
/** From about 8000 BCE to 12000 CE, where moment and ours must agree to the millisecond. */
const civilMs = fc.integer({ min: -10_000 * YEAR, max: 10_000 * YEAR });
const units: readonly CivilUnit[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
const real = (ms: number): moment.Moment => moment.utc(ms);

describe('momentShim against moment', () => {
  it('reads the same fields', () => {
    fc.assert(
      fc.property(civilMs, ms => {
        const [ours, theirs] = [momentShim(ms), real(ms)];
        expect([ours.year(), ours.month(), ours.date(), ours.hours(), ours.minutes()]).toEqual([
          theirs.year(),
          theirs.month(),
          theirs.date(),
          theirs.hours(),
          theirs.minutes(),
        ]);
        expect([ours.seconds(), ours.milliseconds()]).toEqual([theirs.seconds(), theirs.milliseconds()]);
      }),
    );
  });

  it('adds and subtracts the same, month ends and leap days included', () => {
    fc.assert(
      fc.property(
        civilMs,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(...units),
        (ms, amount, unit) => {
          expect(momentShim(ms).add(amount, unit).valueOf()).toBe(real(ms).add(amount, unit).valueOf());
          expect(momentShim(ms).subtract(amount, `${unit}s`).valueOf()).toBe(
            real(ms).subtract(amount, `${unit}s`).valueOf(),
          );
        },
      ),
    );
    const leap = Date.UTC(2024, 1, 29);
    expect(momentShim(leap).add(1, 'year').valueOf()).toBe(real(leap).add(1, 'year').valueOf());
  });

  it('sets the same fields', () => {
    fc.assert(
      fc.property(
        civilMs,
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: 0, max: 11 }),
        (ms, year, month) => {
          expect(momentShim(ms).year(year).valueOf()).toBe(real(ms).year(year).valueOf());
          expect(momentShim(ms).month(month).valueOf()).toBe(real(ms).month(month).valueOf());
          expect(momentShim(ms).date(month).valueOf()).toBe(real(ms).date(month).valueOf());
        },
      ),
    );
  });

  it('rounds down to a step of the axis the same', () => {
    fc.assert(
      fc.property(civilMs, fc.constantFrom(1, 5, 10, 50, 100, 500, 1000), (ms, step) => {
        const down = (year: number): number => step * Math.floor(year / step);
        const [ours, theirs] = [momentShim(ms), real(ms)];
        const year = ours.year(down(ours.year())).month(0).date(1);
        const same = theirs.year(down(theirs.year())).month(0).date(1);
        expect(year.hours(0).minutes(0).seconds(0).milliseconds(0).valueOf()).toBe(
          same.hours(0).minutes(0).seconds(0).milliseconds(0).valueOf(),
        );
      }),
    );
  });

  it('changes in place and clones apart, as a moment does', () => {
    const date = momentShim(0);
    const copy = date.clone();
    expect(date.add(1, 'day')).toBe(date);
    expect(copy.valueOf()).toBe(0);
    expect(copy.isSame(0)).toBe(true);
    expect(copy.isSame(date)).toBe(false);
    expect(date.toDate()).toEqual(new Date(86_400_000));
    expect(momentShim.isMoment(date)).toBe(true);
    expect(momentShim.isMoment(new Date())).toBe(false);
  });

  it('throws on a unit the axis should not need, rather than standing still', () => {
    expect(() => momentShim(0).add(1, 'week' as CivilUnit)).toThrow(/week/);
  });
});
