import type { EventArticle } from '../../core/events/propose/proposedEvent.ts';
import { proposeStory } from '../../core/story/proposeStory.ts';
import type { Story } from '../../core/story/story.ts';

/** What a page asks of the worker; the answer carries the same id. */
export interface ExtractRequest {
  readonly id: number;
  readonly article: EventArticle;
}

export type ExtractAnswer =
  | { readonly id: number; readonly story: Story }
  | { readonly id: number; readonly error: string };

/** The answer to a request; a fault of ours is told, so that the page does not wait for ever. */
export function answerRequest({ id, article }: ExtractRequest): ExtractAnswer {
  try {
    return { id, story: proposeStory(article) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
