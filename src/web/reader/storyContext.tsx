import { createContext, useContext } from 'react';
import type { Story, StoryEvent } from '../../core/story/story.ts';
import type { Articles } from './useArticles.ts';
import type { LargeParts } from './useLargeParts.ts';
import type { StorySearch } from './useSearch.ts';

/** Where a selection leads the eye and the focus. */
export type Landing =
  /** To the passage in the article, with focus. */
  | 'passage'
  /** To the event in the list, with focus. */
  | 'event'
  /** The passage comes into view, the page moves if it must; focus stays. */
  | 'passage-in-view'
  /** Only what scrolls in itself moves; page and focus stay. */
  | 'quiet';

/** What the parts of the reading page share. */
export interface StoryView {
  readonly story: Story;
  readonly articles: Articles;
  /** Number of each event in time order, from 1: the same in list, margin and print. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly selected: StoryEvent | undefined;
  readonly select: (eventId: string, landing: Landing, passageId?: string) => void;
  /** Selects the event so many steps after the selected one, in the order of the list. */
  readonly step: (by: number, landing: Landing) => void;
  /** True when there is an event so many steps on. */
  readonly canStep: (by: number) => boolean;
  readonly addressOf: (eventId: string) => string;
  /** The event of an id. */
  readonly find: (eventId: string | undefined) => StoryEvent | undefined;
  /** What draws a large story, once it is here. */
  readonly parts: LargeParts | undefined;
  /** The search of a large story, once it is ready. */
  readonly search: StorySearch | undefined;
}

const StoryContext = createContext<StoryView | undefined>(undefined);

export const StoryProvider = StoryContext.Provider;

/** The story being read. Throws outside a StoryProvider, which is a fault of ours. */
export function useStory(): StoryView {
  const view = useContext(StoryContext);
  if (!view) throw new Error('useStory needs a StoryProvider above it');
  return view;
}
