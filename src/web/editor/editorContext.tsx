import { createContext, useContext } from 'react';
import type { StoryEdit, WordsAt } from '../../core/story/edits/edit.ts';
import type { Story, StoryEvent } from '../../core/story/story.ts';

/** What the parts of the editor share. */
export interface Editing {
  readonly story: Story;
  /** Makes an edit; a refusal is shown and spoken. The story after it, or undefined when it was refused. */
  readonly edit: (edit: StoryEdit) => Story | undefined;
  readonly selected: StoryEvent | undefined;
  readonly select: (event: string | undefined) => void;
  /** Words chosen in an article, to be made something of. */
  readonly chosen: WordsAt | undefined;
  readonly choose: (words: WordsAt | undefined) => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);

export const EditingProvider = EditingContext.Provider;

/** The draft being edited. Throws outside an EditingProvider, which is a fault of ours. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing needs an EditingProvider above it');
  return editing;
}
