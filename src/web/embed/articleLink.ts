import { quoteOf } from '../../core/article/selector.ts';
import type { HostArticle } from '../reader/hostArticle.ts';
import type { SourceTimeline } from './element.ts';
import type { EmbedState } from './embedState.ts';
import { type HostDom, hostDom } from './hostDom.ts';

/** Dispatches an event of the element; false when the page has taken the matter on itself. */
type Tell = (type: string, detail: object) => boolean;

/** Links one story with the article of the page around, as the element's attributes ask. */
export class ArticleLink {
  readonly #element: SourceTimeline;
  readonly #state: EmbedState;
  readonly #tell: Tell;
  #host: HostDom | undefined;
  #reading = new AbortController();
  /** Which article was asked for when one was last taken. */
  #asked: string | undefined;
  /** Passages that stand in the article. */
  #painted: ReadonlySet<string> = new Set();

  constructor(element: SourceTimeline, state: EmbedState, tell: Tell) {
    this.#element = element;
    this.#state = state;
    this.#tell = tell;
  }

  /** Takes the article that is asked for now, unless it is taken already. */
  follow(): void {
    const asked = `${this.#element.getAttribute('highlight')} ${this.#element.getAttribute('article')}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#take();
  }

  /** Tells the page when the words of an event are not in its article. */
  tellMissing(eventId: string): void {
    const event = this.#state.view().read.story.events.find(one => one.id === eventId);
    const passage = event?.passages.find(one => one.role === 'describes');
    if (!this.#host || !passage || event?.passages.some(one => this.#painted.has(one.id))) return;
    this.#tellPassage(passage.id, false);
  }

  stop(): void {
    this.#reading.abort();
    this.#host?.stop();
    this.#host = undefined;
  }

  #take(): void {
    this.stop();
    this.#painted = new Set();
    this.#reading = new AbortController();
    const highlight = this.#element.getAttribute('highlight') ?? 'host';
    const article = highlight === 'host' && 'highlights' in CSS ? this.#article() : null;
    if (article) {
      void this.#link(article, this.#reading.signal);
      return;
    }
    this.#state.change({ host: undefined });
    if (highlight === 'host') this.#await(this.#reading.signal);
  }

  /** Takes the article when it comes: pages are often filled after they are loaded. */
  #await(waiting: AbortSignal): void {
    const arrivals = new MutationObserver(() => {
      if (this.#article()) this.#take();
    });
    arrivals.observe(document, { subtree: true, childList: true });
    waiting.addEventListener('abort', () => arrivals.disconnect(), { once: true });
  }

  async #link(article: Element, reading: AbortSignal): Promise<void> {
    const state = this.#state;
    const listener = {
      onPick: (ids: readonly string[]) => {
        // Words of several events lead to each in turn.
        const next = ids[(ids.indexOf(state.view().selectedId ?? '') + 1) % ids.length];
        if (next === undefined) return;
        state.select(next, 'event');
        this.#element.selectedId = next;
        this.#tell('sl-select', { id: next });
      },
      onChange: () => this.#take(),
      onBack: () => {
        const { selectedId } = state.view();
        if (selectedId !== undefined) state.select(selectedId, 'event');
      },
    };
    const host = await hostDom(article, listener, reading).catch(() => undefined);
    if (!host) return;
    this.#host = host;
    state.change({ host: this.#announced(host) });
  }

  #article(): Element | null {
    const selector = this.#element.getAttribute('article') ?? 'article';
    try {
      return this.#element.closest(selector) ?? document.querySelector(selector);
    } catch {
      this.#tell('sl-error', { code: 'bad-selector', message: `"${selector}" is not a CSS selector.` });
      return null;
    }
  }

  /** The page is told of each passage that is to be shown, and may show it itself. */
  #announced(host: HostDom): HostArticle {
    return {
      ...host,
      paint: (passages, selectedEvent) => {
        this.#painted = new Set(passages.map(({ id }) => id));
        host.paint(passages, selectedEvent);
      },
      reveal: (passageId, withFocus) => {
        if (!this.#painted.has(passageId)) return false;
        return this.#tellPassage(passageId, true) ? host.reveal(passageId, withFocus) : true;
      },
    };
  }

  #tellPassage(id: string, found: boolean): boolean {
    const { events } = this.#state.view().read.story;
    const passage = events.flatMap(event => event.passages).find(one => one.id === id);
    const { exact = '', prefix = '', suffix = '' } = quoteOf(passage?.selector ?? []) ?? {};
    return this.#tell('sl-passage', { id, exact, prefix, suffix, found });
  }
}
