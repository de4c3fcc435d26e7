import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['fr', ['Selon M. Blinken, le Dr. Roy est venu.', 'Il est parti.']],
    ['fr', ['Il est né le 3 janv. 2024 à 8 h. 30.', 'Puis rien.']],
    ['fr', ['Il viendra à 8 h.', 'Puis il partira.']],
    ['fr', ['« Nous avons fini. »', 'Il est parti.']],
    ['fr', ['« Quoi ? » a-t-il dit.', 'Rien.']],
    ['fr', ['« Tout est prêt. », a déclaré la maire.', 'Rien de plus.']],
    ['en', ['Mr. Smith met J. K. Doe at 2 p.m. on Friday.', 'They left.']],
    ['en', ['"How?" he asked.', '"It ended."', 'The U.S. army left.']],
    ['en', ['1. The first point.', 'It was 1.5 million.']],
    ['en-GB', ['See fig. 3 on p.m. trains.', 'Then go.']],
  ])('cuts %s text into %j', (language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  it('always ends a sentence at a line end', () => {
    expect(cut('A headline\nand a line\n\nLast.', 'en')).toEqual(['A headline', 'and a line', 'Last.']);
  });

  it('leaves out nothing but white space, in order, in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('fr', 'en', 'ar', 'ja', '', 'no tag'),
        (text, language) => {
          let last = 0;
          let between = '';
          for (const { start, end } of sentencesOf(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            between += text.slice(last, start);
            last = end;
          }
          expect((between + text.slice(last)).trim()).toBe('');
        },
      ),
    );
  });
});
