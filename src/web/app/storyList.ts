import type { LocalizedText } from '../../core/story/story.ts';

/** One line of the list of stories that the build writes into the page. */
export interface ListedStory {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly inLanguage: string;
  readonly datePublished: string | null;
  readonly events: number;
}

/** The stories this site holds, as the build found them; empty when the page does not say. */
export function listedStories(): readonly ListedStory[] {
  const text = document.getElementById('sourceline-stories')?.textContent;
  if (!text) return [];
  try {
    return JSON.parse(text) as ListedStory[];
  } catch {
    return [];
  }
}
