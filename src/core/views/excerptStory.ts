import type { Story } from '../story/story.ts';
import { writtenEvents } from '../story/writtenEvents.ts';
import { isLongText } from './largeStory.ts';
import { ordersOf } from './outline.ts';

/**
 * The beginning of a story of very many events, for a page that must hold all it shows: its first events by time, and
 * its articles without their texts where these are long. Other stories are given back as they are.
 */
export function excerptStory(story: Story): Story {
  const most = writtenEvents(story.events.length);
  if (most === story.events.length) return story;
  return {
    ...story,
    events: ordersOf(story).time.slice(0, most),
    sources: story.sources.map(source => {
      if (!isLongText(source.articleBody ?? '')) return source;
      const { articleBody: _, ...rest } = source;
      return rest;
    }),
  };
}
