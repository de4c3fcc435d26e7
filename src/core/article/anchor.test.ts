import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage, findPassage, indexArticle } from './anchor.ts';
import type { PassageSelector } from './selector.ts';

const ARTICLE = [
  'The council met on Monday in the old market hall. It voted to repair the stone bridge before winter.',
  'Engineers had found cracks in two of its five arches. “We cannot wait,” the mayor said after the vote.',
  'Work begins on 3 May and will last six weeks. Buses will run by the northern road until then.',
].join('\n');

/** Finds the words as described in `ARTICLE` in an edited text. */
function refind(words: string, edited: string, snapshot?: string) {
  const start = ARTICLE.indexOf(words);
  return findPassage(indexArticle(edited), describePassage(ARTICLE, start, start + words.length), snapshot);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom('a', 'b', ' ', 'aa', '.', 'é', 'e\u0301', '\u00AD', '😀', '\uD83D', '한', '\n', 'the'),
      { maxLength: 60 },
    )
    .map(p => p.join('')),
);

describe('findPassage', () => {
  it('verifies every passage of an unchanged text at its very place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (article, a, b, withSnapshot) => {
        const start = Math.min(a, b) % (article.length + 1);
        const end = start + (Math.max(a, b) % (article.length - start + 1));
        fc.pre(start < end);
        const selectors = describePassage(article, start, end);
        const found = findPassage(indexArticle(article), selectors, withSnapshot ? article : undefined);
        expect(found).toMatchObject({ state: 'verified', start, end, score: 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws and never leaves the text, whatever the selectors hold', () => {
    const selector: fc.Arbitrary<PassageSelector> = fc.oneof(
      fc.record({
        type: fc.constant('TextQuoteSelector' as const),
        exact: text,
        prefix: fc.option(text, { nil: undefined }),
        suffix: fc.option(text, { nil: undefined }),
      }),
      fc.record({
        type: fc.constant('TextPositionSelector' as const),
        start: fc.oneof(fc.integer(), fc.double()),
        end: fc.oneof(fc.integer(), fc.double()),
      }),
    );
    const snapshot = fc.option(text, { nil: undefined });
    fc.assert(
      fc.property(text, fc.array(selector, { maxLength: 3 }), snapshot, (article, selectors, before) => {
        const found = findPassage(indexArticle(article), selectors, before);
        for (const place of [...(found.state === 'missing' ? [] : [found]), ...found.candidates]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(article.length);
        }
        if (found.state === 'verified' || found.state === 'moved') {
          const exact = selectors.find(({ type }) => type === 'TextQuoteSelector');
          if (exact?.type === 'TextQuoteSelector') {
            expect(article.slice(found.start, found.end)).toBe(exact.exact);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes selectors of any make for what they are', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      fc.constantFrom(null, undefined, NaN, Infinity, -1, 0.5, 1e308, 2 ** 53, '\uD83D', '\uDE00', 'the', ''),
    );
    const selector = fc.oneof(
      anything,
      fc.record(
        { type: fc.constant('TextQuoteSelector'), exact: anything, prefix: anything, suffix: anything },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        { type: fc.constant('TextPositionSelector'), start: anything, end: anything },
        { requiredKeys: ['type'] },
      ),
    );
    const selectors = fc.oneof(anything, fc.array(selector, { maxLength: 3 }));
    fc.assert(
      fc.property(text, selectors, anything, (article, stored, before) => {
        const found = findPassage(indexArticle(article), stored as PassageSelector[], before as string);
        for (const place of [...(found.state === 'missing' ? [] : [found]), ...found.candidates]) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeLessThanOrEqual(article.length);
          expect(place.end).toBeGreaterThan(place.start);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('names every place when a quote without context has several', () => {
    const word = fc.constantFrom('red', 'door', 'opened', 'été', '石', '😀x', 'of');
    const quote = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));
    const other = fc.constantFrom(' Nothing else. ', ' Then it rained, all night long. ', '\n');
    fc.assert(
      fc.property(quote, other, other, other, (exact, ...others) => {
        const article = others.join(exact);
        const found = findPassage(indexArticle(article), [{ type: 'TextQuoteSelector', exact }]);
        expect(found.state).toBe('missing');
        const places = [article.indexOf(exact), article.lastIndexOf(exact)];
        expect(found.candidates.map(({ start }) => start)).toEqual(expect.arrayContaining(places));
      }),
      { numRuns: 500 },
    );
  });

  it('abstains between two equal places', () => {
    const twice = findPassage(indexArticle('One red door. Nothing else. One red door.'), [
      { type: 'TextQuoteSelector', exact: 'One red door' },
    ]);
    expect(twice).toMatchObject({ state: 'missing', start: null, end: null });
    expect(twice.candidates.map(({ start }) => start).sort((a, b) => a - b)).toEqual([0, 28]);
    const often = findPassage(indexArticle('no '.repeat(200)), [{ type: 'TextQuoteSelector', exact: 'no' }]);
    expect(often.state).toBe('missing');
    expect(often.candidates.length).toBeGreaterThan(1);
  });

  it('lets context decide between two equal places', () => {
    const edited = 'Then the red door opened wide. Later a red door closed again, quite slowly.';
    const found = findPassage(indexArticle(edited), [
      {
        type: 'TextQuoteSelector',
        exact: 'red door',
        prefix: 'Later on a ',
        suffix: ' closed again, quite softly.',
      },
    ]);
    expect(found).toMatchObject({ state: 'moved', start: edited.lastIndexOf('red door') });
  });

  it('says moved when the characters are the same elsewhere', () => {
    const words = 'It voted to repair the stone bridge before winter.';
    const edited = `Updated on Tuesday.\n${ARTICLE}`;
    expect(refind(words, edited)).toMatchObject({ state: 'moved', start: edited.indexOf(words), score: 1 });
  });

  it('says changed with score 1 when only typography differs', () => {
    const edited = ARTICLE.replace('“We cannot wait,”', '"We cannot wait,"');
    const found = refind('“We cannot wait,” the mayor said', edited);
    expect(found).toMatchObject({ state: 'changed', score: 1, start: edited.indexOf('"We') });
    expect(found.state === 'changed' && edited.slice(found.start, found.end)).toBe(
      '"We cannot wait," the mayor said',
    );
  });

  it.each([
    ['a word replaced at the start', 'Work begins', 'Repairs begins'],
    ['a word replaced at the end', 'last six weeks.', 'last six months.'],
    ['words put in', 'on 3 May and', 'on Friday 3 May at dawn and'],
    ['a misspelling', 'begins', 'beigns'],
  ])('finds the bounds in spite of %s', (_, before, after) => {
    const edited = ARTICLE.replace(before, after);
    const found = refind('Work begins on 3 May and will last six weeks.', edited);
    const expected = 'Work begins on 3 May and will last six weeks.'.replace(before, after);
    expect(found.state).toBe('changed');
    expect(found.state === 'changed' && edited.slice(found.start, found.end)).toBe(expected);
  });

  it('is missing when deleted, though a summary repeats half of it', () => {
    const words = 'It voted to repair the stone bridge before winter.';
    const edited = `In short: the stone bridge before winter, and buses.\n${ARTICLE.replace(` ${words}`, '')}`;
    expect(refind(words, edited).state).toBe('missing');
    expect(refind(words, edited, ARTICLE).state).toBe('missing');
  });

  it('is missing when deleted, though the snapshot holds a sentence very like it', () => {
    const gone = 'Buses will run by the northern road until June.';
    const like = 'Buses will run by the northern road until July.';
    const before = `${gone} The mayor agreed.\nNothing more was said that day.\n${like} Others did not agree.`;
    const after = `The mayor agreed.\nNothing more was said that day.\n${like} Others did not agree.`;
    const selectors = describePassage(before, 0, gone.length);
    expect(findPassage(indexArticle(after), selectors, before).state).toBe('missing');
  });

  it('takes the quote from the snapshot when only a position is stored', () => {
    const start = ARTICLE.indexOf('Engineers');
    const position: PassageSelector = { type: 'TextPositionSelector', start, end: start + 52 };
    const edited = `New.\n${ARTICLE}`;
    expect(findPassage(indexArticle(edited), [position], ARTICLE)).toMatchObject({
      state: 'moved',
      start: start + 5,
    });
    expect(findPassage(indexArticle(edited), [position]).state).toBe('missing');
  });

  it('finds a quote that begins and ends within words', () => {
    const edited = `New. ${ARTICLE.replace('Monday', 'Tuesday')}`;
    const found = refind('ouncil met on', edited);
    expect(found).toMatchObject({ state: 'moved', start: edited.indexOf('ouncil') });
  });

  it('does not take a word for a part of another', () => {
    const selectors: PassageSelector[] = [{ type: 'TextQuoteSelector', exact: 'art' }];
    expect(findPassage(indexArticle('The party started apart.'), selectors).state).toBe('missing');
  });

  it('works in scripts without spaces', () => {
    const before =
      '市議会は月曜日に会合を開いた。冬の前に石橋を修理することを決めた。工事は五月三日に始まる。';
    const start = before.indexOf('冬');
    const selectors = describePassage(before, start, before.indexOf('工事'));
    const edited = `速報。${before.replace('石橋', '古い橋')}`;
    const found = findPassage(indexArticle(edited), selectors);
    expect(found.state === 'changed' && edited.slice(found.start, found.end)).toBe(
      '冬の前に古い橋を修理することを決めた。',
    );
  });
});

describe('describePassage', () => {
  it('lengthens context until the whole occurs once', () => {
    const block = `${'word '.repeat(40)}\n`;
    const article = `${block}start ${block}${block}`;
    const start = article.lastIndexOf('word');
    const [quote] = describePassage(article, start, start + 4);
    const whole = quote?.type === 'TextQuoteSelector' ? `${quote.prefix}${quote.exact}${quote.suffix}` : '';
    expect(article.indexOf(whole)).toBe(article.lastIndexOf(whole));
  });

  it('clamps offsets to the text', () => {
    expect(describePassage('abc', -5, 99)).toMatchObject([{ exact: 'abc' }, { start: 0, end: 3 }]);
    expect(describePassage('abc', 2, 1)).toMatchObject([{ exact: '' }, { start: 2, end: 2 }]);
  });
});
