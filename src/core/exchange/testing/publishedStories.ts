import { makeAttackStory } from '../../../../e2e/stories/attackStory.ts';
import { makeLongStory } from '../../../../e2e/stories/makeLongStory.ts';
import realFile from '../../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from '../../story/readStory.ts';
import type { Story } from '../../story/story.ts';
import { type PublishedPage, storyAddresses } from '../addresses.ts';

/** Where the stories of these tests are published. */
export const base = 'https://paper.example/timelines/';

/** A story as `publish` would put it at the test address, in a language. */
export function pageOf(story: Story, lang = story.inLanguage): PublishedPage {
  return { addresses: storyAddresses(base, story.id), lang, siteName: 'The Paper' };
}

/** The story of the site. */
export function realStory(): Story {
  const read = readStory(realFile);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.story;
}

/** The stories every output is tried on, by name. */
export const stories: readonly (readonly [string, Story])[] = [
  ['real', realStory()],
  ['long', makeLongStory()],
  ['attack', makeAttackStory()],
];

/** Every string inside a value, with the key it stands under. */
export function stringsIn(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, Array.isArray(value) ? key : name),
  );
}
