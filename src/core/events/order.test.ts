import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edtf } from '../dates/edtf';
import { compareDates, inTimeOrder } from './order';

const dates = [
  null,
  '-0043',
  '2020-12',
  '2024-01/2024-03',
  '/2024-03-20',
  '[..2024-03-20]',
  '[2024-03-20..2024-03-21]',
  '[2024-03-20..2024-03-24]',
  '2024-03-20/..',
  '2024-03-21',
  '2024-03-21T14:30',
  '[2024-03-21..]',
  '201X',
] as (Edtf | null)[];

describe('order of dates', () => {
  it('puts the stops of a tour in order, each date no earlier than it can be', () => {
    const told = [
      '2024-03-21',
      '[2024-03-20..2024-03-21]',
      '[2024-03-20..2024-03-24]',
      '[..2024-03-20]',
      '2024-01/2024-03',
      '/2024-03-20',
      null,
      '2020-12',
    ] as (Edtf | null)[];
    expect(inTimeOrder(told, date => date)).toEqual([
      '2020-12',
      '2024-01/2024-03',
      '[..2024-03-20]',
      '/2024-03-20',
      '[2024-03-20..2024-03-21]',
      '[2024-03-20..2024-03-24]',
      '2024-03-21',
      null,
    ]);
  });

  it('keeps events of one date in the order they are told', () => {
    const told = [
      { id: 'b', date: '2024-03-21' as Edtf },
      { id: 'a', date: '2024-03-21' as Edtf },
    ];
    expect(inTimeOrder(told, event => event.date).map(event => event.id)).toEqual(['b', 'a']);
  });

  it('is a total preorder', () => {
    const date = fc.constantFrom(...dates);
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
