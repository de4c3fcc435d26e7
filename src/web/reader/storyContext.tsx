import { createContext, type ReactNode, useContext, useMemo } from 'react';
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
  /** Says that a reader is about to search. */
  readonly wantSearch: () => void;
}

const StoryContext = createContext<StoryView | undefined>(undefined);

/** What a row needs, none of which changes with the selection: hundreds of rows need not be drawn anew for it. */
type RowStory = Pick<StoryView, 'story' | 'numbers' | 'select'>;

const RowContext = createContext<RowStory | undefined>(undefined);

/** Gives the story to all that is below. */
export function StoryProvider({ value, children }: { value: StoryView; children: ReactNode }) {
  const { story, numbers, select } = value;
  const row = useMemo(() => ({ story, numbers, select }), [story, numbers, select]);
  return (
    <StoryContext.Provider value={value}>
      <RowContext.Provider value={row}>{children}</RowContext.Provider>
    </StoryContext.Provider>
  );
}

/** The story as rows need it. Throws outside a StoryProvider, which is a fault of ours. */
export function useRowStory(): RowStory {
  const row = useContext(RowContext);
  if (!row) throw new Error('useRowStory needs a StoryProvider above it');
  return row;
}

/** The story being read. Throws outside a StoryProvider, which is a fault of ours. */
export function useStory(): StoryView {
  const view = useContext(StoryContext);
  if (!view) throw new Error('useStory needs a StoryProvider above it');
  return view;
}
