import type { EventFilter } from '../../core/views/filter.ts';
import { isFiltering } from '../../core/views/filter.ts';
import type { EventOrder, Outline } from '../../core/views/outline.ts';
import { Heading } from '../kit/Heading.tsx';
import { useLocale } from '../kit/locale.tsx';
import { EventList } from './EventList.tsx';
import { EventTools } from './EventTools.tsx';
import { useStory } from './storyContext.tsx';

interface Props {
  readonly outline: Outline;
  readonly order: EventOrder;
  readonly onOrder: (order: EventOrder) => void;
  readonly filter: EventFilter;
  readonly onFilter: (change: (old: EventFilter) => EventFilter) => void;
  readonly readingId: string | undefined;
  /** A short list in little room needs no search. */
  readonly isBare?: boolean;
}

/** The list of events with its search, filters and order. */
export function EventPane({ outline, order, onOrder, filter, onFilter, readingId, isBare = false }: Props) {
  const { t } = useLocale();
  const { story } = useStory();
  return (
    <section className="sl-pane" aria-labelledby="events">
      <Heading level={2} id="events" tabIndex={-1} className="sl-pane-title">
        {t.events}
      </Heading>
      {!isBare && <EventTools shown={outline.events.length} {...{ order, onOrder, filter, onFilter }} />}
      <div className="sl-scroller">
        {outline.events.length > 0 ? (
          <EventList outline={outline} order={order} readingId={readingId} />
        ) : (
          <p className="py-6 text-muted">
            {story.events.length === 0 ? t.noEvents : isFiltering(filter) ? t.noMatch : t.noEvents}
          </p>
        )}
      </div>
    </section>
  );
}
