import { useEffect } from 'react';
import { useLocale } from '../kit/locale.tsx';
import { StoryList } from './StoryList.tsx';
import type { ListedStory } from './storyList.ts';

/** The front page of a site with several stories. */
export function FrontPage({ stories, root }: { stories: readonly ListedStory[]; root: string }) {
  const { t } = useLocale();
  useEffect(() => {
    document.title = `${t.allStories} · ${t.appName}`;
  }, [t]);
  return <StoryList stories={stories} hrefOf={slug => storyHref(root, slug)} />;
}

/** The development server has no written pages: there the front page shows every story. */
function storyHref(root: string, slug: string): string {
  return import.meta.env.DEV ? `?story=${slug}` : `${root}s/${slug}/`;
}
