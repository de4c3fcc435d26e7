import { useEffect, useState } from 'react';
import type { HostArticle, PaintedPassage } from './hostArticle.ts';
import type { StoryView } from './storyContext.tsx';

/** Finds the story's passages in the article of the page around, and keeps them painted there. */
export function useHostArticle(
  host: HostArticle | undefined,
  { story, articles, selected }: StoryView,
): void {
  const [sourceId, setSourceId] = useState<string>();
  const { adopt, places } = articles;
  const text = host?.text;
  useEffect(() => {
    if (text === undefined) return;
    let wanted = true;
    adopt(text).then(
      found => {
        if (wanted) setSourceId(found);
      },
      () => {
        // Without what finds passages, the quotes stand in the list as stored.
        if (wanted) setSourceId(undefined);
      },
    );
    return () => {
      wanted = false;
    };
  }, [text, adopt]);
  useEffect(() => {
    if (!host || sourceId === undefined) return;
    const passages = story.events.flatMap(event =>
      event.passages.flatMap((passage): PaintedPassage[] => {
        const place = places.get(passage.id);
        if (passage.source !== sourceId || !place || place.state === 'missing') return [];
        // What dates or attributes an event is marked only while the event is selected.
        if (passage.role !== 'describes' && event.id !== selected?.id) return [];
        return [{ id: passage.id, event: event.id, start: place.start, end: place.end }];
      }),
    );
    host.paint(passages, selected?.id);
  }, [host, sourceId, story, places, selected]);
}
