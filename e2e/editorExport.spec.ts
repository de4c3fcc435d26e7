import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { exportStory } from '../src/core/exchange/exportStory.ts';
import { readStory, readStoryValue } from '../src/core/story/readStory.ts';
import type { Story } from '../src/core/story/story.ts';
import { expectNoViolations } from './support/axe.ts';
import { openEditor, part } from './support/editor.ts';
import { serveFolder } from './support/serveFolder.ts';
import { realStory, realStoryOrder } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

const realFile = 'public/stories/blinken-cairo-2024/story.json';

/** Opens a story file as a draft, at the panel of exports. */
async function openExports(page: Page, file = realFile): Promise<void> {
  await openEditor(page);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.sl-ed-row').first()).toBeVisible();
  await part(page, 4).click();
}

/** What the button of a format gives. */
async function take(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"] .sl-button`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A story file of the test's own. */
function storyFile(story: Story): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'story.json');
  writeFileSync(file, JSON.stringify(story));
  return file;
}

/** Every file of a folder by its path in it. */
function filesIn(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(one => one.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

test('the .zip is what the command publishes, and works in a folder of another site', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const incidents = await watchPage(page, baseURL ?? '');
  await openExports(page);
  await page.getByRole('textbox', { name: 'Address of your site' }).fill('https://news.example/stories');
  const { name, bytes } = await take(page, 'site');
  expect(name).toBe('blinken-cairo-2024.zip');
  const files = unzipSync(bytes);

  // The command, given the story that is in the archive, writes the same bytes; only the picture is drawn otherwise.
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const story = files['s/blinken-cairo-2024/story.json'] ?? new Uint8Array();
  writeFileSync(join(folder, 'story.json'), story);
  const args = ['publish', join(folder, 'story.json'), '--out', join(folder, 'site')];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist-cli/sourceline.js', ...args, '--base-url', 'https://news.example/stories'],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const published = filesIn(join(folder, 'site'));
  expect(Object.keys(files).sort()).toEqual(Object.keys(published).sort());
  const different = Object.keys(files).filter(
    path => !published[path]?.equals(files[path] ?? new Uint8Array()),
  );
  expect(different).toEqual(['s/blinken-cairo-2024/og.png']);
  const card = PNG.sync.read(Buffer.from(files['s/blinken-cairo-2024/og.png'] ?? []));
  expect([card.width, card.height]).toEqual([1200, 630]);
  expect(
    new Set(new Uint32Array(card.data.buffer, card.data.byteOffset, card.data.length / 4)).size,
  ).toBeGreaterThan(20);
  expect(await incidents()).toEqual(noIncidents);

  // Its page, from a folder of another origin.
  const host = await serveFolder(files, 'far/away');
  const context = await browser.newContext();
  const reader = await context.newPage();
  const seen = await watchPage(reader, new URL(host.base).origin);
  const missing: string[] = [];
  reader.on('response', response => response.status() >= 400 && missing.push(response.url()));
  await reader.goto(`${host.base}s/blinken-cairo-2024/`);
  await expect(reader.locator('.sl-event-link')).toHaveCount(realStory.events.length);
  await expect(reader.locator('.vis-item.sl-event').first()).toBeAttached();
  for (const id of realStoryOrder) {
    await reader.locator(`a[href$="#e-${id}"].sl-event-link`).click();
    await expect(reader.locator('mark[data-selected]').first()).toBeVisible();
  }
  // The archive's site can make an archive in its turn.
  await reader.goto(`${host.base}?edit&lang=en`);
  await reader.locator('input[type="file"]').setInputFiles(realFile);
  await expect(reader.locator('.sl-ed-row').first()).toBeVisible();
  await part(reader, 4).click();
  const again = unzipSync((await take(reader, 'site')).bytes);
  expect(Object.keys(again).sort()).toEqual(Object.keys(files).sort());
  expect(missing).toEqual([]);
  expect(await seen()).toEqual(noIncidents);
  await context.close();
  host.close();
});

test('one HTML file is what the command writes, and works from disk', async ({ page, browser, baseURL }) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await openExports(page);
  const { name, bytes } = await take(page, 'html');
  expect(name).toBe('blinken-cairo-2024.html');
  expect(await incidents()).toEqual(noIncidents);
  const file = join(mkdtempSync(join(tmpdir(), 'sourceline-')), name);
  writeFileSync(file, bytes);
  const context = await browser.newContext({ offline: true });
  const reader = await context.newPage();
  const seen = await watchPage(reader, 'null');
  await reader.goto(pathToFileURL(file).href);
  await expect(reader.locator('.vis-item.sl-event').first()).toBeAttached();
  await reader.locator(`a[href$="#e-${realStoryOrder[0]}"].sl-event-link`).click();
  await expect(reader.locator('source-timeline mark').first()).toBeVisible();
  expect({ ...(await seen()), foreignRequests: [] }).toEqual(noIncidents);
  await context.close();
});

test('a part of the site that is not there, or of another build, is told, and the rest still works', async ({
  page,
}) => {
  await openExports(page);
  await page.route('**/embed/v1/source-timeline.single.js', route => route.fulfill({ status: 404 }));
  await page.locator('[data-format="html"] .sl-button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.route('**/embed/kit.json', async route => {
    const kit = await (await route.fetch()).json();
    await route.fulfill({ json: { ...kit, site: [] } });
  });
  await page.locator('[data-format="site"] .sl-button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'published again' })).toBeVisible();
  await page.route('**/embed/kit.json', route => route.fulfill({ status: 404 }));
  await page.locator('[data-format="site"] .sl-button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expectNoViolations(page);
  expect((await take(page, 'csv')).name).toBe('blinken-cairo-2024.csv');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toHaveCount(0);
});

test('formats of other programs are told apart by what they cannot hold, before anything is downloaded', async ({
  page,
}) => {
  const [first] = realStory.events;
  const unclear = { ...first, id: 'vague', name: 'Some day that spring', date: '2024-21', passages: [] };
  const given = readStoryValue({ ...realStory, events: [...realStory.events, unclear] });
  if (!given.ok) throw new Error(given.error.code);
  const vague = given.value.story;
  const ids = ['csv', 'timelinejs', 'timelinejs-csv', 'ics'] as const;
  await openExports(page, storyFile(vague));
  for (const id of ids) {
    const { notSaid } = exportStory(vague, id);
    const kept = notSaid.filter(({ leavesOut }) => !leavesOut);
    const lines = page.locator(`[data-format="${id}"] .sl-ed-losses li`);
    await expect(page.locator(`[data-format="${id}"] summary`)).toHaveText(
      `What this format cannot hold (${kept.length})`,
    );
    await expect(lines).toHaveCount(kept.length);
  }
  const leftOut = page.locator('[data-format="ics"] .sl-ed-left-out');
  await expect(leftOut).toContainText('Some day that spring');
  await expect(leftOut).toContainText('a calendar would have to make up days');
  await expect(page.locator('[data-format="csv"] .sl-ed-left-out')).toHaveCount(0);
  await page.locator('[data-format="ics"] summary').click();
  await expectNoViolations(page);
  // The same file as the command's, but for the day the story is finished.
  for (const id of ids) {
    const { name, bytes } = await take(page, id);
    const finished = readStory((await take(page, 'story')).bytes.toString('utf8'));
    if (!finished.ok) throw new Error(finished.error.code);
    const stamped = (text: string) => text.replace(/^(?:DTSTAMP|LAST-MODIFIED).*$/gm, '');
    expect(stamped(bytes.toString('utf8'))).toBe(stamped(exportStory(finished.value.story, id).text));
    expect(name).toMatch(/^blinken-cairo-2024\.(?:csv|timelinejs\.json|timelinejs\.csv|ics)$/);
  }
});
