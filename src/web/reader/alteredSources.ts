import type { Story } from '../../core/story/story.ts';

/** Ids of the sources whose text no longer has the SHA-256 the story gives for it. None where hashing is not to be had. */
export async function alteredSources(story: Story): Promise<ReadonlySet<string>> {
  const altered = new Set<string>();
  for (const { id, articleBody, sha256 } of story.sources) {
    if (articleBody === undefined || sha256 === undefined || !globalThis.crypto?.subtle) continue;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(articleBody));
    const hex = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    if (hex !== sha256) altered.add(id);
  }
  return altered;
}
