import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../dates/edtf.ts';
import { proposeEvents } from './propose.ts';
import { propose } from './testing/quickPropose.ts';

const pieces = [
  'Le ministre',
  'a rencontré',
  'rencontrera',
  'jeudi',
  'à Paris',
  'selon',
  'Paul Durand',
  'a déclaré',
  '«',
  '»',
  '"',
  '\n',
  '. ',
  ', ',
  'qui',
  'alors que',
  'et',
  'The mayor',
  'said',
  'was killed',
  'on Monday',
  'before',
  'in March',
  '2004',
  'the attack',
  '“',
  '”',
  'ensuite',
  'then',
  'cette rencontre',
  'depuis janvier',
  '\ud800',
  '\u202e',
  'é',
  'İ',
  '’',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(words => words.join(' ')),
);
const anyArticle = fc.record({
  text: anyText,
  lang: fc.constantFrom('fr', 'en', 'fr-CA', 'xx'),
  published: fc.constantFrom('2024-03-20', '2024-03', null, 'nonsense', '/2024'),
  sourceId: fc.constant('a1'),
});

describe('any text', () => {
  it('gives sound proposals, the same again', () => {
    fc.assert(
      fc.property(anyArticle, article => {
        const events = proposeEvents(article);
        expect(proposeEvents(article)).toEqual(events);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        for (const { date, passages, dating, name } of events) {
          expect(date === null || isEdtf(date)).toBe(true);
          expect(name).toMatch(/\S/);
          expect(passages.some(({ role }) => role === 'describes')).toBe(true);
          for (const { start, end } of passages) {
            expect(start >= 0 && start < end && end <= article.text.length).toBe(true);
            expect(article.text.slice(start, end)).toMatch(/\S/);
          }
          expect(dating.because.length).toBeGreaterThan(0);
          for (const { start, end, text } of [...dating.because, ...dating.timexes])
            expect(article.text.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts', () => {
  const size = 300_000;
  it.each([
    ['"'],
    ['« '],
    ['. " '],
    ['A'],
    ['PARIS '],
    ['Paris Met Macron. '],
    ['1'],
    ['janvier '],
    ['\ud800'],
    ['selon '],
  ])('ends on %j repeated on one line', piece => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    expect(Array.isArray(propose(text, 'fr'))).toBe(true);
  });
});
