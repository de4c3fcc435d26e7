import { join } from 'node:path';
import { failed, ok, type Result } from '../../core/problem.ts';
import type { Story } from '../../core/story/story.ts';
import type { CommandIo } from '../commandIo.ts';
import { type InputProblem, inputProblem } from '../inputProblem.ts';
import { fileProblem } from '../readInput.ts';
import { readStoryFile } from '../readStoryFile.ts';

/**
 * The stories that a site's folder already holds (`s/SLUG/story.json`), but for those of `except`, by slug. Fails with
 * every one that cannot be read whole: publishing without it would take it out of the list of the site.
 */
export async function publishedStories(
  folder: string,
  except: ReadonlySet<string>,
  io: CommandIo,
): Promise<Result<Story[], InputProblem[]>> {
  const slugs = await slugsIn(folder, io);
  if (!slugs.ok) return failed([slugs.error]);
  const stories: Story[] = [];
  const faults: InputProblem[] = [];
  for (const slug of slugs.value) {
    if (except.has(slug)) continue;
    const file = join(folder, 's', slug, 'story.json');
    const read = await readStoryFile(file, io);
    if (!read.ok) faults.push(...read.error.filter(({ code }) => code !== 'not-found').map(inSite(slug)));
    else if (read.value.story.id === slug) stories.push(read.value.story);
    else {
      const message = `${file} is the story "${read.value.story.id}", not "${slug}".`;
      faults.push(inSite(slug)(inputProblem('other-story', file, message)));
    }
  }
  return faults.length > 0 ? failed(faults) : ok(stories);
}

async function slugsIn(folder: string, io: CommandIo): Promise<Result<string[], InputProblem>> {
  const path = join(folder, 's');
  try {
    return ok([...(await io.foldersIn(path))].sort());
  } catch (error) {
    return failed(fileProblem(path, error, 'cannot be read'));
  }
}

function inSite(slug: string): (fault: InputProblem) => InputProblem {
  const advice = `It is in the site already: publish it again from its own file, or remove the folder s/${slug} to take it out.`;
  return fault => ({ ...fault, hint: [fault.hint, advice].filter(Boolean).join(' ') });
}
