import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../../e2e/stories/edtfOf.ts';
import { exactDates } from './exactDates.ts';
import { isoDate } from './isoDate.ts';

describe('exactDates', () => {
  it('gives the days that a date says', () => {
    expect(exactDates(edtfOf('2024-03-21'))).toEqual({ startDate: '2024-03-21', endDate: '2024-03-21' });
    expect(exactDates(edtfOf('2024-03-21T10:00Z'))).toEqual({
      startDate: '2024-03-21',
      endDate: '2024-03-21',
    });
    expect(exactDates(edtfOf('2024-03-20/2024-03-24'))).toEqual({
      startDate: '2024-03-20',
      endDate: '2024-03-24',
    });
    expect(exactDates(edtfOf('2024-03-20/..'))).toEqual({ startDate: '2024-03-20' });
  });

  it('makes no day up', () => {
    const imprecise = [
      '2024',
      '2024-03',
      '2024-03-XX',
      '2024-03-21?',
      '2024-03-21~',
      '2024-21',
      '156X',
      '-0043-03-15',
      '0000-03-15',
      'Y17000',
      '2024-03/2024-04',
      '2024-03-20/2024-04',
      '2024-03-20/',
      '/2024-03-20',
      '../2024-03-20',
      '[2024-03-20..2024-03-24]',
      '[..2024-03-20]',
      '{2024-03-20,2024-03-24}',
      '2024-03-20/2024-03-24~',
    ];
    for (const date of imprecise) expect([date, exactDates(edtfOf(date))]).toEqual([date, undefined]);
    expect(exactDates(null)).toBeUndefined();
  });
});

describe('isoDate', () => {
  it('lets through days and moments of the calendar only', () => {
    for (const text of [
      '2024-02-29',
      '2026-01-01T00:00:00Z',
      '2026-01-01T10:30+02:00',
      '2026-01-01T00:00:00.5Z',
    ]) {
      expect(isoDate(text)).toBe(text);
    }
    for (const text of [
      '2023-02-29',
      '2024-03',
      '2024',
      '2024-03-20/..',
      '2026-01-01T00:00:00',
      '0000-01-01',
      'x',
      '',
    ]) {
      expect(isoDate(text)).toBeUndefined();
    }
    expect(isoDate(null)).toBeUndefined();
  });
});
