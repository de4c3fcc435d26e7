import { expect, type Page, test } from '@playwright/test';
import { attackUrls, unbrokenName } from './stories/attackPayloads.ts';
import { makeAttackStory, makeAttackUrlStory } from './stories/attackStory.ts';
import { makeLongStory } from './stories/makeLongStory.ts';
import { choice, eventLink, expectCurrent, listedIds, openReader, waitForPicture } from './support/reader.ts';
import { exactOf, realStoryOrder, serveStory } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

test('the page is served with a strict policy', async ({ page }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/(script|style)-src[^;]*(data:|https?:|\*)/);
});

test('the policy refuses what it should, and the watch sees it', async ({ page, baseURL }) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await openReader(page);
  const plant = page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__attacked = true';
    document.body.append(script);
  });
  await expect(plant).rejects.toThrow('TrustedScript');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
  });
  await expect.poll(async () => (await incidents()).refused.join()).toContain('style-src');
  await expect(page.locator('body')).toBeVisible();
  expect((await incidents()).attacked).toBe(false);
});

test('a full walk breaks no rule of the policy and logs no error', async ({ page, baseURL }) => {
  test.slow();
  const incidents = await watchPage(page, baseURL ?? '');
  await openReader(page);
  await waitForPicture(page);
  await walk(page, realStoryOrder);
  expect(await incidents()).toEqual(noIncidents);
});

test('so does a walk through 60 events in two languages', async ({ page, baseURL }) => {
  test.slow();
  const incidents = await watchPage(page, baseURL ?? '');
  await serveStory(page, 'synthetic', makeLongStory());
  await openReader(page, { story: 'synthetic' });
  await waitForPicture(page);
  await walk(
    page,
    (await listedIds(page)).filter((_, i) => i % 7 === 0),
  );
  expect(await incidents()).toEqual(noIncidents);
});

for (const lang of ['fr', 'en', 'ar'] as const) {
  test(`a story made of attacks shows as text and runs nothing in ${lang}`, async ({ page, baseURL }) => {
    test.slow();
    const incidents = await watchPage(page, baseURL ?? '');
    const story = makeAttackStory();
    await serveStory(page, 'attack', story);
    await openReader(page, { story: 'attack', lang });
    await waitForPicture(page);
    expect((await listedIds(page)).toSorted()).toEqual(story.events.map(event => event.id).toSorted());
    for (const { id, name, passages } of story.events) {
      await eventLink(page, id).press('Enter');
      await expectCurrent(page, id);
      await expect(page.locator(`mark[data-event="${id}"]:focus`)).toHaveCount(1);
      if (typeof name === 'string') expect(await eventLink(page, id).textContent()).toContain(name);
      for (const passage of passages) {
        const pieces = page.locator(`mark[data-passage="${passage.id}"]`);
        expect((await pieces.allTextContents()).join('')).toBe(exactOf(passage));
      }
    }
    const planted = page.locator(
      'main :is(img, iframe, script, style, math, object, embed), [onerror], [onload]',
    );
    await expect(planted).toHaveCount(0);
    for (const href of await page
      .locator('a')
      .evaluateAll(links => links.map(link => link.getAttribute('href')))) {
      // Besides events and the web there are two ways out: to the page that makes the embed code, and to the editor.
      expect(href).toMatch(/^(#|\?|https?:\/\/|\.\/embed\/\?story=[a-z0-9-]+$|\.\/\?edit$)/);
    }
    expect(await incidents()).toEqual(noIncidents);
  });
}

test('a name of 10,000 characters does not widen the page', async ({ page }) => {
  await serveStory(page, 'attack', makeAttackStory());
  await openReader(page, { story: 'attack', event: 'unbroken' });
  await waitForPicture(page);
  await expect(eventLink(page, 'unbroken')).toContainText(unbrokenName);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

test('an address that is not a web address is refused, and the message says where', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const incidents = await watchPage(page, baseURL ?? '');
  for (const url of attackUrls) {
    await page.unrouteAll();
    await serveStory(page, 'attack', makeAttackUrlStory(url));
    await page.goto('/?story=attack');
    await expect(page.getByRole('alert'), url).toContainText('doit être une adresse http ou https');
    await expect(page.getByRole('alert').locator('code')).toHaveText(/sources.*url/);
    await expect(page.locator('.sl-event-link')).toHaveCount(0);
  }
  expect(await incidents()).toEqual(noIncidents);
});

test('an attack in an event’s place leaves that event out, and says so', async ({ page, baseURL }) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await serveStory(page, 'attack', makeAttackUrlStory('https://example.org/'));
  await page.goto('/?story=attack');
  await expect(page.locator('.sl-problems summary')).toContainText('8 parties de ce récit ont un problème');
  await expect(page.locator('.sl-event-link')).toHaveCount(0);
  expect(await incidents()).toEqual(noIncidents);
});

/** Everything a reader can do, once. */
async function walk(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await eventLink(page, id).press('Enter');
    await expectCurrent(page, id);
    if ((await page.locator(`mark[data-event="${id}"]`).count()) > 0) {
      await expect(page.locator(`mark[data-event="${id}"]:focus`)).toHaveCount(1);
      await page.keyboard.press('Escape');
    }
    await expect(eventLink(page, id)).toBeFocused();
  }
  for (const name of ['Agrandir', 'Réduire', 'Vers les dates antérieures', 'Montrer tous les événements']) {
    await page.getByRole('button', { name }).click();
  }
  await page.locator('.sl-picture').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await page.getByRole('button', { name: 'Filtres' }).click();
  for (const label of ['Lieu', 'Personne', 'État', 'Origine de la date']) {
    await choice(page, label).selectOption({ index: 1 });
    await choice(page, label).selectOption({ index: 0 });
  }
  await page.getByRole('searchbox').fill('zzzz');
  await page.getByRole('button', { name: 'Tout montrer à nouveau' }).click();
  await page.getByRole('button', { name: 'De l’article' }).click();
  await choice(page, 'Apparence').selectOption('dark');
  await choice(page, 'Langue').selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await choice(page, 'اللغة').selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await waitForPicture(page);
  await page.emulateMedia({ media: 'print' });
}
