import { ok, type Problem, type Result } from '../../../core/problem.ts';
import type { Story } from '../../../core/story/story.ts';
import { writeStandalone } from '../../pages/writeStandalone.ts';
import type { ExportedFile, ExportFault } from './exporters.ts';
import { fetchPart } from './fetchPart.ts';

/** The story as one HTML file, with the element of the site at `root` in it; fails when that is not there. */
export async function standaloneFile(
  story: Story,
  root: string,
): Promise<Result<ExportedFile, Problem<ExportFault>>> {
  const script = await fetchPart(new URL('embed/v1/source-timeline.single.js', root).href);
  if (!script.ok) return script;
  const content = await writeStandalone(story, new TextDecoder().decode(script.value));
  return ok({ name: `${story.id}.html`, type: 'text/html;charset=utf-8', content });
}
