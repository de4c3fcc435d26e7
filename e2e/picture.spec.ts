import { expect, type Page, test } from '@playwright/test';
import { eventLink, openReader, waitForPicture } from './support/reader.ts';

test.beforeEach(async ({ page }) => {
  // Without gliding, so that what a press changes is there when it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await openReader(page);
  await waitForPicture(page);
});

test('the wheel scrolls the page and leaves the picture; Ctrl and wheel zoom it and leave the page', async ({
  page,
}) => {
  await page.locator('.sl-picture').hover();
  const before = await widthOf(page, 'Qatar');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(await widthOf(page, 'Qatar')).toBe(before);
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.locator('.sl-picture').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(page, 'Qatar')).toBeGreaterThan(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('buttons zoom, move and fit', async ({ page }) => {
  const before = await widthOf(page, 'Qatar');
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await expect.poll(() => widthOf(page, 'Qatar')).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Réduire' }).click();
  await expect.poll(() => widthOf(page, 'Qatar')).toBeCloseTo(before, 0);

  const x = await leftOf(page, 'Qatar');
  await page.getByRole('button', { name: 'Vers les dates postérieures' }).click();
  await expect.poll(() => leftOf(page, 'Qatar')).toBeLessThan(x);
  await page.getByRole('button', { name: 'Vers les dates antérieures' }).click();
  await expect.poll(() => leftOf(page, 'Qatar')).toBeCloseTo(x, 0);

  await page.getByRole('button', { name: 'Montrer tous les événements' }).click();
  await expect(page.locator('.vis-item.sl-event')).toHaveCount(8);
  await expect(page.getByRole('button', { name: /événements? antérieur/ })).toBeHidden();
});

test('dragging moves the picture and selects nothing', async ({ page }) => {
  const x = await leftOf(page, 'Qatar');
  const box = await page
    .locator('.vis-item.sl-event')
    .filter({ hasText: 'Qatar' })
    .locator('.sl-name')
    .boundingBox();
  if (!box) throw new Error('The event is not drawn');
  const [fromX, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(fromX, y);
  await page.mouse.down();
  await page.mouse.move(fromX - 60, y, { steps: 6 });
  await page.mouse.move(fromX - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => leftOf(page, 'Qatar')).toBeLessThan(x - 50);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
});

test('the selected event stands out, and selecting a far-off one brings it into the picture', async ({
  page,
}) => {
  // High enough for picture and article together.
  await page.setViewportSize({ width: 1440, height: 900 });
  await eventLink(page, 'morocco-israel').press('Enter');
  const selected = page.locator('.vis-item.sl-selected');
  await expect(selected).toHaveCount(1);
  await expect(selected.locator('.sl-name')).toHaveText('Le Maroc normalise ses relations avec Israël');
  await expect(selected.locator('.sl-name')).toBeInViewport();
});

async function widthOf(page: Page, name: string): Promise<number> {
  return (await boxOf(page, name)).width;
}

async function leftOf(page: Page, name: string): Promise<number> {
  return (await boxOf(page, name)).x;
}

async function boxOf(page: Page, name: string) {
  const box = await page.locator('.vis-item.sl-event').filter({ hasText: name }).boundingBox();
  if (!box) throw new Error(`"${name}" is not drawn`);
  return box;
}
