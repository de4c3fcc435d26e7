import { type RefObject, useEffect, useRef } from 'react';
import { useEditing } from '../editorContext.tsx';

/**
 * A click on a passage selects its event. The sentence buttons are one stop of Tab: arrows go from one to the next, Home and End to the first and last, and a
 * press chooses the sentence's words.
 */
export function useSentenceKeys(pane: RefObject<HTMLElement | null>): void {
  const editing = useEditing();
  const now = useRef(editing);
  now.current = editing;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener(
      'click',
      event => {
        const button = sentenceOf(event.target);
        const picked = button ? undefined : eventOf(event.target);
        // Someone who drags over words is choosing them, not an event.
        if (picked && (getSelection()?.isCollapsed ?? true)) now.current.select(picked);
        const source = button?.closest<HTMLElement>('[data-source]')?.dataset.source;
        if (!button || source === undefined) return;
        enter(element, button);
        now.current.choose({ source, start: Number(button.dataset.start), end: Number(button.dataset.end) });
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      event => {
        const button = sentenceOf(event.target);
        if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
        const buttons = [...element.querySelectorAll<HTMLElement>('.sl-ed-sentence')];
        const at = buttons.indexOf(button);
        const isRtl = getComputedStyle(button).direction === 'rtl';
        const targets: Record<string, number> = {
          ArrowDown: at + 1,
          ArrowUp: at - 1,
          ArrowRight: isRtl ? at - 1 : at + 1,
          ArrowLeft: isRtl ? at + 1 : at - 1,
          Home: 0,
          End: buttons.length - 1,
        };
        const target = buttons[targets[event.key] ?? -1];
        if (targets[event.key] === undefined) return;
        event.preventDefault();
        if (!target) return;
        enter(element, target);
        target.focus();
      },
      { signal },
    );
    return () => listening.abort();
  }, [pane]);
}

function sentenceOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.sl-ed-sentence') : null;
}

/** The event of the innermost passage; the queue leads to each by keyboard. */
function eventOf(target: EventTarget | null): string | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-event]') : null;
  return mark?.dataset.event || undefined;
}

/** Tab comes back to this one. */
function enter(pane: HTMLElement, button: HTMLElement): void {
  for (const other of pane.querySelectorAll<HTMLElement>('.sl-ed-sentence[tabindex="0"]'))
    other.tabIndex = -1;
  button.tabIndex = 0;
}
