import edtfPackage from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from './civil.ts';
import { boundsOf, isEdtf } from './edtf.ts';
import { findTimexes } from './findTimexes.ts';
import { vocabularyOf } from './lexicon/vocabularyOf.ts';
import type { Timex } from './timex.ts';

const languages = ['fr', 'en'] as const;

const wordsOf = (lang: string): string[] => {
  const vocabulary = vocabularyOf(lang);
  if (!vocabulary) throw new Error(`no vocabulary for ${lang}`);
  const phrases = [...vocabulary.entries.keys(), ...vocabulary.numbers.keys()].map(one =>
    one.replaceAll("' ", "'"),
  );
  const verbs = [...vocabulary.verbs.keys()];
  return [...phrases, ...phrases.map(one => one.charAt(0).toUpperCase() + one.slice(1)), ...verbs];
};

const figures = fc.oneof(
  fc.nat(40).map(String),
  fc.integer({ min: 0, max: 2500 }).map(String),
  fc.constantFrom(
    '12/03/2024',
    '2024-02-30',
    '18:30',
    '8 h',
    '15 h 45',
    '1,500',
    '3.5',
    '1er',
    '21st',
    '1960s',
    '500 BC',
  ),
);
const signs = fc.constantFrom(
  ',',
  '.',
  '-',
  '(',
  ')',
  '’',
  '\n',
  '«',
  ' ',
  '\u202f',
  '\ud83d',
  'و',
  'mot',
  'Word',
);

/** Text made of the words of a language, so that most of it is dates. */
const dense = (lang: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...wordsOf(lang)) },
        { weight: 2, arbitrary: figures },
        signs,
      ),
      {
        maxLength: 30,
      },
    )
    .map(parts => parts.join(' '));

const published = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10)),
);

function checkTimexes(text: string, timexes: readonly Timex[]): void {
  let end = 0;
  for (const [index, timex] of timexes.entries()) {
    expect(timex.start).toBeGreaterThanOrEqual(end);
    expect(timex.end).toBeGreaterThan(timex.start);
    expect(timex.end).toBeLessThanOrEqual(text.length);
    expect(timex.text).toBe(text.slice(timex.start, timex.end));
    for (const cue of timex.cues) expect(cue.text).toBe(text.slice(cue.start, cue.end));
    if (timex.anchor?.type === 'timex') expect(timex.anchor.index).toBeLessThan(index);
    expect(timex.value).toMatch(/^(?:(?:BC)?[\dXP][\w:.-]*|(?:PAST|PRESENT|FUTURE)_REF)$/);
    end = timex.end;
  }
}

/** Forms that the `edtf` package does not read (see `edtf.test.ts`): sets with a season, years of five figures in ranges. */
const isKnownToPackage = (date: string): boolean => !/Y/.test(date);

describe.each(languages)('findTimexes, any text, %s', lang => {
  it('never throws; spans are in the text, in order, apart', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      dense(lang),
    );
    fc.assert(
      fc.property(any, published, (text, day) =>
        checkTimexes(text, findTimexes(text, { lang, published: day })),
      ),
      { numRuns: 600 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(dense(lang), published, (text, day) => {
        expect(findTimexes(text, { lang, published: day })).toEqual(
          findTimexes(text, { lang, published: day }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('gives dates that are EDTF for us and for the edtf package', () => {
    fc.assert(
      fc.property(dense(lang), published, (text, day) => {
        for (const { date } of findTimexes(text, { lang, published: day })) {
          if (date === null) continue;
          expect(isEdtf(date), date).toBe(true);
          if (isKnownToPackage(date)) expect(() => edtfPackage(date), date).not.toThrow();
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives bounds that hold the day of the value', () => {
    fc.assert(
      fc.property(dense(lang), published, (text, day) => {
        for (const { date, value } of findTimexes(text, { lang, published: day })) {
          const said = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
          if (said === undefined || date === null) continue;
          const start = Date.parse(`${said}T00:00:00Z`);
          const bounds = boundsOf(date);
          expect(bounds.start, `${date} ${value}`).toBeLessThanOrEqual(start);
          expect(bounds.end, `${date} ${value}`).toBeGreaterThanOrEqual(start + DAY_MS);
        }
      }),
      { numRuns: 600 },
    );
  });
});
