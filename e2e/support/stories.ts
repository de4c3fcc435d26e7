import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Passage, Story, StoryEvent } from '../../src/core/story/story.ts';

const realStoryFile = new URL('../../public/stories/blinken-cairo-2024/story.json', import.meta.url);

/** The story the site ships, as its file says. */
export const realStory: Story = JSON.parse(readFileSync(realStoryFile, 'utf8'));

/** Ids of the real story's events in time order: those whose dates tie as the article tells them. */
export const realStoryOrder: readonly string[] = [
  'morocco-israel',
  'work-since-january',
  'manila-press-conference',
  'fruitless-negotiations',
  'jeddah-visit',
  'qatar-talks',
  'cairo-bourita',
  'cairo-arab-committee',
];

/** An event of the real story. Throws when there is none of this id: a fault of the test. */
export function realEvent(id: string): StoryEvent {
  const event = realStory.events.find(one => one.id === id);
  if (!event) throw new Error(`The real story has no event "${id}"`);
  return event;
}

/** The stored words of a passage. */
export function exactOf(passage: Passage): string {
  for (const selector of passage.selector) if (selector.type === 'TextQuoteSelector') return selector.exact;
  throw new Error(`Passage "${passage.id}" has no quote`);
}

/** A name in a language of the interface, as the file gives it. */
export function nameIn(text: StoryEvent['name'], lang: 'fr' | 'en' | 'ar'): string {
  return typeof text === 'string' ? text : (text[lang] ?? '');
}

/** Makes the site answer with this file when the page asks for a story of this slug. */
export async function serveStory(page: Page, slug: string, story: Story | string): Promise<void> {
  const body = typeof story === 'string' ? story : JSON.stringify(story);
  await page.route(`**/s/${slug}/story.json`, route =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}
