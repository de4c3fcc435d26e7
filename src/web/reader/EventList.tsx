import { type KeyboardEvent, useRef } from 'react';
import { dateInWords } from '../../core/dates/words.ts';
import type { EventGroup, EventOrder, Outline } from '../../core/views/outline.ts';
import { Heading } from '../kit/Heading.tsx';
import { useLocale } from '../kit/locale.tsx';
import { EventRow } from './EventRow.tsx';
import { listKey } from './listKey.ts';
import { useStory } from './storyContext.tsx';

interface Props {
  readonly outline: Outline;
  readonly order: EventOrder;
  readonly readingId: string | undefined;
}

/** All events as a list: under headings of date in time order, as one list in the order of the article. */
export function EventList({ outline, order, readingId }: Props) {
  const { dir } = useLocale();
  const { step } = useStory();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.sl-event-link') ?? [])];
    const move = listKey(event, dir, links.indexOf(event.currentTarget), links.length);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'step') step(move.by, 'event');
    else links[move.to]?.focus();
  };
  return (
    <div ref={list}>
      {outline.groups.map(group => (
        <Group key={group.key} {...{ group, order, readingId, onKeyDown }} />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<Props, 'outline'> {
  readonly group: EventGroup;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function Group({ group, order, readingId, onKeyDown }: GroupProps) {
  const { lang, t } = useLocale();
  const { selected } = useStory();
  const heading = group.date === undefined ? t.articleOrder : dateInWords(group.date, lang);
  return (
    <div className="sl-group" data-order={order}>
      <Heading level={3} className="sl-group-title">
        <span className="first-letter:uppercase inline-block">{heading}</span>
      </Heading>
      <ol>
        {group.events.map(event => (
          <EventRow
            key={event.id}
            event={event}
            isSelected={event.id === selected?.id}
            isReading={event.id === readingId}
            showsDate={order === 'article'}
            onKeyDown={onKeyDown}
          />
        ))}
      </ol>
    </div>
  );
}
