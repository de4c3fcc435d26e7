import { failed, type Problem, problem, type Result } from '../../core/problem.ts';
import type { ReadStory } from '../../core/story/readStory.ts';
import type { LoadFault } from '../kit/messages/messages.ts';
import { readInSlices } from '../kit/readInSlices.ts';

/** Fetches and reads a story of this site by its slug; `root` is the relative address of the site's root folder. Every failure comes back as a problem. */
export async function loadStory(
  root: string,
  slug: string,
  signal: AbortSignal,
): Promise<Result<ReadStory, Problem<LoadFault>>> {
  if (!/^[a-z0-9-]{1,64}$/.test(slug)) {
    return failed(problem('bad-slug', '', `"${slug}" is not a story name.`, { slug: slug.slice(0, 80) }));
  }
  const path = `${root}s/${slug}/story.json`;
  let text: string;
  try {
    const response = await fetch(path, { signal });
    if (response.status === 404) return failed(problem('not-found', path, `No story "${slug}".`, { slug }));
    if (!response.ok) return failed(problem('network', path, `Status ${response.status}.`, { slug }));
    text = await response.text();
  } catch (error) {
    return failed(problem('network', path, error instanceof Error ? error.message : 'No answer.', { slug }));
  }
  return readInSlices(text);
}
