import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, isEdtf } from '../dates/edtf.ts';
import type { Source } from '../story/story.ts';
import { citationText, textFragmentUrl } from './links.ts';

function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not a date: ${text}`);
  return text;
}

const source: Source = {
  id: 'a1',
  headline: 'The council votes',
  inLanguage: 'en',
  datePublished: edtf('2024-05-05'),
  publisher: 'The Town Paper',
  url: 'https://example.org/council?page=2',
};
const unsourced: Source = { id: 'a1', inLanguage: 'en' };
const page = 'https://example.org/council?page=2#:~:text=';

/** The parts of the directive, decoded as a browser does. */
function partsOf(url: string | undefined): string[] {
  const [, directive = ''] = (url ?? '').split(':~:text=');
  return directive.split(',').map(part => decodeURIComponent(part));
}

describe('textFragmentUrl', () => {
  it('points at the whole of a short quote', () => {
    expect(textFragmentUrl(source, 'voted the budget')).toBe(`${page}voted%20the%20budget`);
  });

  it('takes the place of a fragment the address already has', () => {
    expect(textFragmentUrl({ ...source, url: 'https://example.org/a#top' }, 'word')).toBe(
      'https://example.org/a#:~:text=word',
    );
  });

  it('encodes what the grammar of text fragments gives a meaning to', () => {
    expect(textFragmentUrl(source, 'cessez-le-feu, a & b')).toBe(`${page}cessez%2Dle%2Dfeu%2C%20a%20%26%20b`);
  });

  it('gives a long quote by its first and last words, whole', () => {
    const quote = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    const [start, end, ...more] = partsOf(textFragmentUrl(source, quote));
    expect(more).toEqual([]);
    expect(start).toBe('word0 word1 word2 word3 word4 word5');
    expect(end).toBe('word34 word35 word36 word37 word38 word39');
  });

  it('gives a long quote of few words without overlapping itself', () => {
    const quote = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(40)).join(' ');
    const parts = partsOf(textFragmentUrl(source, quote));
    expect(parts.join(' ').length).toBeLessThanOrEqual(quote.length);
  });

  it('is absent when the source has no address', () => {
    expect(textFragmentUrl(unsourced, 'word')).toBeUndefined();
    expect(textFragmentUrl({ ...source, url: null }, 'word')).toBeUndefined();
  });

  it('never throws, and leaves no bare comma, ampersand or hyphen in a part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), quote => {
        const [, directive = ''] = (textFragmentUrl(source, quote) ?? '').split(':~:text=');
        expect(directive).toMatch(/^[\w.!~*'()%]*$/);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 1 }), { minLength: 30, maxLength: 60 }), words => {
        const parts = partsOf(textFragmentUrl(source, words.join(' ')));
        for (const part of parts) expect(words.join(' ')).toContain(part);
      }),
    );
  });
});

describe('citationText', () => {
  it('holds quote, headline, publisher, date and the address of the words', () => {
    const text = citationText(
      source,
      'voted the budget',
      '“voted the budget”',
      'Story',
      '5 May 2024',
      'https://here/#e-1',
    );
    expect(text).toBe(
      `“voted the budget” — The council votes — The Town Paper — 5 May 2024 — ${page}voted%20the%20budget`,
    );
  });

  it('stands on the story’s name and address when the source gives nothing more', () => {
    expect(citationText(unsourced, 'a', '« a »', 'Le récit', undefined, 'https://here/#e-1')).toBe(
      '« a » — Le récit — https://here/#e-1',
    );
  });
});
