import { withoutAnchors } from './edits/withoutAnchors.ts';
import type { Story } from './story.ts';

/**
 * The story that readers get: events that were confirmed, or never were proposals. Dates measured from an event left out
 * are measured from nothing. The same story when all of it is to be published.
 */
export function publishable(story: Story): Story {
  const events = story.events.filter(({ review }) => review === undefined || review === 'confirmed');
  if (events.length === story.events.length) return story;
  const kept = new Set(events.map(({ id }) => id));
  return {
    ...story,
    events: withoutAnchors(events, anchor => anchor.type === 'event' && !kept.has(anchor.event)),
  };
}
