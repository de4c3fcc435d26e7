import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { syntheticStory } from '../src/bench/speed/syntheticStory.ts';
import { frameHeight, frameTag } from '../src/core/exchange/oembed.ts';
import { makeAttackStory } from './stories/attackStory.ts';
import { makeLongStory } from './stories/makeLongStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { openHostPage } from './support/hostPage.ts';
import { publishStory, servePublished } from './support/publishedStory.ts';
import { waitForPicture } from './support/reader.ts';
import { exactOf, nameIn, realEvent, realStory, realStoryOrder } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

const page1 = '/s/blinken-cairo-2024/';
const frame = `${page1}embed.html`;

/** Words as a person compares them. */
function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ');
}

/** Layout shifts since the page was opened, from now on and before. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every event, passage, speaker and reason of the page can be read', async ({ page }) => {
    await page.goto(page1);
    const text = plain((await page.locator('body').textContent()) ?? '');
    for (const event of realStory.events) {
      expect(text).toContain(plain(nameIn(event.name, 'fr')));
      for (const passage of event.passages) expect(text).toContain(plain(exactOf(passage)));
      for (const speaker of event.attribution ?? [])
        expect(text).toContain(plain(nameIn(speaker.name, 'fr')));
    }
    for (const [i, id] of realStoryOrder.entries()) {
      const row = page.locator(`#e-${id}`);
      await expect(row.locator('.sl-number')).toHaveText(String(i + 1));
      const quotes = realEvent(id).passages.filter(({ role }) => role === 'describes');
      await expect(row.locator('.sl-record')).toBeVisible();
      await expect(row.locator('.sl-record blockquote')).toHaveCount(quotes.length);
      await expect(row.getByText('Pourquoi cette date')).toBeVisible();
    }
    // What could not work is not shown.
    await expect(page.locator('select, input, .sl-picture').filter({ visible: true })).toHaveCount(0);
  });

  test('links of events lead to their words, and words back to their events', async ({ page }) => {
    await page.goto(page1);
    for (const id of realStoryOrder) {
      for (const quote of await page.locator(`#e-${id} .sl-record blockquote a`).all()) {
        const target = (await quote.getAttribute('href')) ?? '';
        await expect(page.locator(`mark${target.replace('#', '#')}`)).toHaveCount(1);
      }
    }
    await page.locator('#e-jeddah-visit .sl-record blockquote a').first().click();
    await expect(page.locator('mark:target')).toBeInViewport();
    await page.locator('.sl-notes a').first().click();
    await expect(page.locator('li:target')).toBeInViewport();
  });

  test('the frame shows every event too', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 720 });
    await page.goto(frame);
    for (const id of realStoryOrder) {
      await page.locator(`#e-${id}`).scrollIntoViewIfNeeded();
      await expect(page.locator(`#e-${id}`)).toBeInViewport();
    }
  });
});

test('what is read without JavaScript breaks no rule of accessibility', async ({ browser, baseURL }) => {
  // axe itself needs scripts: the page is the written one, its own scripts are kept from it.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.route('**/assets/*.js', route => route.abort());
  await page.goto(page1);
  await expectNoViolations(page);
  await context.close();
});

for (const width of [320, 412, 768, 1280]) {
  test(`the page and the frame come alive without moving, at ${width} px`, async ({ page }) => {
    const shifted = await watchShifts(page);
    await page.setViewportSize({ width, height: 800 });
    for (const address of [page1, frame]) {
      await page.goto(address);
      await waitForPicture(page);
      expect(await shifted(), address).toBe(0);
    }
  });
}

test.describe('a frame in somebody’s page', () => {
  const long = makeLongStory();
  let folder: string;
  test.beforeAll(() => {
    folder = publishStory(long);
  });

  for (const width of [320, 412, 768, 1280]) {
    test(`moves nothing in it, at ${width} px`, async ({ page }) => {
      const shifted = await watchShifts(page);
      await page.setViewportSize({ width, height: 900 });
      await servePublished(page, long.id, folder);
      for (const id of [realStory.id, long.id]) {
        const tag = frameTag({ address: `/s/${id}/embed.html`, title: 'x', height: frameHeight });
        for (const loader of ['', '<script async src="/embed/v1/loader.js"></script>']) {
          const embed = tag.replace('loading="lazy"', 'loading="eager"') + loader;
          await openHostPage(page, { embed, article: '<p>Avant.</p>' }, `frame-${id}-${loader.length}`);
          const inside = page.frameLocator('iframe');
          await expect(inside.locator('.vis-item.sl-event').first()).toBeAttached();
          // A frame of its own height stays as it was written.
          await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', frameHeight);
          expect(await shifted(), `${id} ${loader}`).toBe(0);
        }
      }
    });
  }

  async function openFrame(page: Page, events: number) {
    const story = syntheticStory({ events });
    await servePublished(page, story.id, publishStory(story));
    const tag = frameTag({ address: `/s/${story.id}/embed.html`, title: 'x', height: 600 });
    const embed = tag.replace('loading="lazy"', 'loading="eager"');
    await openHostPage(page, { embed, article: '' }, story.id);
    return page.frameLocator('iframe');
  }

  test('draws very many events by a script of its own', async ({ page }) => {
    const frame = await openFrame(page, 300);
    await expect(frame.locator('.vis-item.sl-bin').first()).toBeAttached();
    await expect(frame.locator('.sl-row').first()).toHaveAttribute('aria-setsize', '300');
  });

  test('holds the first of more than a page can hold, and leads to all', async ({ page }) => {
    const frame = await openFrame(page, 3000);
    await expect(frame.locator('.vis-item.sl-event').first()).toBeAttached();
    await expect(frame.locator('.sl-row')).toHaveCount(200);
    await expect(frame.locator('.sl-excerpt')).toContainText(/200 .*3\s000/u);
    await expect(frame.locator('.sl-excerpt a')).toHaveAttribute('href', /\/s\/synthetic-3000\/$/);
  });

  test('of a story made of attacks runs nothing, nor does its page', async ({ page, baseURL }) => {
    const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
    const attack = makeAttackStory();
    await servePublished(page, attack.id, publishStory(attack));
    await page.goto(`/s/${attack.id}/`);
    await waitForPicture(page);
    for (const row of await page.locator('.sl-event-link').all()) await row.click();
    await page.goto(`/s/${attack.id}/embed.html`);
    await waitForPicture(page);
    for (const row of await page.locator('.sl-event-link').all()) await row.click();
    const { attacked, dialogs, refused, foreignRequests } = await incidents();
    expect({ attacked, dialogs, refused, foreignRequests }).toEqual({
      attacked: false,
      dialogs: [],
      refused: [],
      foreignRequests: [],
    });
  });
});

test('the page comes alive as the full reader, and breaks no policy', async ({ page, baseURL }) => {
  const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto(`${page1}#e-jeddah-visit`);
  await waitForPicture(page);
  await expect(page.locator('[aria-current="true"]')).toHaveAttribute('href', '#e-jeddah-visit');
  await expect(page.locator('mark:focus')).toContainText('Au cours de sa visite');
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('en');
  await expect(page.getByRole('heading', { name: 'Events', exact: true })).toBeVisible();
  await page.goto(`${page1}?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await waitForPicture(page);
  expect(await incidents()).toEqual(noIncidents);
});

test('the frame alone works in a sandbox, and breaks no policy', async ({ page, baseURL }) => {
  const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
  await page.route('**/host/sandbox.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>h</title><link rel="icon" href="data:,"><iframe src="${frame}" width="100%" height="720" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    }),
  );
  await page.goto('/host/sandbox.html');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.vis-item.sl-event').first()).toBeAttached();
  await inside.locator('a[href="#e-jeddah-visit"].sl-event-link').click();
  await expect(inside.locator('[aria-current="true"]')).toHaveAttribute('href', '#e-jeddah-visit');
  await expect(inside.getByRole('link', { name: 'Ouvrir en pleine page' })).toHaveAttribute(
    'href',
    /^http.*\/s\/blinken-cairo-2024\/$/,
  );
  expect(await incidents()).toEqual(noIncidents);
});

for (const lang of ['fr', 'ar'] as const) {
  test(`a deep link in ${lang} leads to the words on a phone, and leaves the picture in sight on a desk`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${page1}?lang=${lang}#e-jeddah-visit`);
    await waitForPicture(page);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('mark:focus')).toContainText('Au cours de sa visite');
    await expect(page.locator('mark:focus')).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto('about:blank');
    await page.goto(`${page1}?lang=${lang}#e-jeddah-visit`);
    await waitForPicture(page);
    await expect(page.locator('mark:focus')).toBeInViewport();
    await expect(page.locator('.sl-picture')).toBeInViewport({ ratio: 0.9 });
  });
}

test('the first events stand in sight on a phone, in the place of the picture, before any script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/*.js', route => route.abort());
  await page.goto(page1);
  const dated = realStoryOrder.map(realEvent).filter(({ date }) => date !== null);
  const names = page.locator('.sl-picture .sl-preview-name');
  await expect(names.first()).toHaveText(plain(nameIn(dated[0]?.name ?? '', 'fr')));
  await expect(names.first()).toBeInViewport();
  await expect(page.locator('.sl-preview')).toHaveAttribute('aria-hidden', 'true');
});

test('the page stays readable when its script or its story cannot be fetched', async ({ page }) => {
  await page.route('**/story.json', route => route.abort());
  await page.goto(page1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Antony Blinken au Caire');
  await expect(page.locator('#e-jeddah-visit')).toBeVisible();
});

test('the site works from a sub-folder', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  await page.route('**/deep/er/**', async route => {
    const url = new URL(route.request().url());
    const response = await route.fetch({ url: origin + url.pathname.replace('/deep/er', '') + url.search });
    await route.fulfill({ response });
  });
  const outside: string[] = [];
  page.on('request', request => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !pathname.startsWith('/deep/er/')) outside.push(pathname);
  });
  await page.goto('/deep/er/s/blinken-cairo-2024/');
  await waitForPicture(page);
  await page.goto('/deep/er/s/blinken-cairo-2024/embed.html');
  await waitForPicture(page);
  expect(outside).toEqual([]);
});

test('every absolute address in the site is under the base address', () => {
  const base = 'http://localhost:4173/';
  for (const name of ['index.html', 'embed.html', 'oembed.json']) {
    const text = readFileSync(`dist/s/blinken-cairo-2024/${name}`, 'utf8');
    const ours = [...text.matchAll(/(?:og:image|og:url|oembed\.json|embed\.html|annotations\.jsonld)/g)];
    expect(ours.length).toBeGreaterThan(0);
    for (const [address] of text.matchAll(/https?:\/\/localhost[^"'\\ <)]*/g)) {
      expect(address.startsWith(base), address).toBe(true);
    }
    expect(text).not.toContain('http://localhost:4173//');
  }
  expect(readFileSync('dist/sitemap.xml', 'utf8')).toContain(`<loc>${base}s/blinken-cairo-2024/</loc>`);
});
