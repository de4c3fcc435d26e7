import { createRoot, type Root } from 'react-dom/client';
import { failed, type Problem, problem, type Result } from '../../core/problem.ts';
import { type ReadStory, readStoryValue } from '../../core/story/readStory.ts';
import { type Language, languages } from '../kit/languages.ts';
import { loadLocale } from '../kit/locale.tsx';
import type { LoadFault } from '../kit/messages/messages.ts';
import { readInSlices } from '../kit/readInSlices.ts';
import type { EmbedLayout } from '../reader/EmbeddedReader.tsx';
import { ArticleLink } from './articleLink.ts';
import { EmbeddedApp } from './EmbeddedApp.tsx';
import type { SourceTimeline } from './element.ts';
import { type EmbedState, embedState } from './embedState.ts';
import { shadowStyles } from './shadowStyles.ts';

/** A `<source-timeline>` that is alive. */
export interface Embedding {
  /** Follows the element's attributes and properties as they are now. */
  readonly update: () => void;
  readonly fit: () => void;
  /** Leaves the page as it was; the element may be embedded again. */
  readonly stop: () => void;
}

/** Brings an element alive: reads its story, draws it in a shadow tree, and links it with the page's article. */
export function embed(element: SourceTimeline): Embedding {
  return new ElementEmbedding(element);
}

class ElementEmbedding implements Embedding {
  readonly #element: SourceTimeline;
  #root: Root | undefined;
  #state: EmbedState | undefined;
  #isStopped = false;
  /** What the story on show was read from. */
  #shown: unknown;
  #article: ArticleLink | undefined;

  constructor(element: SourceTimeline) {
    this.#element = element;
    void this.#show();
  }

  update(): void {
    const { selectedId } = this.#element;
    if (this.#source() !== this.#shown) {
      void this.#show();
      return;
    }
    if (!this.#state) return;
    this.#dress();
    void this.#speak();
    this.#state.change({ layout: this.#layout() });
    this.#follow(this.#state, selectedId);
    this.#article?.follow();
  }

  fit(): void {
    const fits = this.#state?.view().fits ?? 0;
    this.#state?.change({ fits: fits + 1 });
  }

  stop(): void {
    this.#isStopped = true;
    this.#clear();
  }

  #follow(state: EmbedState, selectedId: string | null): void {
    if (selectedId === (state.view().selectedId ?? null)) return;
    if (selectedId === null) state.change({ selectedId: undefined });
    else if (!state.select(selectedId, 'quiet')) {
      this.#tell('sl-error', { code: 'unknown-event', message: `The story has no event "${selectedId}".` });
    }
  }

  /** Shows the element's children again, and says why. */
  #fail(code: string, message: string): void {
    this.#clear();
    this.#tell('sl-error', { code, message });
  }

  #clear(): void {
    this.#article?.stop();
    this.#article = undefined;
    this.#state = undefined;
    this.#root?.unmount();
    this.#root = undefined;
    this.#element.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #source(): unknown {
    return this.#element.story ?? this.#element.getAttribute('src');
  }

  async #show(): Promise<void> {
    const source = this.#source();
    this.#shown = source;
    const read = await this.#read();
    if (this.#isStopped || this.#shown !== source) return;
    if (!read.ok) {
      this.#fail(read.error.code, read.error.message);
      return;
    }
    const locale = await loadLocale(this.#language(read.value)).catch(() => undefined);
    if (this.#isStopped || this.#shown !== source) return;
    if (!locale) {
      this.#fail('network', 'The words of the interface could not be fetched.');
      return;
    }
    this.#state = embedState({
      read: read.value,
      locale,
      layout: this.#layout(),
      host: undefined,
      pageHref: undefined,
      selectedId: this.#element.selectedId ?? undefined,
      arrival: this.#element.selectedId === null ? undefined : { landing: 'quiet', passageId: undefined },
      fits: 0,
    });
    this.#draw(this.#state);
    this.#article?.stop();
    this.#article = new ArticleLink(this.#element, this.#state, this.#tell.bind(this));
    this.#article.follow();
    // Another language may have been asked for while this one was fetched.
    void this.#speak();
    this.#tell('sl-ready', {});
  }

  async #read(): Promise<Result<ReadStory, Problem<LoadFault>>> {
    const { story } = this.#element;
    if (story) return readStoryValue(story);
    const src = this.#element.getAttribute('src') ?? '';
    if (src === '')
      return failed(problem('not-found', 'src', 'The element has no src: the address of a story.'));
    try {
      const url = new URL(src, document.baseURI);
      const response = await fetch(url, { credentials: 'omit' });
      if (!response.ok) return failed(problem('network', src, `Status ${response.status}.`));
      return await readInSlices(await response.text());
    } catch (error) {
      return failed(problem('network', src, error instanceof Error ? error.message : 'No answer.'));
    }
  }

  #draw(state: EmbedState): void {
    const shadow = this.#element.shadowRoot ?? this.#element.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [shadowStyles()];
    const box = document.createElement('div');
    box.className = 'sl-embed';
    box.setAttribute('part', 'timeline');
    this.#root?.unmount();
    shadow.replaceChildren(box);
    this.#dress();
    this.#root = createRoot(box);
    this.#root.render(
      <EmbeddedApp
        state={state}
        onSelect={id => {
          this.#element.selectedId = id;
          this.#tell('sl-select', { id });
          this.#article?.tellMissing(id);
        }}
        addressOf={id => {
          const url = new URL(location.href);
          url.hash = `e-${id}`;
          return url.href;
        }}
      />,
    );
  }

  /** Language, direction and theme, where styles can see them. */
  #dress(): void {
    const box = this.#element.shadowRoot?.querySelector<HTMLElement>('.sl-embed');
    const view = this.#state?.view();
    if (!box || !view) return;
    box.lang = view.locale.lang;
    box.dir = this.#element.getAttribute('dir') ?? view.locale.dir;
    box.dataset.theme = this.#element.getAttribute('theme') ?? 'system';
  }

  async #speak(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    const lang = this.#language(state.view().read);
    if (lang === state.view().locale.lang) return;
    const locale = await loadLocale(lang).catch(() => undefined);
    const isWanted = this.#state === state && lang === this.#language(state.view().read);
    if (!locale || this.#isStopped || !isWanted) return;
    state.change({ locale });
    this.#dress();
  }

  #language({ story }: ReadStory): Language {
    const around = this.#element.closest<HTMLElement>('[lang]')?.lang;
    for (const wish of [around, story.inLanguage]) {
      const found = languages.find(lang => lang === wish?.toLowerCase().split('-')[0]);
      if (found) return found;
    }
    return 'en';
  }

  #layout(): EmbedLayout {
    const highlight = this.#element.getAttribute('highlight');
    if (highlight === 'none') return 'compact';
    return this.#element.getAttribute('layout') === 'compact' ? 'compact' : 'full';
  }

  /** False when the page has taken the matter on itself. */
  #tell(type: string, detail: object): boolean {
    const cancelable = type === 'sl-passage';
    return this.#element.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
    );
  }
}
