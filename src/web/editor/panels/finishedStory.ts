import { publishable } from '../../../core/story/publishable.ts';
import type { Source, Story } from '../../../core/story/story.ts';

/** The story as it is published now: what was confirmed, with the hash of each article and the day it was made. */
export async function finishedStory(draft: Story, now: Date): Promise<Story> {
  const story = publishable(draft);
  const sources = await Promise.all(story.sources.map(withHash));
  return { ...story, dateModified: now.toISOString(), sources };
}

async function withHash(source: Source): Promise<Source> {
  const { articleBody } = source;
  if (articleBody === undefined) return source;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(articleBody));
  const sha256 = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return { ...source, sha256 };
}
