import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../bench/speed/syntheticStory.ts';
import { readStoryValue } from '../story/readStory.ts';
import { excerptStory } from './excerptStory.ts';
import { ordersOf } from './outline.ts';

describe('excerptStory', () => {
  it('gives back a story whose events a page can hold', () => {
    const story = syntheticStory({ events: 300 });
    expect(excerptStory(story)).toBe(story);
  });

  it('keeps the first events of a longer one by time, sound, without long texts', () => {
    const story = syntheticStory({ events: 16_000 });
    const excerpt = excerptStory(story);
    expect(excerpt.events).toEqual(ordersOf(story).time.slice(0, 200));
    expect(excerpt.sources.map(({ id }) => id)).toEqual(story.sources.map(({ id }) => id));
    expect(excerpt.sources.every(source => source.articleBody === undefined)).toBe(true);
    expect(readStoryValue(JSON.parse(JSON.stringify(excerpt)))).toEqual({
      ok: true,
      value: { story: excerpt, problems: [] },
    });
  });
});
