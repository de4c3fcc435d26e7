import type { StoryEvent } from '../story.ts';

type Anchor = NonNullable<StoryEvent['dating']['anchor']>;

/** Events whose date is measured from something that is gone are measured from `to` instead, or from nothing. */
export function withoutAnchors(
  events: readonly StoryEvent[],
  isGone: (anchor: Anchor) => boolean,
  to: string | null = null,
): StoryEvent[] {
  return events.map(event => {
    const { anchor } = event.dating;
    if (!anchor || !isGone(anchor)) return event;
    const next = to === null || to === event.id ? null : { type: 'event' as const, event: to };
    return { ...event, dating: { ...event.dating, anchor: next } };
  });
}
