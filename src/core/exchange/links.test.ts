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

describe('textFragmentUrl', () => {
  it('points at the quote', () => {
    expect(textFragmentUrl(source, 'voted the budget')).toBe(`${page}voted%20the%20budget`);
  });

  it('points at the place of the quote, not at its double', () => {
    const text = 'They voted. Then they voted again.';
    const start = text.lastIndexOf('voted');
    expect(textFragmentUrl(source, 'voted', { text, start, end: start + 5 })).toBe(
      `${page}they-,voted,-again`,
    );
  });

  it('opens the page without a fragment when none would lead to these words alone', () => {
    const text = Array.from({ length: 40 }, () => 'again').join(' ');
    expect(textFragmentUrl(source, 'again', { text, start: 120, end: 125 })).toBe(source.url);
  });

  it('takes the place of a fragment the address already has', () => {
    expect(textFragmentUrl({ ...source, url: 'https://example.org/a#top' }, 'word')).toBe(
      'https://example.org/a#:~:text=word',
    );
  });

  it('is absent when the source has no address', () => {
    expect(textFragmentUrl(unsourced, 'word')).toBeUndefined();
    expect(textFragmentUrl({ ...source, url: null }, 'word')).toBeUndefined();
  });
});

describe('citationText', () => {
  it('holds quote, headline, publisher, date and the address of the words', () => {
    const text = citationText({
      source,
      quoteInWords: '“voted the budget”',
      storyName: 'Story',
      published: '5 May 2024',
      address: 'https://here/',
    });
    expect(text).toBe('“voted the budget” — The council votes — The Town Paper — 5 May 2024 — https://here/');
  });

  it('stands on the story’s name when the source gives nothing more', () => {
    const parts = { source: unsourced, quoteInWords: '« a »', storyName: 'Le récit', published: undefined };
    expect(citationText({ ...parts, address: 'https://here/#e-1' })).toBe(
      '« a » — Le récit — https://here/#e-1',
    );
  });
});
