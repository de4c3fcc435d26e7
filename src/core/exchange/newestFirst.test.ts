import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../../e2e/stories/edtfOf.ts';
import type { Story } from '../story/story.ts';
import { newestFirst } from './newestFirst.ts';
import { realStory } from './testing/publishedStories.ts';

function storyOf(id: string, date: string | null): Story {
  const story = realStory();
  const [source] = story.sources;
  if (!source) throw new Error('no source');
  return { ...story, id, sources: [{ ...source, datePublished: date === null ? null : edtfOf(date) }] };
}

const stories = [
  storyOf('b-newest', '2024-03-21T08:00:00Z'),
  storyOf('a-day', '2024-03-20'),
  storyOf('b-day', '2024-03-20'),
  storyOf('month', '2024-03'),
  storyOf('range', '[2024-02-03..2024-05-01]'),
  storyOf('a-undated', null),
  storyOf('b-undated', null),
];

describe('newestFirst', () => {
  it('lists the newest first, undated ones last, those of one day by id, however they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), shuffled => {
        expect(newestFirst(shuffled).map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
      }),
    );
  });
});
