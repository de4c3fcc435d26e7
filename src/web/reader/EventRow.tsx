import { type KeyboardEvent, memo } from 'react';
import { dateInWords, dateTimeAttribute } from '../../core/dates/words.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { numberIn } from '../kit/messages/numberIn.ts';
import { EventDetails } from './EventDetails.tsx';
import { EventRecord } from './EventRecord.tsx';
import { Status } from './Status.tsx';
import { useRowStory } from './storyContext.tsx';

interface Props {
  readonly event: StoryEvent;
  readonly isSelected: boolean;
  readonly isReading: boolean;
  readonly showsDate: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Its place in the list from 0, and how many there are, where not all are drawn. */
  readonly place?: number;
  readonly places?: number;
  /** Whether its sources for paper are there: not where there are very many events. */
  readonly hasRecord?: boolean;
}

/** One event of the list; its details stand in the row when it is selected. */
export const EventRow = memo(function EventRow({
  event,
  isSelected,
  isReading,
  showsDate,
  onKeyDown,
  place,
  places,
  hasRecord = true,
}: Props) {
  const { lang, t } = useLocale();
  const { story, numbers, select } = useRowStory();
  const number = numbers.get(event.id);
  return (
    <li
      id={`e-${event.id}`}
      className="sl-row"
      aria-posinset={place === undefined ? undefined : place + 1}
      aria-setsize={places}
      data-selected={isSelected ? '' : undefined}
      data-reading={isReading ? '' : undefined}
    >
      <span className="sl-number" aria-hidden="true">
        {number === undefined ? undefined : numberIn(number, lang)}
      </span>
      <div className="min-w-0">
        <a
          className="sl-event-link"
          href={`#e-${event.id}`}
          onKeyDown={onKeyDown}
          aria-current={isSelected ? 'true' : undefined}
          onClick={click => {
            if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
            click.preventDefault();
            select(event.id, 'passage');
          }}
        >
          <time dateTime={dateTimeAttribute(event.date)} className={showsDate ? 'sl-event-date' : 'sr-only'}>
            {dateInWords(event.date, lang, 'short')}
          </time>{' '}
          <LocalText text={event.name} storyLanguage={story.inLanguage} />
        </a>
        <p className="sl-event-facts">
          <Status status={event.status} />
          {event.location && (
            <span>
              <LocalText text={event.location.name} storyLanguage={story.inLanguage} />
            </span>
          )}
          {isReading && <span>({t.reading})</span>}
        </p>
      </div>
      {isSelected && <EventDetails event={event} />}
      {hasRecord && <EventRecord event={event} />}
    </li>
  );
});
