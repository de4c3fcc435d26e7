import { wantsCalm } from '../../kit/media.ts';

/** Brings a passage into sight in the article, and the focus with it when it is asked for. */
export function showPassage(id: string, takesFocus = true): void {
  const mark = document.querySelector<HTMLElement>(`.sl-ed-articles [data-passage="${CSS.escape(id)}"]`);
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= window.innerHeight;
  if (!isSeen) mark.scrollIntoView({ block: 'center', behavior: wantsCalm() ? 'instant' : 'smooth' });
  if (takesFocus) mark.focus({ preventScroll: true });
}
