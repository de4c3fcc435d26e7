import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassagePlace } from '../story/passagePlace.ts';
import { readStoryValue } from '../story/readStory.ts';
import type { Story } from '../story/story.ts';
import { coverageOf } from './coverage.ts';

const text = 'One. Two. Three. Four.';

function storyOf(spans: readonly (readonly [event: string, start: number, end: number])[]): {
  story: Story;
  places: Map<string, PassagePlace>;
} {
  const ids = [...new Set(spans.map(([event]) => event)), 'untold'];
  const read = readStoryValue({
    format: 'sourceline/1',
    id: 's',
    name: 'S',
    inLanguage: 'en',
    sources: [{ id: 'a1', inLanguage: 'en', articleBody: text }],
    events: ids.map(id => ({
      id,
      name: id,
      date: null,
      dating: { basis: 'inferred' },
      status: 'happened',
      passages: spans.flatMap(([event], i) =>
        event === id
          ? [
              {
                id: `p${i}`,
                source: 'a1',
                role: 'describes',
                selector: [{ type: 'TextQuoteSelector', exact: 'x' }],
              },
            ]
          : [],
      ),
    })),
  });
  if (!read.ok) throw new Error(read.error.message);
  const places = new Map(
    spans.map(([, start, end], i) => [`p${i}`, { state: 'verified' as const, start, end, candidates: [] }]),
  );
  return { story: read.value.story, places };
}

describe('coverageOf', () => {
  it('tells sentences with no event, one, and several', () => {
    const { story, places } = storyOf([
      ['a', 0, 8],
      ['b', 5, 9],
      ['b', 17, 22],
    ]);
    const { sentences, onePassage, noPassage } = coverageOf(story, places, source => source.articleBody);
    expect(sentences.map(sentence => sentence.events)).toEqual([['a'], ['a', 'b'], [], ['b']]);
    expect(onePassage.map(event => event.id)).toEqual(['a']);
    expect(noPassage.map(event => event.id)).toEqual(['untold']);
  });

  it('does not count a passage that is gone, nor words that only date or attribute', () => {
    const { story, places } = storyOf([['a', 0, 4]]);
    places.set('p0', { state: 'missing', start: 0, end: 0, candidates: [] });
    const gone = coverageOf(story, places, source => source.articleBody);
    expect(gone.sentences.every(sentence => sentence.events.length === 0)).toBe(true);
    expect(gone.noPassage.map(event => event.id)).toContain('a');
    const dating = structuredClone(story);
    for (const event of dating.events) for (const passage of event.passages) passage.role = 'dates';
    const { places: stands } = storyOf([['a', 0, 4]]);
    expect(coverageOf(dating, stands, source => source.articleBody).sentences[0]?.events).toEqual([]);
  });

  it('agrees with a look at every pair of sentence and passage', () => {
    const span = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(21), fc.integer({ min: 1, max: 22 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), drawn => {
        const spans = drawn.map(
          ([event, start, length]) => [event, start, Math.min(22, start + length)] as const,
        );
        const { story, places } = storyOf(spans);
        for (const { start, end, events } of coverageOf(story, places, s => s.articleBody).sentences) {
          const expected = spans.filter(([, from, to]) => from < end && to > start).map(([event]) => event);
          expect(new Set(events)).toEqual(new Set(expected));
        }
      }),
    );
  });
});
