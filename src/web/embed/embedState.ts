import type { ReadStory } from '../../core/story/readStory.ts';
import type { Locale } from '../kit/locale.tsx';
import type { EmbedLayout } from '../reader/EmbeddedReader.tsx';
import type { WholeStory } from '../reader/EventPane.tsx';
import type { HostArticle } from '../reader/hostArticle.ts';
import type { Landing } from '../reader/storyContext.tsx';
import type { LandingRequest } from '../reader/useLanding.ts';

/** All that a story inside somebody else's page shows, and what was asked of it from there. */
export interface EmbedView {
  readonly read: ReadStory;
  readonly locale: Locale;
  readonly layout: EmbedLayout;
  readonly host: HostArticle | undefined;
  readonly pageHref: string | undefined;
  readonly selectedId: string | undefined;
  readonly arrival: LandingRequest | undefined;
  /** Where the frame holds only the beginning of its story. */
  readonly whole?: WholeStory | undefined;
  readonly fits: number;
}

/** The state of one embedded story, changed from inside by the reader and from outside by the page. */
export interface EmbedState {
  readonly view: () => EmbedView;
  readonly change: (part: Partial<EmbedView>) => void;
  /** Selects an event from outside; false, and nothing happens, for an id the story does not have. */
  readonly select: (eventId: string, landing: Landing) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps the state of one embedded story. */
export function embedState(first: EmbedView): EmbedState {
  let view = first;
  const listeners = new Set<() => void>();
  const change = (part: Partial<EmbedView>) => {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };
  return {
    view: () => view,
    change,
    select(eventId, landing) {
      if (!view.read.story.events.some(event => event.id === eventId)) return false;
      change({ selectedId: eventId, arrival: { landing, passageId: undefined } });
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
