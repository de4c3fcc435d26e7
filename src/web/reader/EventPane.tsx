import { useMemo } from 'react';
import type { EventFilter } from '../../core/views/filter.ts';
import { isFiltering } from '../../core/views/filter.ts';
import { excerptLength, excerptOf, isLargeStory } from '../../core/views/largeStory.ts';
import type { EventOrder, Outline } from '../../core/views/outline.ts';
import { Heading } from '../kit/Heading.tsx';
import { useLocale } from '../kit/locale.tsx';
import { useIsWritten } from '../kit/written.ts';
import { EventList } from './EventList.tsx';
import { EventTools } from './EventTools.tsx';
import { Excerpt } from './Excerpt.tsx';
import { useStory } from './storyContext.tsx';

/** The story of which only the beginning is here. */
export interface WholeStory {
  readonly events: number;
  readonly pageHref: string;
}

interface Props {
  readonly outline: Outline;
  readonly order: EventOrder;
  readonly onOrder: (order: EventOrder) => void;
  readonly filter: EventFilter;
  readonly onFilter: (change: (old: EventFilter) => EventFilter) => void;
  readonly readingId: string | undefined;
  /** Where this is the beginning of a longer story: how many events that has, and where it is. */
  readonly whole?: WholeStory | undefined;
  /** A short list in little room needs no search. */
  readonly isBare?: boolean;
}

/** The list of events with its search, filters and order. */
export function EventPane(props: Props) {
  const { outline, order, onOrder, filter, onFilter, readingId, whole, isBare = false } = props;
  const { t } = useLocale();
  const { story, parts } = useStory();
  const isWritten = useIsWritten();
  const isLarge = isLargeStory(story);
  const excerpt = useMemo(
    () => (isLarge ? excerptOf(outline, excerptLength(story.events.length, isWritten)) : outline),
    [isLarge, outline, story, isWritten],
  );
  return (
    <section className="sl-pane" aria-labelledby="events">
      <Heading level={2} id="events" tabIndex={-1} className="sl-pane-title">
        {t.events}
      </Heading>
      {!isBare && <EventTools shown={outline.events.length} {...{ order, onOrder, filter, onFilter }} />}
      <div className="sl-scroller" data-large={isLarge ? '' : undefined}>
        {outline.events.length > 0 && isLarge && parts ? (
          <parts.LargeEventList outline={outline} order={order} readingId={readingId} />
        ) : outline.events.length > 0 ? (
          <>
            <EventList outline={excerpt} order={order} readingId={readingId} />
            <Excerpt shown={excerpt.events.length} all={outline.events.length} />
            {whole && <Excerpt shown={story.events.length} all={whole.events} pageHref={whole.pageHref} />}
          </>
        ) : (
          <p className="py-6 text-muted">
            {story.events.length === 0 ? t.noEvents : isFiltering(filter) ? t.noMatch : t.noEvents}
          </p>
        )}
      </div>
    </section>
  );
}
