import { expect, type Page, test } from '@playwright/test';
import { syntheticStory } from '../src/bench/speed/syntheticStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { announcements, choice, eventLink, expectCurrent } from './support/reader.ts';

const events = 100_000;
const story = syntheticStory({ events, withText: false, id: 'large' });
const file = JSON.stringify(story);
const middle = 'e50000';

async function openLarge(page: Page, address = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route('**/s/large/story.json', route =>
    route.fulfill({ contentType: 'application/json', body: file }),
  );
  await page.goto(`/?story=large${address}`);
  await expect(page.locator('li[aria-setsize]').first()).toBeAttached({ timeout: 60_000 });
  await expect(page.locator('.vis-item.sl-bin').first()).toBeAttached();
}

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const bins = (page: Page) =>
  page.getByRole('list', { name: 'Événements dessinés ensemble' }).getByRole('button');

test.describe('a hundred thousand events', () => {
  test.slow();

  test('take no more elements than a short story, wherever one looks, and each row says its place', async ({
    page,
  }) => {
    await openLarge(page);
    expect(await elements(page)).toBeLessThan(1500);
    await expect(page.getByText(/^100\s000 événements$/u)).toBeVisible();
    const row = page.locator('li[aria-posinset="1"]');
    await expect(row).toHaveAttribute('aria-setsize', String(events));
    await row.getByRole('link').focus();
    await page.keyboard.press('End');
    await expect(page.locator(`li[aria-posinset="${events}"] a`)).toBeFocused();
    await expect(page.locator(`li[aria-posinset="${events}"]`)).toBeInViewport();
    expect(await elements(page)).toBeLessThan(1500);
    await page.keyboard.press('Home');
    await expect(row.getByRole('link')).toBeFocused();
    // Tab goes on through rows that were not there at first.
    for (let place = 2; place <= 40; place += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator(`li[aria-posinset="${place}"] a`)).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('li[aria-posinset="41"] a')).toBeFocused();
    expect(await elements(page)).toBeLessThan(1500);
  });

  test('bins say how many events they hold, and open by key until their events can be chosen', async ({
    page,
  }) => {
    await openLarge(page);
    await expect(bins(page).first()).toHaveText(/^\d[\d\s]* événements, /u);
    const held = async () => {
      const names = await bins(page).allTextContents();
      return names.reduce(
        (sum, name) => sum + Number(name.split(' événements')[0]?.replaceAll(/\s/g, '')),
        0,
      );
    };
    const all = await held();
    expect(all).toBeGreaterThan(events * 0.9);
    await bins(page).nth(2).focus();
    await expect(page.locator('.sl-focused')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(announcements(page)).toHaveText(/dessinés? un par un, .*groupe/u);
    await expect.poll(held).toBeLessThan(all / 2);
    await expect(page.getByRole('button', { name: /événements postérieurs/u })).toBeVisible();
    // Closer and closer, until a day's events lie before the reader.
    const list = page.getByRole('dialog');
    for (let closer = 0; closer < 12 && !(await list.isVisible()); closer += 1) {
      const before = await page.locator('.sl-picture').getByRole('list').textContent();
      await bins(page).nth(1).focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(
          async () =>
            (await list.isVisible()) ||
            (await page.locator('.sl-picture').getByRole('list').textContent()) !== before,
        )
        .toBe(true);
    }
    await expect(list).toBeVisible();
    const first = list.getByRole('button').first();
    await expect(first).toBeFocused();
    const name = await first.textContent();
    await page.keyboard.press('Enter');
    await expect(page.locator('[aria-current="true"]')).toContainText(name ?? '');
    await expect(page.locator('.sl-event.sl-selected')).toHaveCount(1);
  });

  test('a click opens a bin', async ({ page }) => {
    await openLarge(page);
    const before = await bins(page).allTextContents();
    await page.locator('.sl-bin-count').nth(3).click();
    await expect.poll(() => bins(page).allTextContents()).not.toEqual(before);
  });

  test('an address leads to an event in the middle, in list and picture', async ({ page }) => {
    await openLarge(page, `#e-${middle}`);
    await expectCurrent(page, middle);
    await expect(eventLink(page, middle)).toBeFocused();
    await expect(eventLink(page, middle)).toBeInViewport();
    await expect(page.locator('.sl-event.sl-selected')).toBeInViewport();
    await expect(page.locator(`li[id="e-${middle}"] .sl-details`)).toBeVisible();
    await expect(announcements(page)).toHaveText(/sur 100\s000/u);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[aria-current="true"]')).toBeFocused();
    await expect(eventLink(page, middle)).not.toHaveAttribute('aria-current');
    await page.goBack();
    await expectCurrent(page, middle);
    expect(await elements(page)).toBeLessThan(1500);
  });

  test('search and filters find, and say how many', async ({ page }) => {
    await openLarge(page);
    await page.getByRole('searchbox').fill('dossier 77777');
    await expect(page.getByText(/^1 sur 100\s000 événements$/u)).toBeVisible();
    await expect(page.locator('.sl-event-link')).toHaveCount(1);
    await expect(page.locator('.vis-item.sl-event')).toHaveCount(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Filtres' }).click();
    await choice(page, 'Lieu').selectOption('Tunis');
    await expect(page.getByText(/^12\s500 sur 100\s000 événements$/u)).toBeVisible();
    await page.getByRole('button', { name: 'Tout montrer à nouveau' }).click();
    await expect(page.getByText(/^100\s000 événements$/u)).toBeVisible();
  });

  test('break no rule of accessibility', async ({ page }) => {
    await openLarge(page);
    await expectNoViolations(page);
  });
});
