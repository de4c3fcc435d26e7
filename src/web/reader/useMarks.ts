import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** Words that tell of several events, and where on the screen they were chosen, in CSS px of the window. */
export interface MarkChoice {
  readonly events: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly mark: HTMLElement;
}

/**
 * Makes marks lead back to their events: a click or tap, Enter or Escape selects the event and goes to it in
 * the list; ← and → go on to the next event's words. Words of several events open a choice.
 */
export function useMarks(pane: RefObject<HTMLElement | null>): [MarkChoice | undefined, () => void] {
  const { selected, select, step } = useStory();
  const { dir } = useLocale();
  const [choice, setChoice] = useState<MarkChoice>();
  const now = useRef({ selected, select, step, dir });
  now.current = { selected, select, step, dir };

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const leave = (mark: HTMLElement, x: number, y: number, prefersSelected: boolean) => {
      const events = eventsOver(mark);
      const current = now.current.selected?.id;
      const only = prefersSelected && current !== undefined && events.includes(current) ? current : events[0];
      if (events.length > 1 && only !== current) setChoice({ events, x, y, mark });
      else if (events.length > 1 && !prefersSelected) setChoice({ events, x, y, mark });
      else if (only !== undefined) now.current.select(only, 'event');
    };
    element.addEventListener(
      'click',
      event => {
        const mark = markOf(event.target);
        // Someone who drags over words is selecting text, not an event.
        if (!mark || !(getSelection()?.isCollapsed ?? true)) return;
        leave(mark, event.clientX, event.clientY, false);
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      event => {
        const mark = markOf(event.target);
        if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
        const forward = now.current.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const back = now.current.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
        const box = mark.getBoundingClientRect();
        if (event.key === 'Enter' || event.key === 'Escape') leave(mark, box.left, box.bottom, true);
        else if (event.key === forward) now.current.step(1, 'passage');
        else if (event.key === back) now.current.step(-1, 'passage');
        else return;
        event.preventDefault();
      },
      { signal },
    );
    return () => listening.abort();
  }, [pane]);
  const close = useCallback(() => setChoice(undefined), []);
  return [choice, close];
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark') : null;
}

/** Events of the mark and of the marks around it, innermost first. */
function eventsOver(mark: HTMLElement): string[] {
  const events: string[] = [];
  for (let at: HTMLElement | null = mark; at; at = at.parentElement?.closest<HTMLElement>('mark') ?? null) {
    const { event } = at.dataset;
    if (event !== undefined && !events.includes(event)) events.push(event);
  }
  return events;
}
