import type { Story } from '../story/story.ts';

/** Up to so many events everything is drawn at once. */
const MOST_DRAWN = 250;

/** True when a story has so many events that only those near are drawn, in the picture and in the list. */
export function isLargeStory(story: Story): boolean {
  return story.events.length > MOST_DRAWN;
}
