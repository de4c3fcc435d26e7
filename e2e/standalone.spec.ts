import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { Story } from '../src/core/story/story.ts';
import { makeAttackStory } from './stories/attackStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { realStory, realStoryOrder } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

/** The address of a file that the built command wrote of a story. */
function standaloneOf(story: Story, lang = 'fr'): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const [file, out] = [join(folder, 'story.json'), join(folder, 'page with spaces.html')];
  writeFileSync(file, JSON.stringify(story));
  const args = ['export', file, '--format', 'html', '--lang', lang, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, ['dist-cli/sourceline.js', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return pathToFileURL(out).href;
}

/** Every request but the one for the file itself; all are refused. */
async function watchRequests(page: Page, address: string): Promise<readonly string[]> {
  const requests: string[] = [];
  page.on('request', request => {
    const url = request.url();
    if (url.split('#')[0] !== address && !url.startsWith('data:')) requests.push(url);
  });
  await page.context().setOffline(true);
  return requests;
}

test('a story in one file works from disk, asks for nothing and breaks no policy', async ({ page }) => {
  const address = standaloneOf(realStory);
  const requests = await watchRequests(page, address);
  const incidents = await watchPage(page, 'null');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Antony Blinken au Caire');
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
  for (const id of realStoryOrder) {
    await page.locator(`a[href$="#e-${id}"].sl-event-link`).click();
    await expect(page.locator(`a[href$="#e-${id}"][aria-current="true"]`)).toBeVisible();
    expect(page.url()).toBe(`${address}#e-${id}`);
  }
  await expect(page.locator('source-timeline mark').first()).toBeVisible();
  // The file itself is the one request of its own.
  expect({ ...(await incidents()), foreignRequests: requests }).toEqual(noIncidents);
});

test('a link to an event of the file opens it', async ({ page }) => {
  const address = standaloneOf(realStory);
  await page.goto(`${address}#e-jeddah-visit`);
  await expect(page.locator('[aria-current="true"]')).toHaveAttribute('href', /#e-jeddah-visit$/);
});

test('the file can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(standaloneOf(realStory));
  await expect(page.locator('source-timeline li')).toHaveCount(realStory.events.length);
  await expect(page.locator('source-timeline blockquote').first()).toBeVisible();
  await expect(page.getByText('Au cours de sa visite, Bliken doit rencontrer')).toBeVisible();
  await context.close();
});

test('the file alive breaks no rule of accessibility, in Arabic too', async ({ page }) => {
  for (const lang of ['fr', 'ar']) {
    await page.goto(standaloneOf(realStory, lang));
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
    await expectNoViolations(page);
  }
});

test('a file of a story made of attacks runs nothing', async ({ page }) => {
  const address = standaloneOf(makeAttackStory());
  const requests = await watchRequests(page, address);
  const incidents = await watchPage(page, 'null');
  await page.goto(address);
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
  for (const row of await page.locator('.sl-event-link').all()) await row.click();
  const { attacked, dialogs, refused } = await incidents();
  expect({ attacked, dialogs, refused }).toEqual({ attacked: false, dialogs: [], refused: [] });
  expect(requests).toEqual([]);
});
