import { readTextInSlices } from '../kit/textRange.ts';
import type { HostArticle, PaintedPassage } from '../reader/hostArticle.ts';
import { prepareMarks, rangesAt } from './marks.ts';

/** What a page's article tells the timeline beside it. */
interface HostListener {
  /** Words that are a passage of these events were clicked. */
  readonly onPick: (eventIds: readonly string[]) => void;
  /** The article's words have changed: it is to be read again. */
  readonly onChange: () => void;
  /** Asked to go back from a passage to its event. */
  readonly onBack: () => void;
}

/** The publisher's article as the timeline beside it uses it; the article's own elements are never changed. */
export interface HostDom extends HostArticle {
  readonly stop: () => void;
}

/** Changes of the page are read at most this often, in ms. */
const REST = 300;
/** What sticks to the top of a page is seldom taller, in CSS px. */
const CLEAR = 99;

/**
 * Takes an element of the page as the article of a story, until stopped. Rejects with the signal's reason when it is
 * aborted before the article is read.
 */
export async function hostDom(
  article: Element,
  { onPick, onChange, onBack }: HostListener,
  reading: AbortSignal,
): Promise<HostDom> {
  const read = await readTextInSlices(article, reading);
  reading.throwIfAborted();
  const ranges = new Map<string, Range>();
  prepareMarks();
  // Another copy of this script may have registered them.
  const [passages, selection] = ['sourceline-passage', 'sourceline-selected'].map(name =>
    CSS.highlights.get(name),
  );
  const unmark = () => {
    for (const range of ranges.values()) {
      passages?.delete(range);
      selection?.delete(range);
    }
    ranges.clear();
  };
  let events = new Map<string, string>();
  let resting = 0;
  /** The element of the article the focus was led to. */
  let away: HTMLElement | undefined;
  const listening = new AbortController();
  const { signal } = listening;

  addEventListener(
    'click',
    click => {
      // A click in the timeline may have just scrolled the article under the pointer.
      const target = click.target as Element;
      if (!article.contains(target) || target.closest('source-timeline')) return;
      const picked = rangesAt(click, ranges).flatMap(id => events.get(id) ?? []);
      if (picked.length > 0) onPick([...new Set(picked)]);
    },
    { signal },
  );
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Escape' && away && target === away) onBack();
    },
    { signal },
  );
  // The whole page is watched: a framework may put another article in this one's place.
  const changes = new MutationObserver(records => {
    const isTouched = !article.isConnected || records.some(({ target }) => article.contains(target));
    if (isTouched) resting ||= window.setTimeout(onChange, REST);
  });
  changes.observe(document, { subtree: true, childList: true, characterData: true });

  return {
    text: read.text,
    paint(found: readonly PaintedPassage[], selectedEvent) {
      unmark();
      events = new Map(found.map(({ id, event }) => [id, event]));
      for (const { id, event, start, end } of found) {
        const range = read.toRange(start, end);
        if (!range) continue;
        ranges.set(id, range);
        (event === selectedEvent ? selection : passages)?.add(range);
      }
    },
    reveal(passageId, withFocus) {
      const range = ranges.get(passageId);
      if (!range) return false;
      const element = range.startContainer.parentElement;
      if (withFocus && element) away = focusOnce(element);
      element?.scrollIntoView({ block: 'nearest' });
      const { top } = range.getBoundingClientRect();
      if (top < CLEAR || top > innerHeight * 0.7) scrollBy(0, top - innerHeight / 3);
      return true;
    },
    stop() {
      listening.abort();
      changes.disconnect();
      clearTimeout(resting);
      unmark();
    },
  };
}

/** Focuses an element that may not be focusable; once the focus leaves it, it is as it was. */
function focusOnce(element: HTMLElement): HTMLElement {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
  return element;
}
