import type { Story } from '../story/story.ts';
import { writtenEvents } from '../story/writtenEvents.ts';
import type { Outline } from './outline.ts';

/** Up to so many events everything is drawn at once. */
const MOST_DRAWN = 250;
/** Up to so many code units an article is drawn at once. */
const LONG_TEXT = 60_000;

/** Events drawn first in a page that comes alive from nothing. */
const FIRST_EXCERPT = 40;

/** So many code units of articles a written page has at the most. */
const MOST_TEXT = 1_000_000;

/** True when a story has so many events that only those near are drawn, in the picture and in the list. */
export function isLargeStory(story: Story): boolean {
  return story.events.length > MOST_DRAWN;
}

/** True when an article is so long that only what is near is drawn with its marks. */
export function isLongText(text: string): boolean {
  return text.length > LONG_TEXT;
}

/** How much of a large story is drawn before what draws it by need is here. */
export function excerptLength(events: number, isWritten: boolean): number {
  return isWritten ? writtenEvents(events) : FIRST_EXCERPT;
}

/** How many paragraphs of each long article are drawn before what draws them by need is here. */
export function excerptParagraphs(story: Story, isWritten: boolean): number {
  if (!isWritten) return 6;
  const length = story.sources.reduce((sum, source) => sum + (source.articleBody?.length ?? 0), 0);
  return writtenEvents(story.events.length) === story.events.length && length <= MOST_TEXT
    ? Number.POSITIVE_INFINITY
    : 20;
}

/** The first events of an outline. */
export function excerptOf({ groups, events }: Outline, most: number): Outline {
  if (events.length <= most) return { groups, events };
  const kept: Outline['groups'][number][] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    const own = group.events.slice(0, left);
    kept.push({ ...group, events: own });
    left -= own.length;
  }
  return { groups: kept, events: events.slice(0, most) };
}
