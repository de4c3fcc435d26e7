import { type KeyboardEvent, useRef } from 'react';
import { dateInWords } from '../../core/dates/words.ts';
import type { EventGroup, EventOrder, Outline } from '../../core/views/outline.ts';
import { Heading } from '../kit/Heading.tsx';
import { useLocale } from '../kit/locale.tsx';
import { EventRow } from './EventRow.tsx';
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
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward || event.key === back) {
      event.preventDefault();
      step(event.key === forward ? 1 : -1, 'event');
    } else if (moveFocus(list.current, event.currentTarget, event.key)) {
      event.preventDefault();
    }
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

function moveFocus(list: HTMLElement | null, from: HTMLElement, key: string): boolean {
  const links = [...(list?.querySelectorAll<HTMLElement>('.sl-event-link') ?? [])];
  const at = links.indexOf(from);
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  links[target]?.focus();
  return true;
}
