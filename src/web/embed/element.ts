import type { Story } from '../../core/story/story.ts';
import type { Embedding } from './embedding.tsx';

/** What a page's `<source-timeline>` element needs to come alive; fetched when it is wanted. */
type Load = () => Promise<{ readonly embed: (element: SourceTimeline) => Embedding }>;

let load: Load = () => import('./embedding.tsx');

/** Has the element take what it needs from here instead of fetching it. */
export function provide(next: Load): void {
  load = next;
}

/**
 * The element a page writes: `<source-timeline src="story.json">`. Its children are shown until the timeline is ready,
 * and when it fails. Attributes, properties, methods and events: see EMBEDDING.md.
 */
export class SourceTimeline extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'dir', 'theme', 'article', 'selected', 'highlight', 'layout'];
  #story: Story | undefined;
  #embedding: Promise<Embedding> | undefined;
  #watching: IntersectionObserver | undefined;

  connectedCallback(): void {
    // What a page set before the element was known stands in the way of its properties.
    for (const name of ['story', 'selectedId'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<SourceTimeline>)[name];
      Object.assign(this, { [name]: value });
    }
    const when = this.getAttribute('loading');
    if (when === 'eager') this.#start();
    else if (when === 'click') this.addEventListener('click', () => this.#start(), { once: true });
    else {
      this.#watching = new IntersectionObserver(
        seen => {
          if (seen.some(one => one.isIntersecting)) this.#start();
        },
        { rootMargin: '400px' },
      );
      this.#watching.observe(this);
    }
  }

  disconnectedCallback(): void {
    this.#watching?.disconnect();
    this.#embedding?.then(one => one.stop());
    this.#embedding = undefined;
  }

  attributeChangedCallback(): void {
    this.#embedding?.then(one => one.update());
  }

  get story(): Story | undefined {
    return this.#story;
  }

  set story(story: Story | undefined) {
    this.#story = story;
    this.attributeChangedCallback();
  }

  get selectedId(): string | null {
    return this.getAttribute('selected');
  }

  set selectedId(id: string | null) {
    if (id === null) this.removeAttribute('selected');
    else this.setAttribute('selected', id);
  }

  select(id: string): void {
    this.selectedId = id;
  }

  fit(): void {
    this.#embedding?.then(one => one.fit());
  }

  #start(): void {
    this.#watching?.disconnect();
    this.#embedding ??= load().then(({ embed }) => embed(this));
    this.#embedding.catch(() =>
      this.dispatchEvent(
        new CustomEvent('sl-error', { bubbles: true, composed: true, detail: { code: 'network' } }),
      ),
    );
  }
}

if (!customElements.get('source-timeline')) customElements.define('source-timeline', SourceTimeline);
