import { useEffect, useId, useRef } from 'react';
import { Heading } from '../kit/Heading.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';
import type { MarkChoice } from './useMarks.ts';

/** Asks which of several events is meant by words that tell of all of them. */
export function PassageChoice({ choice, onClose }: { choice: MarkChoice; onClose: () => void }) {
  const { t } = useLocale();
  const { story, select } = useStory();
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    placeNear(element, choice.x, choice.y);
    element.querySelector('button')?.focus();
    // The browser closes it on Escape or on a click elsewhere.
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    element.addEventListener('toggle', onToggle);
    return () => element.removeEventListener('toggle', onToggle);
  }, [choice, onClose]);
  const events = story.events.filter(event => choice.events.includes(event.id));
  return (
    <div ref={box} popover="auto" className="sl-choice" role="dialog" aria-labelledby={heading}>
      <Heading level={3} id={heading} className="sl-eyebrow mb-2">
        {t.chooseEvent}
      </Heading>
      <ul className="grid gap-1">
        {events.map(event => (
          <li key={event.id}>
            <button
              type="button"
              className="sl-button w-full justify-start"
              onClick={() => {
                onClose();
                select(event.id, 'event');
              }}
            >
              <LocalText text={event.name} storyLanguage={story.inLanguage} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the box under a point, inside the window. */
function placeNear(element: HTMLElement, x: number, y: number): void {
  const { width, height } = element.getBoundingClientRect();
  const edge = 16;
  element.style.left = `${Math.max(edge, Math.min(x - width / 2, window.innerWidth - width - edge))}px`;
  element.style.top = `${Math.max(edge, Math.min(y + edge, window.innerHeight - height - edge))}px`;
}
