import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, isEdtf } from '../dates/edtf.ts';
import { anyEdtf } from '../dates/testing/anyEdtf.ts';
import { compareDates, inTimeOrder } from './order.ts';

function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not EDTF: ${text}`);
  return text;
}

const dated = (texts: readonly (string | null)[]) =>
  texts.map((text, index) => ({ date: text === null ? null : edtf(text), index }));

const textsOf = (items: readonly { date: Edtf | null }[]) => items.map(item => item.date);

const anyDate = fc.option(anyEdtf);

describe('time order', () => {
  const story = [
    '2020-12',
    '2024-01/2024-03',
    '/2024-03-20',
    '[..2024-03-20]',
    '[2024-03-20..2024-03-21]',
    '[2024-03-20..2024-03-24]',
    '2024-03-21',
  ];

  it('follows the story told by imprecise dates, whatever order they arrive in', () => {
    const inOrder = dated(story);
    const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index;
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, items => {
        expect(textsOf(inTimeOrder(items, item => item.date, byIndex))).toEqual(story);
      }),
    );
  });

  it.each([
    ['a day', 'before the next', '2024-03-20', '2024-03-21'],
    ['a day', 'before the month it opens', '2024-03-01', '2024-03'],
    ['a month', 'before a later day of it', '2024-03', '2024-03-02'],
    ['a time', 'before a later one', '2024-03-21T09:00', '2024-03-21T14:30'],
    ['what ends', 'before what goes on', '2024-03-20/2024-03-25', '2024-03-20/..'],
    ['a day', 'before one that may be later', '2024-03-20', '[2024-03-20..]'],
    ['what began before a day', 'before the day after', '../2024-03-20', '2024-03-21'],
    ['a year BC', 'before one AD', '-0043', '0043'],
    ['a year too old for a JS Date', 'before ours', 'Y-17E7', '2024'],
    ['any date', 'before none', '2024-03-20/..', null],
  ])('puts %s %s', (_what, _where, first, second) => {
    const [a = null, b = null] = dated([first, second]).map(item => item.date);
    expect(compareDates(a, b)).toBeLessThan(0);
    expect(compareDates(b, a)).toBeGreaterThan(0);
  });

  it('keeps the order given for a tie, and leaves the array given alone', () => {
    const items = dated([null, '2024-03-21', '[..2024-03-20]', null, '/2024-03-20', '2024-03-21?']);
    const sorted = inTimeOrder(items, item => item.date);
    expect(sorted.map(item => item.index)).toEqual([2, 4, 1, 5, 0, 3]);
    expect(items.map(item => item.index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets the tie-break decide a tie, and nothing else', () => {
    const items = dated(['2024-03-21', '2024-03-20', '2024-03-21?']);
    const sorted = inTimeOrder(
      items,
      item => item.date,
      (a, b) => b.index - a.index,
    );
    expect(sorted.map(item => item.index)).toEqual([1, 2, 0]);
  });
});

describe('the comparison of any dates', () => {
  it('is a total preorder', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('sorts to the same dates, in an order no neighbour contradicts', () => {
    fc.assert(
      fc.property(fc.array(anyDate), dates => {
        const sorted = inTimeOrder(dates, date => date);
        expect(sorted.toSorted()).toEqual(dates.toSorted());
        sorted.slice(1).forEach((date, i) => {
          expect(compareDates(sorted[i] ?? null, date)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
