import { useEffect, useState } from 'react';
import type { Story } from '../../core/story/story.ts';
import type { EventFilter, Facet, FacetValue } from '../../core/views/filter.ts';
import { isLargeStory } from '../../core/views/largeStory.ts';
import type { EventOrder, Outline } from '../../core/views/outline.ts';
import { runInSlices } from '../kit/slices.ts';

/** Answers filters of a large story from an index. */
export interface StorySearch {
  readonly outline: (order: EventOrder, filter: EventFilter) => Outline;
  readonly facetValues: (facet: Facet) => readonly FacetValue[];
}

/**
 * The search of a large story, once its index is made: in slices, from when it is first wanted, so that who only reads
 * does not pay for it. Undefined until then, and for other stories.
 */
export function useSearch(story: Story, isWanted: boolean): StorySearch | undefined {
  const [made, setMade] = useState<{ readonly of: Story; readonly search: StorySearch }>();
  const isNeeded = isWanted && isLargeStory(story);
  useEffect(() => {
    if (!isNeeded) return;
    const stopping = new AbortController();
    searchOf(story, stopping.signal).then(
      search => {
        if (!stopping.signal.aborted) setMade({ of: story, search });
      },
      () => {
        // Another story is read by now, or the index is not to be had: the list stays whole.
      },
    );
    return () => stopping.abort();
  }, [story, isNeeded]);
  return made?.of === story ? made.search : undefined;
}

async function searchOf(story: Story, signal: AbortSignal): Promise<StorySearch> {
  const { searchIndexSteps, searchedOutline, indexedFacetValues } = await import(
    '../../core/views/searchIndex.ts'
  );
  signal.throwIfAborted();
  const index = await runInSlices(searchIndexSteps(story), signal);
  return {
    outline: (order, filter) => searchedOutline(index, order, filter),
    facetValues: facet => indexedFacetValues(index, facet),
  };
}
