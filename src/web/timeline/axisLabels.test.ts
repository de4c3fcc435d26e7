import fc from 'fast-check';
import moment from 'moment';
import 'moment/locale/fr';
import { describe, expect, it } from 'vitest';
import { type AxisScale, axisLabels } from './axisLabels.ts';
import { momentShim } from './momentShim.ts';

/** The formats vis-timeline gives to moment. */
const MINOR = { hour: 'HH:mm', weekday: 'ddd D', day: 'D', month: 'MMM', year: 'YYYY' } as const;
const MAJOR = {
  hour: 'ddd D MMMM',
  weekday: 'MMMM YYYY',
  day: 'MMMM YYYY',
  month: 'YYYY',
  year: '',
} as const;
const scales = ['hour', 'weekday', 'day', 'month', 'year'] as const satisfies readonly AxisScale[];
const ms = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) });
const at = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);

describe('axisLabels', () => {
  it.each(['en', 'fr'])('says what moment says (%s)', locale => {
    const labels = axisLabels(locale);
    fc.assert(
      fc.property(ms, fc.constantFrom(...scales), (time, scale) => {
        const theirs = moment.utc(time).locale(locale);
        expect(labels.minor(momentShim(time), scale, 1)).toBe(theirs.format(MINOR[scale]));
        expect(labels.major(momentShim(time), scale, 1)).toBe(MAJOR[scale] && theirs.format(MAJOR[scale]));
      }),
    );
  });

  it('names the era before year 1, and counts without a year 0', () => {
    expect(axisLabels('en').minor(momentShim(at(0)), 'year', 1)).toBe('1 BC');
    expect(axisLabels('en').minor(momentShim(at(-43)), 'year', 1)).toBe('44 BC');
    expect(axisLabels('fr').minor(momentShim(at(-43)), 'year', 1)).toBe('44 av. J.-C.');
    expect(axisLabels('en').minor(momentShim(at(476)), 'year', 1)).toBe('476');
  });

  it('says round numbers where a year is too narrow to see', () => {
    expect(axisLabels('en').minor(momentShim(at(-500)), 'year', 100)).toBe('500 BC');
    expect(axisLabels('en').minor(momentShim(at(-500)), 'year', 10)).toBe('501 BC');
    expect(axisLabels('en').minor(momentShim(at(0)), 'year', 500)).toBe('1 BC');
  });

  it('writes Arabic months and gives its weekdays room', () => {
    const labels = axisLabels('ar');
    expect(labels.major(momentShim(Date.UTC(2024, 2, 21)), 'day', 1)).toContain('مارس');
    expect(labels.minorChars(0)).toBeGreaterThan(axisLabels('en').minorChars(0));
    expect(axisLabels('fr').minorChars(at(-500))).toBeGreaterThan(12);
  });

  it('is silent where a date is beyond what can be counted', () => {
    expect(axisLabels('en').minor(momentShim(Number.NaN), 'year', 1)).toBe('');
  });
});
