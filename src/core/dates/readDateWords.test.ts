import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateWords } from './readDateWords.ts';

const read = (typed: string, lang: string) => readDateWords(typed, lang, '2024-03-20')?.date ?? null;

describe('a date as a person types it', () => {
  it.each([
    ['entre le 20 et le 21 mars 2024', '[2024-03-20..2024-03-21]'],
    ['entre\u00A0le 20 et le 21\u202Fmars 2024', '[2024-03-20..2024-03-21]'],
    ['du 20 au 24 mars 2024', '2024-03-20/2024-03-24'],
    ['Avant le 20 mars 2024', '[..2024-03-19]'],
    ['après le 31 décembre 2023', '[2024-01-01..]'],
    ['à partir du 20 mars 2024', '2024-03-20/..'],
    ['vers mars 2024', '2024-03~'],
    ['peut-être le 21 mars', '2024-03-21?'],
    ['le 21 mars', '2024-03-21'],
    ['hier', '2024-03-19'],
    ['jeudi dernier', '2024-03-14'],
    ['21/03/2024', '2024-03-21'],
    ['2024-03-21~', '2024-03-21~'],
    ['[2024-03-20..2024-03-24]', '[2024-03-20..2024-03-24]'],
    ['bientôt', null],
    ['la réunion du 21 mars', null],
    ['', null],
  ])('fr: %s → %s', (typed, date) => {
    expect(read(typed, 'fr')).toBe(date);
  });

  it.each([
    ['between 20 and 21 March 2024', '[2024-03-20..2024-03-21]'],
    ['20–24 March 2024', '2024-03-20/2024-03-24'],
    ['before March 2024', '[..2024-02]'],
    ['after 2023', '[2024..]'],
    ['around 1998', '1998~'],
    ['perhaps 21 March 2024', '2024-03-21?'],
    ['last Monday', '2024-03-18'],
    ['from 24 to 20 March 2024', null],
  ])('en: %s → %s', (typed, date) => {
    expect(read(typed, 'en')).toBe(date);
  });

  it('never throws, and gives nothing but dates, whatever is typed', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'le',
        '20',
        'mars',
        '2024',
        'et',
        'entre',
        'avant',
        '-',
        'lundi',
        ' ',
        '9999',
        '#',
        '?',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          pieces.map(all => all.join(' ')),
        ),
        fc.constantFrom('fr', 'en', 'ar', ''),
        (typed, lang) => {
          const reading = readDateWords(typed, lang, '2024-03-20');
          if (reading) expect(readDateWords(reading.date, lang, null)?.date).toBe(reading.date);
        },
      ),
    );
  });
});
