import { readdirSync, readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { makeAttackStory } from './stories/attackStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { openHostPage } from './support/hostPage.ts';
import { announcements, choice, openReader } from './support/reader.ts';
import { realStory, serveStory } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

const doors = {
  element: 'Élément',
  single: 'Élément en un fichier',
  frame: 'Cadre',
  loader: 'Cadre avec script',
} as const;
type Door = keyof typeof doors;
const everyDoor = Object.keys(doors) as Door[];

async function openBuilder(page: Page, query = ''): Promise<void> {
  await page.goto(`/embed/${query}`);
  await expect(page.locator('.sl-builder-text').first()).toBeVisible();
}

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

const codeField = (page: Page) => field(page, 'Code pour votre page');
const policyField = (page: Page) => field(page, 'Politique de sécurité (Content Security Policy)');

async function chooseDoor(page: Page, door: Door): Promise<void> {
  await page.getByRole('radio', { name: doors[door], exact: true }).check();
}

/** The timeline as a door shows it inside a page. */
function timelineIn(page: Page | FrameLocator, door: Door) {
  const isElement = door === 'element' || door === 'single';
  return isElement ? page.locator('source-timeline') : page.frameLocator('iframe').locator('#app');
}

test('a story’s page leads to the builder, with its story chosen', async ({ page }) => {
  await page.goto('/s/blinken-cairo-2024/');
  await page.getByRole('link', { name: 'Intégrer ce récit' }).click();
  await expect(page).toHaveURL(/\/embed\/\?story=blinken-cairo-2024$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Intégrer un récit' })).toBeVisible();
  await expect(page).toHaveTitle('Intégrer un récit · Sourceline');
  await expect(codeField(page)).toHaveValue(/\/s\/blinken-cairo-2024\/story\.json/);
  await expect(page.getByRole('link', { name: 'Lire ce récit' })).toHaveAttribute(
    'href',
    '../s/blinken-cairo-2024/',
  );
});

test('every option changes the code', async ({ page }) => {
  await openBuilder(page);
  const seen = new Set<string>();
  const expectNew = async (pattern: RegExp) => {
    await expect(codeField(page)).toHaveValue(pattern);
    const code = `${await codeField(page).inputValue()} ${await policyField(page).inputValue()}`;
    expect(seen.has(code), String(pattern)).toBe(false);
    seen.add(code);
  };
  await expectNew(/<source-timeline src="[^"]*">/);
  await choice(page, 'Langue de la chronologie').selectOption('ar');
  await expectNew(/<source-timeline [^>]*lang="ar"[^>]*>\n<ol lang="ar"/);
  await choice(page, 'Apparence de la chronologie').selectOption('dark');
  await expectNew(/ theme="dark"/);
  await choice(page, 'Disposition').selectOption('compact');
  await expectNew(/ layout="compact"/);
  await page.getByRole('checkbox', { name: 'Surligner les mots dans l’article autour' }).uncheck();
  await expectNew(/ highlight="panel"/);
  await chooseDoor(page, 'single');
  await expectNew(/integrity="sha384-[^"]+" crossorigin="anonymous"/);
  await chooseDoor(page, 'loader');
  await expectNew(/embed\.html\?lang=ar&amp;theme=dark&amp;layout=compact".*\n.*data-highlight="none"/);
  await chooseDoor(page, 'frame');
  await expectNew(/embed\.html\?lang=ar&amp;theme=dark&amp;layout=compact"/);
  const highlight = page.getByRole('checkbox', { name: 'Surligner les mots dans l’article autour' });
  await expect(highlight).toBeDisabled();
  await expect(highlight).toHaveAccessibleDescription('Un cadre seul n’a pas accès à votre article.');
  await page.getByRole('spinbutton', { name: 'Hauteur, en px' }).fill('540');
  await expectNew(/ height="540"/);
});

test('a height goes into a rule for the element, and one that is none is said to be none', async ({
  page,
}) => {
  await openBuilder(page);
  const height = page.getByRole('spinbutton', { name: 'Hauteur, en px' });
  const rule = field(page, 'Règle pour votre feuille de style');
  await expect(rule).toHaveCount(0);
  await height.fill('400');
  await expect(rule).toHaveValue(/^source-timeline\[src\$=".*"\] \{ --sl-height: 400px; \}$/);
  const shown = page.frameLocator('.sl-builder-page').locator('source-timeline');
  await expect.poll(async () => (await shown.boundingBox())?.height).toBe(400);
  await height.fill('12');
  await expect(page.getByRole('alert')).toHaveText('Un nombre entier de 320 à 4000.');
  await expect(height).toHaveAttribute('aria-invalid', 'true');
  await expect(rule).toHaveValue(/400px/);
  await height.fill('720');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(rule).toHaveCount(0);
});

for (const door of everyDoor) {
  test(`the preview shows the ${door} alive, at both widths, and breaks no policy`, async ({
    page,
    baseURL,
  }) => {
    const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
    await openBuilder(page);
    await chooseDoor(page, door);
    const preview = page.frameLocator('.sl-builder-page');
    await expect(
      preview.locator(door === 'element' || door === 'single' ? 'source-timeline' : 'iframe'),
    ).toBeVisible();
    await expect(timelineIn(preview, door).locator('.vis-item.sl-event').first()).toBeAttached();
    for (const [name, width] of [
      ['Téléphone', 390],
      ['Ordinateur', 700],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      const box = await page.locator('.sl-builder-page').boundingBox();
      if (width === 390) expect(box?.width).toBe(390);
      else expect(box?.width).toBeGreaterThan(width);
    }
    await expect(page.locator('.sl-builder-page')).toHaveAttribute('title', 'Aperçu\u202F: Ordinateur');
    const { foreignRequests, ...others } = await incidents();
    // The preview is made in the browser: a blob has an origin, but nobody is asked.
    expect(foreignRequests.filter(address => !address.startsWith('blob:'))).toEqual([]);
    expect({ ...others, foreignRequests: [] }).toEqual(noIncidents);
  });

  test(`the ${door} pasted into a page with the policy shown, and no more, works`, async ({
    page,
    baseURL,
  }) => {
    const origin = new URL(baseURL ?? '').origin;
    await openBuilder(page);
    await chooseDoor(page, door);
    const code = await codeField(page).inputValue();
    const shown = await policyField(page).inputValue();
    // What the preview still asks for is not the pasted code's.
    await page.goto('about:blank');
    const incidents = await watchPage(page, origin);
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    const policy = `default-src 'none'; ${shown}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    await openHostPage(page, { embed: code, policy, isBare: true });
    await page.locator('#embed').scrollIntoViewIfNeeded();
    const timeline = timelineIn(page, door);
    await expect(timeline.locator('.vis-item.sl-event').first()).toBeAttached();
    await timeline.locator('a.sl-event-link[href="#e-jeddah-visit"]').click();
    await expect(timeline.locator('a.sl-event-link[aria-current="true"]')).toHaveAttribute(
      'href',
      '#e-jeddah-visit',
    );
    const painted = () => page.evaluate(() => CSS.highlights.get('sourceline-selected')?.size ?? 0);
    if (door === 'frame') expect(await painted()).toBe(0);
    else await expect.poll(painted).toBeGreaterThan(0);
    expect(await incidents()).toEqual(noIncidents);
    expect(asked.filter(path => !/^\/(host|embed|s\/blinken-cairo-2024)\//.test(path))).toEqual([]);
  });

  test(`the ${door} is refused by a policy that lacks any one part of the line`, async ({ page }) => {
    await openBuilder(page);
    await chooseDoor(page, door);
    const code = await codeField(page).inputValue();
    const parts = (await policyField(page).inputValue()).split('; ');
    const refused: string[] = [];
    await page.exposeFunction('__tellRefused', (text: string) => refused.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', event =>
        window.__tellRefused(event.effectiveDirective.replace('-elem', '')),
      );
    });
    for (const part of parts) {
      refused.length = 0;
      const policy = ["default-src 'none'", ...parts.filter(one => one !== part)].join('; ');
      await openHostPage(page, { embed: code, policy, isBare: true }, `without-${part.split(' ')[0]}`);
      await page.locator('#embed').scrollIntoViewIfNeeded();
      await expect.poll(() => refused, part).toContain(part.split(' ')[0]);
    }
  });
}

test('a changed single file is refused, and the written list is shown', async ({ page }) => {
  await openBuilder(page);
  await chooseDoor(page, 'single');
  const code = await codeField(page).inputValue();
  const policy = await policyField(page).inputValue();
  await page.route('**/source-timeline.single.js', async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};window.__attacked=true` });
  });
  await openHostPage(page, { embed: code, policy, isBare: true });
  await expect(page.locator('source-timeline > ol > li')).toHaveCount(realStory.events.length);
  await expect(page.locator('source-timeline > ol')).toBeVisible();
  expect(await page.evaluate(() => [window.__attacked, customElements.get('source-timeline')])).toEqual([
    undefined,
    undefined,
  ]);
});

test('a story made of attacks stays text in the code, in the preview and where it is pasted', async ({
  page,
  baseURL,
}) => {
  const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
  await serveStory(page, 'attack', makeAttackStory());
  await openBuilder(page, '?story=attack');
  await expect(
    page.frameLocator('.sl-builder-page').locator('source-timeline .vis-item.sl-event').first(),
  ).toBeAttached();
  const code = await codeField(page).inputValue();
  const names = [...new Set([...code.matchAll(/<([a-z-]+)/g)].map(([, name]) => name))].sort();
  expect(names).toEqual([
    'blockquote',
    'li',
    'link',
    'ol',
    'script',
    'source-timeline',
    'span',
    'strong',
    'time',
  ]);
  await openHostPage(page, { embed: code, policy: '', isBare: true });
  await page.locator('source-timeline').scrollIntoViewIfNeeded();
  await expect(page.locator('source-timeline .vis-item.sl-event').first()).toBeAttached();
  // Before any of our scripts the browser has read the code: it made the elements that are meant, and no others.
  const made = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('#embed *')].map(element => element.localName)),
  ]);
  expect(made.sort()).toEqual([
    'blockquote',
    'li',
    'link',
    'ol',
    'script',
    'source-timeline',
    'span',
    'strong',
    'time',
  ]);
  const faults = await page.evaluate(text => {
    const tag = text.slice(text.indexOf('<source-timeline'));
    return new DOMParser().parseFromString(tag, 'application/xml').querySelector('parsererror')?.textContent;
  }, code);
  expect(faults).toBeUndefined();
  const { attacked, dialogs, foreignRequests } = await incidents();
  expect({ attacked, dialogs }).toEqual({ attacked: false, dialogs: [] });
  expect(foreignRequests.filter(address => !address.startsWith('blob:'))).toEqual([]);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each button copies its text, and says so', async ({ page }) => {
    await openBuilder(page);
    await page.getByRole('spinbutton', { name: 'Hauteur, en px' }).fill('500');
    for (const [button, name] of [
      ['Copier le code', 'Code pour votre page'],
      ['Copier la règle', 'Règle pour votre feuille de style'],
      ['Copier la politique', 'Politique de sécurité (Content Security Policy)'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(announcements(page)).toHaveText('Copié.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await field(page, name).inputValue(),
      );
    }
  });
});

test('where copying is refused the text is selected, ready for the keyboard', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await openBuilder(page);
  await page.getByRole('button', { name: 'Copier la politique' }).click();
  await expect(page.getByRole('alert')).toContainText('Le texte est sélectionné');
  await expect(policyField(page)).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await policyField(page).inputValue());
});

test('everything can be reached and chosen with the keyboard', async ({ page }) => {
  await openBuilder(page);
  await page.getByRole('radio', { name: doors.element, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: doors.single, exact: true })).toBeChecked();
  for (const name of ['Langue de la chronologie', 'Apparence de la chronologie', 'Disposition']) {
    await page.keyboard.press('Tab');
    await expect(choice(page, name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('spinbutton')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Téléphone' })).toHaveAttribute('aria-pressed', 'true');
});

test('a story that cannot be fetched is said, and can be tried again', async ({ page }) => {
  let fails = true;
  await page.route('**/s/blinken-cairo-2024/story.json', route => (fails ? route.abort() : route.continue()));
  await page.goto('/embed/');
  await expect(page.getByRole('alert')).toContainText('n’a pas pu');
  fails = false;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(codeField(page)).toHaveValue(/<source-timeline/);
});

test('a site without stories says so', async ({ page }) => {
  await page.route('**/embed/', async route => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(/(id="sourceline-stories">)\[.*?\](<\/script>)/, '$1[]$2'),
    });
  });
  await page.goto('/embed/');
  await expect(page.getByRole('main')).toContainText('Il n’y a pas encore de récit ici.');
  await expect(page.getByRole('form')).toHaveCount(0);
});

test('of several stories one is picked', async ({ page }) => {
  const other = { ...realStory, id: 'other' };
  await serveStory(page, 'other', other);
  await page.route('**/embed/', async route => {
    const response = await route.fetch();
    const listed = (slug: string) => ({ slug, name: slug, inLanguage: 'fr', datePublished: null, events: 8 });
    const stories = JSON.stringify([listed('blinken-cairo-2024'), listed('other')]);
    const html = (await response.text()).replace(
      /(id="sourceline-stories">)\[.*?\](<\/script>)/,
      `$1${stories}$2`,
    );
    await route.fulfill({ response, body: html });
  });
  await openBuilder(page);
  await choice(page, 'Récit').selectOption('other');
  await expect(codeField(page)).toHaveValue(/\/s\/other\/story\.json/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the code of each story can be had', async ({ page, request, baseURL }) => {
    await page.goto('/embed/');
    const link = page.getByRole('link', { name: /Antony Blinken au Caire/ });
    const href = (await link.getAttribute('href')) ?? '';
    const code = await (await request.get(new URL(href, `${baseURL}/embed/`).href)).text();
    expect(code).toMatch(
      /^<link rel="stylesheet" href="http[^"]*\/embed\/v1\/source-timeline\.css">\n<script/,
    );
    expect(code.trimEnd()).toMatch(/<\/source-timeline>$/);
    expect(code.match(/<li>/g)).toHaveLength(realStory.events.length);
  });
});

for (const lang of ['fr', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`breaks no rule of accessibility: ${lang}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await openBuilder(page, `?lang=${lang}`);
        await page.locator('input[type="number"]').fill('5');
        await page.locator('.sl-builder-page').scrollIntoViewIfNeeded();
        await expect(
          page.frameLocator('.sl-builder-page').locator('source-timeline .vis-item.sl-event').first(),
        ).toBeAttached();
        await expectNoViolations(page);
        const room = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
      });
    }
  }
}

test('no reader loads a byte of it', async ({ page }) => {
  const builderFiles = readdirSync('dist/assets').filter(name => {
    const text = readFileSync(`dist/assets/${name}`, 'utf8');
    return /sl-builder|copyRefused|\.builder-/.test(text);
  });
  // The page, its styles, and its words in three languages.
  expect(
    builderFiles.map(name => name.replace(/-[^-]+\.(js|css)$/, '.$1').replace(/-.*\./, '.')).sort(),
  ).toEqual(['builder.ar.js', 'builder.en.js', 'builder.fr.js', 'startBuilder.css', 'startBuilder.js']);
  const loaded: string[] = [];
  page.on('request', request => loaded.push(new URL(request.url()).pathname.replace('/assets/', '')));
  await openReader(page);
  await page.goto('/s/blinken-cairo-2024/');
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
  expect(loaded.filter(name => builderFiles.includes(name))).toEqual([]);
});
