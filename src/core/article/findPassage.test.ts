import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from './articleIndex.ts';
import { describePassage } from './describePassage.ts';
import { findPassage } from './findPassage.ts';
import type { PassageSelector } from './selector.ts';

const article =
  'Le ministre rencontrera ce jeudi ses homologues au Caire. Les pourparlers reprendront au Qatar.\n' +
  'La rencontre durera deux jours. Le ministre partira ensuite pour Djeddah, selon son porte-parole.';

const find = (text: string, selectors: readonly PassageSelector[], snapshot?: string) =>
  findPassage(indexArticle(text), selectors, snapshot);

function described(words: string) {
  const start = article.indexOf(words);
  return describePassage(article, start, start + words.length);
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const textWithSpan = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const start = a % text.length;
    return { text, start, end: start + 1 + (b % (text.length - start)) };
  });

describe('findPassage', () => {
  const talks = described('Les pourparlers reprendront au Qatar.');

  it('verifies what stands where it stood', () => {
    expect(find(article, talks)).toMatchObject({ state: 'verified' });
  });

  it('follows a passage that moved', () => {
    const moved = `Une phrase nouvelle. ${article}`;
    const found = find(moved, talks, article);
    expect(found.state).toBe('moved');
    expect(moved.slice(found.start ?? 0, found.end ?? 0)).toBe('Les pourparlers reprendront au Qatar.');
  });

  it('shows an edited passage as changed', () => {
    const found = find(article.replace('reprendront au Qatar', 'reprendront lundi au Qatar'), talks, article);
    expect(found.state).toBe('changed');
  });

  it('says that a deleted passage is missing', () => {
    expect(find(article.replace(' Les pourparlers reprendront au Qatar.', ''), talks, article).state).toBe(
      'missing',
    );
  });

  it('abstains between two equal places, and names both', () => {
    const twice = 'Aucun accord. Aucun accord.';
    const found = find(twice, [{ type: 'TextQuoteSelector', exact: 'Aucun accord.' }]);
    expect(found.state).toBe('missing');
    expect(found.candidates).toHaveLength(2);
  });

  it('verifies any passage of any text in that very text', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        const selectors = describePassage(text, start, end);
        expect(find(text, selectors)).toMatchObject({ state: 'verified', start, end });
        expect(find(text, selectors, text)).toMatchObject({ state: 'verified', start, end });
      }),
    );
  });

  it('never throws and never leaves the text, whatever the selectors', () => {
    const selector = fc.oneof(
      fc.record({
        type: fc.constant('TextQuoteSelector' as const),
        exact: anyText,
        prefix: anyText,
        suffix: anyText,
      }),
      fc.record({
        type: fc.constant('TextPositionSelector' as const),
        start: fc.integer(),
        end: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(
        anyText,
        fc.array(selector, { maxLength: 3 }),
        fc.option(anyText, { nil: undefined }),
        (text, selectors, snapshot) => {
          const found = find(text, selectors, snapshot);
          for (const { start, end } of found.candidates) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (found.state === 'missing') return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
