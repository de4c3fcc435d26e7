import { expect, type Page, test } from '@playwright/test';
import {
  choice,
  eventLink,
  expectCurrent,
  expectLandedOnPassage,
  listedIds,
  openReader,
  waitForPicture,
} from './support/reader.ts';
import { exactOf, realEvent, realStoryOrder } from './support/stories.ts';

test.describe('search and filters', () => {
  test('a search says how many match, in list and picture; one button undoes it', async ({ page }) => {
    await openReader(page);
    await waitForPicture(page);
    await expect(matching(page)).toHaveText('8 événements');
    await page.getByRole('searchbox', { name: 'Chercher dans les événements' }).fill('Manille');
    await expect(matching(page)).toHaveText('1 sur 8 événements');
    expect(await listedIds(page)).toEqual(['manila-press-conference']);
    await expect(page.locator('.vis-item.sl-event')).toHaveCount(1);
    await page.getByRole('button', { name: 'Tout montrer à nouveau' }).click();
    await expect(matching(page)).toHaveText('8 événements');
    expect(await listedIds(page)).toEqual(realStoryOrder);
  });

  test('accents and case do not matter', async ({ page }) => {
    await openReader(page);
    await page.getByRole('searchbox').fill('NEGOCIATIONS SANS');
    await expect(matching(page)).toHaveText('1 sur 8 événements');
    expect(await listedIds(page)).toEqual(['fruitless-negotiations']);
  });

  test('no match says so', async ({ page }) => {
    await openReader(page);
    await page.getByRole('searchbox').fill('zzzz');
    await expect(matching(page)).toHaveText('0 sur 8 événements');
    await expect(page.getByText('Aucun événement ne correspond.')).toBeVisible();
  });

  test('each filter narrows the list, together they narrow further', async ({ page }) => {
    await openReader(page);
    const toggle = page.getByRole('button', { name: 'Filtres' });
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await choice(page, 'État').selectOption({ label: 'Annoncé (4)' });
    await expect(matching(page)).toHaveText('4 sur 8 événements');
    expect(await listedIds(page)).toEqual([
      'jeddah-visit',
      'qatar-talks',
      'cairo-bourita',
      'cairo-arab-committee',
    ]);
    await choice(page, 'Lieu').selectOption({ label: 'Le Caire (2)' });
    expect(await listedIds(page)).toEqual(['cairo-bourita', 'cairo-arab-committee']);
    await choice(page, 'Personne').selectOption({ label: 'Nasser Bourita (1)' });
    expect(await listedIds(page)).toEqual(['cairo-bourita']);
    await choice(page, 'Personne').selectOption('');
    await choice(page, 'Lieu').selectOption('');
    await choice(page, 'État').selectOption('');
    await choice(page, 'Origine de la date').selectOption({ label: 'Déduite (2)' });
    expect(await listedIds(page)).toEqual(['manila-press-conference', 'jeddah-visit']);
    await expect(toggle).toHaveText('Filtres (1)');
  });

  test('an event that a filter hides comes back when its words are chosen', async ({ page }) => {
    await openReader(page);
    await page.getByRole('searchbox').fill('Manille');
    await expect(matching(page)).toHaveText('1 sur 8 événements');
    await page.locator('#p-jeddah-meeting').click();
    await expectCurrent(page, 'jeddah-visit');
    await expect(matching(page)).toHaveText('8 événements');
  });
});

test('the list follows time or the article', async ({ page }) => {
  await openReader(page);
  await page.getByRole('button', { name: 'De l’article' }).click();
  await expect(page.getByRole('button', { name: 'De l’article' })).toHaveAttribute('aria-pressed', 'true');
  expect(await listedIds(page)).toEqual([
    'cairo-bourita',
    'cairo-arab-committee',
    'jeddah-visit',
    'qatar-talks',
    'manila-press-conference',
    'work-since-january',
    'fruitless-negotiations',
    'morocco-israel',
  ]);
  await expect(eventLink(page, 'jeddah-visit').locator('time')).toBeVisible();
  await page.getByRole('button', { name: 'Du temps' }).click();
  expect(await listedIds(page)).toEqual(realStoryOrder);
});

test('a language switch changes the interface, keeps the article as it is, and is remembered', async ({
  page,
}) => {
  await openReader(page, { event: 'jeddah-visit' });
  const html = page.locator('html');
  const article = page.getByRole('article');
  await expect(html).toHaveAttribute('lang', 'fr');
  await choice(page, 'Langue').selectOption('ar');
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 2, name: 'الأحداث' })).toBeVisible();
  await expect(article).toHaveAttribute('lang', 'fr');
  await expect(article.locator('.sl-paragraph p').first()).toHaveCSS('direction', 'ltr');
  await expect(eventLink(page, 'jeddah-visit')).toHaveCSS('direction', 'rtl');
  await expectCurrent(page, 'jeddah-visit');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
  await choice(page, 'اللغة').selectOption('en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await openReader(page);
  await expect(html).toHaveAttribute('lang', 'en');
});

test('a theme is remembered, and the system’s is followed until then', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReader(page);
  const dark = await backgroundOf(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await backgroundOf(page);
  expect(dark).not.toBe(light);
  await choice(page, 'Apparence').selectOption('dark');
  expect(await backgroundOf(page)).toBe(dark);
  await page.reload();
  await expect(choice(page, 'Apparence')).toHaveValue('dark');
  expect(await backgroundOf(page)).toBe(dark);
});

test('printed, every event has its number and all its quotes', async ({ page }) => {
  await openReader(page);
  await page.emulateMedia({ media: 'print' });
  for (const [i, id] of realStoryOrder.entries()) {
    const row = page.locator(`#e-${id}`);
    await expect(row.locator('.sl-number')).toHaveText(String(i + 1));
    await expect(row.locator('.sl-number')).toBeVisible();
    const quotes = realEvent(id).passages.filter(({ role }) => role === 'describes');
    await expect(row.locator('.sl-record blockquote')).toContainText(quotes.map(exactOf));
    await expect(row.locator('.sl-record')).toBeVisible();
  }
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('.sl-site-header')).toBeHidden();
});

test('who asked for less motion gets none', async ({ page }) => {
  // Every scroll by script is noted, with how it was asked to move.
  await page.addInitScript(() => {
    window.__scrolls = [];
    for (const name of ['scrollBy', 'scrollIntoView'] as const) {
      const original = Element.prototype[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(Element.prototype, name, {
        value(this: Element, options: ScrollOptions) {
          window.__scrolls.push(options.behavior ?? 'auto');
          return original.call(this, options);
        },
      });
    }
  });
  for (const [reducedMotion, expected] of [
    ['reduce', 'instant'],
    ['no-preference', 'smooth'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await openReader(page);
    await waitForPicture(page);
    await eventLink(page, 'morocco-israel').press('Enter');
    await expectLandedOnPassage(page, realEvent('morocco-israel'));
    expect([...new Set(await page.evaluate(() => window.__scrolls))]).toEqual([expected]);
  }
});

declare global {
  interface Window {
    /** How each scroll by script was asked to move. */
    __scrolls: string[];
  }
}

function matching(page: Page) {
  return page.getByRole('search').getByRole('status');
}

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
