import type { Edtf } from '../dates/edtf.ts';
import { inTimeOrder } from '../events/order.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import { type EventFilter, isFiltering, matchesFilter } from './filter.ts';

export type EventOrder = 'time' | 'article';

/** Events under one heading: those of one date in time order, all of them in the order of the article. */
export interface EventGroup {
  /** Stable key for drawing. */
  readonly key: string;
  /** The date of all events in the group; undefined when the group is not made by date. */
  readonly date: Edtf | null | undefined;
  readonly events: readonly StoryEvent[];
}

/** What the list shows, and in which order one goes from an event to the next. */
export interface Outline {
  readonly groups: readonly EventGroup[];
  readonly events: readonly StoryEvent[];
}

/** The events that match a filter, in the asked order, grouped by date when that order is time. */
export function outlineOf(story: Story, order: EventOrder, filter: EventFilter): Outline {
  const { time, article } = ordersOf(story);
  const all = order === 'time' ? time : article;
  return outlineFrom(isFiltering(filter) ? all.filter(event => matchesFilter(event, filter)) : all, order);
}

/** The outline of events that are in the asked order already. */
export function outlineFrom(events: readonly StoryEvent[], order: EventOrder): Outline {
  if (order === 'article') return { groups: [{ key: 'article', date: undefined, events }], events };
  return { groups: groupByDate(events), events };
}

interface Orders {
  readonly time: readonly StoryEvent[];
  readonly article: readonly StoryEvent[];
}

const orders = new WeakMap<Story, Orders>();

/** All events in both orders; a story is sorted once. */
export function ordersOf(story: Story): Orders {
  const known = orders.get(story);
  if (known) return known;
  const article = inArticleOrder(story, story.events);
  const both = { article, time: inTimeOrder(article, event => event.date) };
  orders.set(story, both);
  return both;
}

/** Events by where the story first speaks of them: source by source, then position; events without a passage last. */
export function inArticleOrder(story: Story, events: readonly StoryEvent[]): StoryEvent[] {
  const sourceRank = new Map(story.sources.map((source, rank) => [source.id, rank]));
  const placeOf = (event: StoryEvent): readonly [number, number] => {
    let best: readonly [number, number] = [Number.MAX_SAFE_INTEGER, 0];
    for (const passage of event.passages) {
      const rank = sourceRank.get(passage.source) ?? Number.MAX_SAFE_INTEGER;
      const start = passage.selector.find(s => s.type === 'TextPositionSelector')?.start ?? 0;
      if (rank < best[0] || (rank === best[0] && start < best[1])) best = [rank, start];
    }
    return best;
  };
  return events
    .map(event => ({ event, place: placeOf(event) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ event }) => event);
}

function groupByDate(events: readonly StoryEvent[]): EventGroup[] {
  const groups: { key: string; date: Edtf | null; events: StoryEvent[] }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && last.date === event.date) last.events.push(event);
    else groups.push({ key: event.id, date: event.date, events: [event] });
  }
  return groups;
}
