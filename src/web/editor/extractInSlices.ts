import type { EventArticle } from '../../core/events/propose/proposedEvent.ts';
import { proposeStoryInSteps } from '../../core/story/proposeStory.ts';
import type { Story } from '../../core/story/story.ts';
import { runInSlices } from '../kit/slices.ts';

/**
 * The story that an article proposes, made in slices on the page's own thread: for pages whose policy refuses workers
 * (`trusted-types 'none'` refuses their address). Rejects with the signal's reason once it is aborted.
 */
export function extractInSlices(article: EventArticle, signal: AbortSignal): Promise<Story> {
  return runInSlices(proposeStoryInSteps(article), signal);
}
