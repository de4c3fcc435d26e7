import { describe, expect, it } from 'vitest';
import { storedPlaces } from '../../core/story/passagePlace.ts';
import { readStoryValue } from '../../core/story/readStory.ts';
import { syntheticStory } from './syntheticStory.ts';

describe('syntheticStory', () => {
  it('is a sound story, with each passage where it says', () => {
    const story = syntheticStory({ events: 500 });
    const read = readStoryValue(story);
    expect(read).toMatchObject({ ok: true, value: { problems: [] } });
    expect(story.events).toHaveLength(500);
    const places = storedPlaces(story);
    for (const { passages } of story.events) {
      for (const { id } of passages) expect(places.get(id)?.state).toBe('verified');
    }
  });

  it('is the same each time, and has many kinds of date', () => {
    const story = syntheticStory({ events: 2000, withText: false });
    expect(syntheticStory({ events: 2000, withText: false })).toEqual(story);
    const kinds = new Set(story.events.map(({ date }) => (date ?? 'none').replaceAll(/\d+/g, '0')));
    expect(kinds.size).toBeGreaterThanOrEqual(10);
    expect(new Set(story.events.map(event => event.location?.name)).size).toBe(8);
    expect(story.sources.every(source => source.articleBody === undefined)).toBe(true);
  });
});
