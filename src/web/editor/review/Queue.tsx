import { memo, useEffect, useRef } from 'react';
import { dateInWords } from '../../../core/dates/words.ts';
import type { StoryEvent } from '../../../core/story/story.ts';
import { LocalText, useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';

interface Props {
  /** In the order of the articles. */
  readonly events: readonly StoryEvent[];
  readonly keys: boolean;
  readonly onKeys: (isOn: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** All events with what was decided of each, and what is left to look at. */
export function Queue({ events, keys, onKeys, onStep }: Props) {
  const words = useWords();
  const { story, selected, select } = useEditing();
  const list = useRef<HTMLOListElement>(null);
  const left = events.filter(event => event.review === 'proposed').length;
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    const box = list.current;
    if (!row || !box) return;
    // Only the list scrolls, never the page.
    const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [selected]);
  return (
    <section className="sl-ed-queue" aria-labelledby="queue">
      <h2 id="queue" tabIndex={-1}>
        {words.queue}
      </h2>
      <p className="sl-ed-left">{words.leftToLookAt(left, events.length)}</p>
      <p className="sl-ed-actions">
        <button type="button" className="sl-button" onClick={() => onStep(-1)}>
          {words.previousProposal} {keys && <kbd>K</kbd>}
        </button>
        <button type="button" className="sl-button" onClick={() => onStep(1)}>
          {words.nextProposal} {keys && <kbd>J</kbd>}
        </button>
      </p>
      <label className="sl-ed-check">
        <input type="checkbox" checked={keys} onChange={event => onKeys(event.target.checked)} />
        {words.keysOn}
      </label>
      <ol ref={list} className="sl-ed-rows">
        {events.map(event => (
          <QueueRow
            key={event.id}
            event={event}
            language={story.inLanguage}
            isSelected={event.id === selected?.id}
            onSelect={select}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly event: StoryEvent;
  readonly language: string;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

const QueueRow = memo(function QueueRow({ event, language, isSelected, onSelect }: RowProps) {
  const { lang } = useLocale();
  const words = useWords();
  const review = event.review ?? 'confirmed';
  return (
    <li>
      <button
        type="button"
        className="sl-ed-row"
        data-review={review}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(event.id)}
      >
        <span className="sl-ed-row-name">
          <LocalText text={event.name} storyLanguage={language} />
        </span>
        <span className="sl-ed-row-facts">
          <span className="sl-ed-badge" data-review={review}>
            {words.reviews[review]}
          </span>{' '}
          {dateInWords(event.date, lang, 'short')}
        </span>
      </button>
    </li>
  );
});
