import { type RefObject, useEffect } from 'react';
import { paneOf, readingLine } from './scrolling.ts';

/** Tells which event's words stand at the reading line while the article is scrolled; undefined between passages. */
export function useReading(
  pane: RefObject<HTMLElement | null>,
  onReading: (eventId: string | undefined) => void,
): void {
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      onReading(eventAtReadingLine(element));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    // Captured: the pane scrolls by itself on wide screens, the page on narrow ones.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, [pane, onReading]);
}

function eventAtReadingLine(element: HTMLElement): string | undefined {
  const scrollsItself = paneOf(element) === element;
  const box = element.getBoundingClientRect();
  const line = scrollsItself ? box.top + box.height * readingLine : window.innerHeight * readingLine;
  if (!scrollsItself && (box.top > line || box.bottom < line)) return undefined;
  let best: string | undefined;
  for (const mark of element.querySelectorAll<HTMLElement>('mark[data-role="describes"]')) {
    const { top, bottom } = mark.getBoundingClientRect();
    if (top > line) break;
    if (bottom >= line) best = mark.dataset.event;
  }
  return best;
}
