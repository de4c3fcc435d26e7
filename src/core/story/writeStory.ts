import type { Story } from './story.ts';

/** The story as file text: two-space JSON, keys in the order they were read, one line end at the end. */
export function writeStory(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}
