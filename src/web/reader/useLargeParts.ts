import { useEffect, useState } from 'react';
import type { Story } from '../../core/story/story.ts';
import { isLargeStory, isLongText } from '../../core/views/largeStory.ts';
import type { LargeArticle } from './LargeArticle.tsx';
import type { LargeEventList } from './LargeEventList.tsx';

/** What draws a large story, fetched for such alone. */
export interface LargeParts {
  readonly LargeEventList: typeof LargeEventList;
  readonly LargeArticle: typeof LargeArticle;
}

/** True when a story has more than can be drawn at once, in events or in words. */
export function needsLargeParts(story: Story): boolean {
  return isLargeStory(story) || story.sources.some(source => isLongText(source.articleBody ?? ''));
}

/** The parts for a large story; undefined until they are here, and where they are not needed. */
export function useLargeParts(story: Story): LargeParts | undefined {
  const [parts, setParts] = useState<LargeParts>();
  const isNeeded = needsLargeParts(story);
  useEffect(() => {
    if (!isNeeded) return;
    Promise.all([import('./LargeEventList.tsx'), import('./LargeArticle.tsx')]).then(
      ([{ LargeEventList }, { LargeArticle }]) => setParts({ LargeEventList, LargeArticle }),
      () => {
        // Not to be had now: what is drawn at first stays.
      },
    );
  }, [isNeeded]);
  return isNeeded ? parts : undefined;
}
