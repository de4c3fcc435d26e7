import { useEffect, useState } from 'react';
import type { StoryEvent } from '../../core/story/story.ts';
import { type PictureIndex, pictureIndexSteps } from '../../core/views/detail/pictureIndex.ts';
import { runInSlices } from '../kit/slices.ts';

/** An index with the events it was made of. */
export interface IndexedStory {
  readonly index: PictureIndex;
  readonly eventAt: (place: number) => StoryEvent | undefined;
  /** Undefined when there is no such event, or it has no date. */
  readonly placeOf: (eventId: string | undefined) => number | undefined;
}

/** The index of some events, made in slices; until it is made, that of the events before. */
export function usePictureIndex(events: readonly StoryEvent[]): IndexedStory | undefined {
  const [made, setMade] = useState<IndexedStory>();
  useEffect(() => {
    const stopping = new AbortController();
    runInSlices(pictureIndexSteps(events), stopping.signal).then(
      index => {
        if (!stopping.signal.aborted) setMade(indexed(index, events));
      },
      () => {
        // Other events came before this was done.
      },
    );
    return () => stopping.abort();
  }, [events]);
  return made;
}

function indexed(index: PictureIndex, events: readonly StoryEvent[]): IndexedStory {
  return {
    index,
    eventAt: place => events[index.order[place] ?? -1],
    placeOf: eventId => {
      const number = events.findIndex(event => event.id === eventId);
      const place = number < 0 ? -1 : index.order.indexOf(number);
      return place < 0 ? undefined : place;
    },
  };
}
