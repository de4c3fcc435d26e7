import { boundsOf } from '../dates/edtf.ts';
import type { Story } from '../story/story.ts';

/**
 * The stories of a site in the order it lists them: the newest article first, by the first day its date can mean;
 * undated ones last; those of one day by id. The same whatever order they come in.
 */
export function newestFirst(stories: readonly Story[]): Story[] {
  return stories
    .map(story => ({ story, day: publishedOf(story) }))
    .sort((a, b) => {
      if (a.day !== b.day) return a.day > b.day ? -1 : 1;
      return a.story.id < b.story.id ? -1 : 1;
    })
    .map(({ story }) => story);
}

function publishedOf({ sources }: Story): number {
  const date = sources[0]?.datePublished;
  return date ? boundsOf(date).start : Number.NEGATIVE_INFINITY;
}
