import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Story, StoryEvent } from '../../core/story/story.ts';
import { type EventFilter, isFiltering, matchesFilter, noFilter } from '../../core/views/filter.ts';
import { isLargeStory } from '../../core/views/largeStory.ts';
import { type EventOrder, type Outline, ordersOf, outlineOf } from '../../core/views/outline.ts';
import type { Landing, StoryView } from './storyContext.tsx';
import { useArticles } from './useArticles.ts';
import type { LandingRequest } from './useLanding.ts';
import { useLargeParts } from './useLargeParts.ts';
import { useLater } from './useLater.ts';
import { useSearch } from './useSearch.ts';

/** What a surface that shows a story is given by the place it stands in. */
export interface StoryPlace {
  readonly story: Story;
  readonly selectedId: string | undefined;
  readonly onSelect: (eventId: string) => void;
  /** How a selection made outside is to land; a new object for each. */
  readonly arrival?: LandingRequest | undefined;
  /** The address that leads to an event of this story. */
  readonly addressOf: (eventId: string) => string;
}

/** A story as it is being read: what is listed, in which order, what is selected. */
export interface StoryReading {
  readonly view: StoryView;
  readonly outline: Outline;
  readonly order: EventOrder;
  readonly setOrder: (order: EventOrder) => void;
  readonly filter: EventFilter;
  readonly setFilter: (change: (old: EventFilter) => EventFilter) => void;
  /** The event whose words stand at the reading line. */
  readonly readingId: string | undefined;
  readonly setReadingId: (eventId: string | undefined) => void;
  /** How the selection is to land. */
  readonly request: LandingRequest;
}

/** Keeps what a reader has chosen of a story: order, filter, selection. */
export function useStoryView({ story, selectedId, onSelect, arrival, addressOf }: StoryPlace): StoryReading {
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<EventOrder>('time');
  const [readingId, setReadingId] = useState<string>();
  const [request, setRequest] = useState<LandingRequest>(
    arrival ?? { landing: 'passage', passageId: undefined },
  );
  const [arrived, setArrived] = useState(arrival);
  if (arrival && arrival !== arrived) {
    setArrived(arrival);
    setRequest(arrival);
  }
  const isLarge = isLargeStory(story);
  const [isSearchWanted, setSearchWanted] = useState(false);
  const search = useSearch(story, isSearchWanted || isFiltering(filter));
  const wantSearch = useCallback(() => setSearchWanted(true), []);
  const asked = useLater(filter, isLarge);
  const outline = useMemo(() => {
    if (search) return search.outline(order, asked);
    // Until a large story's search is ready, which takes a moment, its list is whole.
    return outlineOf(story, order, isLarge ? noFilter : asked);
  }, [search, story, order, asked, isLarge]);
  const articles = useArticles(story);
  const numbers = useMemo(() => numbersOf(story), [story]);
  const find = useMemo(() => finderOf(story), [story]);
  const selected = find(selectedId);
  const parts = useLargeParts(story);

  const select = useCallback(
    (eventId: string, landing: Landing, passageId?: string) => {
      setRequest({ landing, passageId });
      // What is selected must be in the list: a filter that hides it gives way.
      setFilter(old => {
        const event = find(eventId);
        return event && isFiltering(old) && !matchesFilter(event, old) ? noFilter : old;
      });
      onSelect(eventId);
    },
    [onSelect, find],
  );
  const at = useMemo(() => outline.events.findIndex(event => event.id === selectedId), [outline, selectedId]);
  const canStep = useCallback((by: number) => outline.events[at + by] !== undefined, [outline, at]);
  const step = useCallback(
    (by: number, landing: Landing) => {
      const { events } = outline;
      const next = events[at < 0 ? (by > 0 ? 0 : events.length - 1) : at + by];
      if (next) select(next.id, landing);
    },
    [outline, at, select],
  );
  // Back and Forward may lead to an event that a filter hides; then the filter gives way too.
  const arrivedAt = useRef(selectedId);
  useEffect(() => {
    if (arrivedAt.current === selectedId) return;
    arrivedAt.current = selectedId;
    const event = find(selectedId);
    setFilter(old => (event && !matchesFilter(event, old) ? noFilter : old));
  }, [selectedId, find]);

  const view: StoryView = useMemo(
    () => ({
      story,
      articles,
      numbers,
      selected,
      select,
      step,
      canStep,
      addressOf,
      find,
      parts,
      search,
      wantSearch,
    }),
    [story, articles, numbers, selected, select, step, canStep, addressOf, find, parts, search, wantSearch],
  );
  return { view, outline, order, setOrder, filter, setFilter, readingId, setReadingId, request };
}

function finderOf(story: Story): StoryView['find'] {
  let byId: Map<string, StoryEvent> | undefined;
  return id => {
    byId ??= new Map(story.events.map(event => [event.id, event]));
    return id === undefined ? undefined : byId.get(id);
  };
}

function numbersOf(story: Story): Map<string, number> {
  return new Map(ordersOf(story).time.map((event, i) => [event.id, i + 1]));
}
