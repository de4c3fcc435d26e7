import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Story } from '../../../core/story/story.ts';
import { writeStory } from '../../../core/story/writeStory.ts';
import { syntheticStory } from '../syntheticStory.ts';
import { htmlPage, type PageFiles } from './benchPage.ts';

/** Up to this many events a story is written out as a page; what is larger is loaded by the reader alone. */
export const publishedUpTo = 1000;

/** A site has at least one story. */
const anyStory = syntheticStory({ events: 10, id: 'any' });

/**
 * The site `sourceline publish` makes of the stories, at `origin`, with a page around the element for each. Larger stories
 * stand in it as files. Throws when nothing is built, or the command fails.
 */
export function ourPages(stories: readonly Story[], origin: string): PageFiles {
  if (!existsSync('dist-cli/sourceline.js')) throw new Error('Build first: npm run build.');
  const written = stories.filter(({ events }) => events.length <= publishedUpTo);
  const files = new Map<string, string | Uint8Array>(
    publish(written.length > 0 ? written : [anyStory], origin),
  );
  for (const story of stories) {
    if (!written.includes(story)) files.set(`s/${story.id}/story.json`, writeStory(story));
    const code = files.get(`s/${story.id}/embed-code.html`) ?? elementCode(story.id);
    files.set(`host/${story.id}.html`, htmlPage(story, '', code.toString()));
  }
  return files;
}

function publish(stories: readonly Story[], origin: string): [string, Uint8Array][] {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    const inputs = stories.map(story => {
      const file = join(folder, `${story.id}.json`);
      writeFileSync(file, writeStory(story));
      return file;
    });
    const site = join(folder, 'site');
    const args = ['dist-cli/sourceline.js', 'publish', ...inputs, '--out', site, '--base-url', `${origin}/`];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return readdirSync(site, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [relative(site, file).replaceAll('\\', '/'), readFileSync(file)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a publisher would paste for a story whose code was not written. */
function elementCode(id: string): string {
  return `<link rel="stylesheet" href="../embed/v1/source-timeline.css">
<script type="module" src="../embed/v1/source-timeline.js"></script>
<source-timeline src="../s/${id}/story.json"></source-timeline>`;
}
