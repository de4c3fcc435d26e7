/** Where in its pane an element should come to stand. */
type Place = 'nearest' | 'reading';

/** Room kept clear above and below, in CSS px. */
const clear = 24;
/** Share of a pane that must be seen before the page is moved for the rest of it. */
const mostOfPane = 0.6;
/** Share of a pane's height at which one reads. */
export const readingLine = 0.3;

/** Scrolls the pane an element stands in, if that pane scrolls by itself; the page does not move. */
export function scrollIntoPane(element: HTMLElement, calm: boolean, place: Place): void {
  const pane = paneOf(element);
  if (!pane) return;
  const box = pane.getBoundingClientRect();
  const top = element.getBoundingClientRect().top - box.top;
  const { height } = element.getBoundingClientRect();
  if (top >= clear && top + height <= box.height - clear) return;
  const target = place === 'reading' ? box.height * readingLine : nearest(top, height, box.height);
  // What is taller than the pane starts at its top.
  const room = Math.max(clear, Math.min(target, box.height - clear - height));
  pane.scrollBy({ top: top - room, behavior: calm ? 'instant' : 'smooth' });
}

/** Scrolls the page so that an element, or the pane it stands in, can be seen clear of what sticks to the edges. */
export function scrollIntoPage(element: HTMLElement, calm: boolean): void {
  const pane = paneOf(element);
  const behavior = calm ? 'instant' : 'smooth';
  if (!pane) {
    const isTall = element.getBoundingClientRect().height > window.innerHeight / 2;
    element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior });
    return;
  }
  const box = pane.getBoundingClientRect();
  const seen = Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0);
  // Most of the pane in view is enough: the page should not jump about for the rest.
  if (seen < Math.min(box.height, window.innerHeight) * mostOfPane) {
    pane.scrollIntoView({ block: 'nearest', behavior });
  }
}

/** The pane an element stands in when it scrolls by itself; null in the one-column layout. */
export function paneOf(element: HTMLElement): HTMLElement | null {
  for (const name of ['.sl-scroller', '.sl-panes']) {
    const pane = element.closest<HTMLElement>(name);
    if (pane && getComputedStyle(pane).overflowY === 'auto') return pane;
  }
  return null;
}

function nearest(top: number, height: number, paneHeight: number): number {
  return top < clear ? clear : paneHeight - clear - height;
}
