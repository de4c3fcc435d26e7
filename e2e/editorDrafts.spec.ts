import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  englishArticle,
  expectSaved,
  openEditor,
  queued,
  startDraft,
  storedStory,
} from './support/editor.ts';

const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });

/** Names that say how many edits were made. */
async function rename(page: Page, count: number): Promise<void> {
  await nameField(page).fill(`Edit ${count}`);
  await nameField(page).press('Enter');
}

test('killed at fifty points, a draft loses at most the edit under way', async ({ page, context }) => {
  test.slow();
  test.setTimeout(300_000);
  await openEditor(page);
  await startDraft(page, englishArticle);
  const address = page.url();
  await page.close();
  let made = 0;
  // Steps of a fixed sequence that looks like chance, so that a failure can be had again.
  let chance = 7;
  for (let kill = 0; kill < 50; kill++) {
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.locator('.sl-ed-row').first().click();
    const kept = Number(/^Edit (\d+)$/.exec(await nameField(tab).inputValue())?.[1] ?? 0);
    expect(kept, `after kill ${kill}`).toBeGreaterThanOrEqual(made - 1);
    expect(kept).toBeLessThanOrEqual(made);
    made = kept;
    chance = (chance * 16807) % 2147483647;
    for (let n = chance % 3; n > 0; n--) {
      await rename(tab, ++made);
      await expectSaved(tab);
    }
    // The last edit is under way: typed, or entered and perhaps written, when the page dies.
    made += 1;
    if (chance % 5 === 0) await nameField(tab).fill(`Edit ${made}`);
    else await rename(tab, made);
    // A crash in half of them: no event of the page's end is seen by it.
    if (chance % 2 === 0) {
      const session = await context.newCDPSession(tab);
      const crashed = tab.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await tab.close();
  }
  expect(made).toBeGreaterThan(50);
});

test('two tabs on one draft do not overwrite each other: the second says so, takes over, or forks', async ({
  page,
  context,
}) => {
  test.slow();
  await openEditor(page);
  await startDraft(page, englishArticle);
  await page.locator('.sl-ed-row').first().click();
  await rename(page, 1);
  await expectSaved(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { name: 'This draft is open in another tab' })).toBeVisible();
  await rename(page, 2);
  await second.getByRole('button', { name: 'Take over here' }).click();
  // What the first tab had done is there, and the first can no longer write.
  await expect(queued(second, 'Edit 2')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Another tab has taken this draft over' })).toBeVisible();
  await queued(second, 'Edit 2').click();
  await rename(second, 3);
  await expectSaved(second);
  const names = async () => JSON.stringify((await storedStory(second))?.events.map(event => event.name));
  expect(await names()).toContain('Edit 3');

  // The first goes on with a copy, and the draft of the second stays as it is.
  await page.getByRole('button', { name: 'Work on a copy' }).click();
  await queued(page, 'Edit 2').click();
  await rename(page, 4);
  await expectSaved(page);
  await expect(queued(second, 'Edit 3')).toBeVisible();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await expect(page.locator('.sl-ed-draft')).toHaveCount(2);
});

test('drafts are listed, opened and deleted', async ({ page }) => {
  await openEditor(page);
  await expect(page.getByText('No draft yet.', { exact: false })).toBeVisible();
  await startDraft(page, englishArticle);
  await page.getByRole('button', { name: 'All drafts' }).click();
  const row = page.locator('.sl-ed-draft');
  await expect(row).toHaveCount(1);
  await row.getByRole('link').click();
  await expect(page.locator('.sl-ed-row').first()).toBeVisible();
  await page.goBack();
  await row.getByRole('button', { name: 'Delete' }).click();
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: 'Delete' }).click();
  await row.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Drafts' })).toBeFocused();
});

test('a full browser is told, and the draft can be downloaded', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.locator('.sl-ed-row').first().click();
  await rename(page, 1);
  const alert = page.getByRole('alert').filter({ hasText: 'no room' });
  await expect(alert).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Download the draft' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Edit 1');
});

test('where the browser keeps nothing, a story can still be made', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  });
  await openEditor(page);
  await expect(page.getByText('This browser keeps nothing', { exact: false })).toBeVisible();
  await page.locator('.sl-ed-article-field').fill(englishArticle);
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-row').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be saved' })).toBeVisible();
});

test('a draft that is not there says so', async ({ page }) => {
  await page.goto('/?edit=0123456789abcdef&lang=en');
  await expect(page.getByRole('alert')).toContainText('This draft is not in this browser');
  await page.getByRole('button', { name: 'All drafts' }).click();
  await expect(page.locator('.sl-ed-article-field')).toBeVisible();
});
