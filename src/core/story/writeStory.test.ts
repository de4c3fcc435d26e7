import { describe, expect, it } from 'vitest';
import { makeAttackStory } from '../../../e2e/stories/attackStory.ts';
import { soundStory } from '../../../e2e/stories/brokenStories.ts';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';
import { writeStory } from './writeStory.ts';

function storyIn(text: string): Story {
  const read = readStory(text);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.problems).toEqual([]);
  return read.value.story;
}

describe('writeStory', () => {
  it.each([
    ['the real story', () => storyIn(file)],
    ['the long story', makeLongStory],
    ['a small story', () => storyIn(soundStory)],
  ])('writes %s so that it reads back the same', (_, make) => {
    const story = make();
    expect(storyIn(writeStory(story))).toEqual(story);
  });

  it('gives back the file of the real story, byte for byte', () => {
    expect(writeStory(storyIn(file))).toBe(file);
  });

  it('keeps every text of a hostile story', () => {
    const story = makeAttackStory();
    const again = storyIn(writeStory(story));
    expect(again.events.map(event => event.name)).toEqual(story.events.map(event => event.name));
    expect(again.sources[0]?.articleBody).toBe(story.sources[0]?.articleBody);
  });

  it('ends with one line end, is indented by two, and is the same each time', () => {
    const text = writeStory(makeLongStory());
    expect(text).toMatch(/^\{\n {2}"format"/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(writeStory(storyIn(text))).toBe(writeStory(storyIn(text)));
  });

  it('gives known fields the order of the format, and unknown ones after, as they were read', () => {
    const { format, events, ...rest } = JSON.parse(soundStory);
    const text = JSON.stringify({ 'x-b': 1, events, 'x-a': 2, ...rest, format });
    const keys = Object.keys(JSON.parse(writeStory(storyIn(text))));
    expect(keys).toEqual(['format', 'id', 'name', 'inLanguage', 'sources', 'events', 'x-b', 'x-a']);
  });
});
