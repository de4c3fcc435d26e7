import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Story } from '../../src/core/story/story.ts';

/** Publishes a story by the built command, into a folder of its own; returns the folder of the story's files. */
export function publishStory(story: Story): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const file = join(folder, 'story.json');
  writeFileSync(file, JSON.stringify(story));
  const args = ['publish', file, '--out', join(folder, 'site'), '--base-url', 'http://stories.example/'];
  const { status, stderr } = spawnSync(process.execPath, ['dist-cli/sourceline.js', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return join(folder, 'site/s', story.id);
}

/** Serves a published story's pages where the site has its stories. */
export async function servePublished(page: Page, id: string, folder: string): Promise<void> {
  for (const [name, contentType] of [
    ['embed.html', 'text/html; charset=utf-8'],
    ['index.html', 'text/html; charset=utf-8'],
    ['story.json', 'application/json'],
  ] as const) {
    const body = readFileSync(join(folder, name), 'utf8');
    await page.route(`**/s/${id}/${name === 'index.html' ? '' : name}`, route =>
      route.fulfill({ contentType, body }),
    );
  }
  // Chromium keeps a page that came from no network from loading what is on this machine.
  for (const [name, contentType] of [
    ['frame.js', 'text/javascript'],
    ['frame-large.js', 'text/javascript'],
    ['frame.css', 'text/css'],
  ] as const) {
    const body = readFileSync(join('dist/embed/v1', name), 'utf8');
    await page.route(`**/embed/*/${name}`, route => route.fulfill({ contentType, body }));
  }
}
