import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongueOf } from '../../dates/calendarWords.ts';
import { cardTicks } from './cardTicks.ts';

const DAY = 86_400_000;
const labels = (from: string, to: string, most: number, locale = 'en') =>
  cardTicks({ start: Date.parse(from), end: Date.parse(to) }, most, tongueOf(locale)).map(tick => tick.label);

describe('cardTicks', () => {
  it('stands at the start of days, months or years, and says the year once', () => {
    expect(labels('2024-03-20', '2024-03-23', 6)).toEqual(['20 March 2024', '21 March', '22 March']);
    expect(labels('2023-11-15', '2024-02-15', 6)).toEqual(['December 2023', 'January 2024', 'February']);
    expect(labels('2019-06-01', '2024-02-15', 6)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(labels('2024-03-20', '2024-03-22', 6, 'fr')[1]).toMatch(/^21\smars$/);
  });

  it('says years before ours as such', () => {
    expect(labels('-000100-06-01', '0100-06-01', 5).join(' ')).toMatch(/BC/);
  });

  it('gives few marks in order inside the window, at any scale', () => {
    const moment = fc.integer({ min: -8e15, max: 8e15 });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: DAY, max: 8e15 }),
        fc.integer({ min: 2, max: 9 }),
        (start, length, most) => {
          const window = { start, end: Math.min(8.6e15, start + length) };
          const ticks = cardTicks(window, most, tongueOf('en')).map(({ at }) => at);
          expect(ticks.length).toBeLessThanOrEqual(most + 2);
          expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
          for (const at of ticks) {
            expect(at % DAY).toBe(0 * at);
            expect(at >= window.start && at < window.end).toBe(true);
          }
        },
      ),
    );
  });

  it('is empty beyond what a calendar date can hold', () => {
    expect(cardTicks({ start: -9e15, end: 9e15 }, 6, tongueOf('en'))).toEqual([]);
  });
});
