import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { makeLongStory } from './stories/makeLongStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { announcements, eventLink, openReader } from './support/reader.ts';
import { exactOf, realEvent, realStory, serveStory } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

const body = realStory.sources[0]?.articleBody ?? '';
const jeddah = realEvent('jeddah-visit');
const jeddahQuote = exactOf(jeddah.passages.find(({ role }) => role === 'describes') ?? fail());
const nl = '\n';

function fail(): never {
  throw new Error('The real story has changed');
}

function swap(text: string, words: string, by: string): string {
  return text.includes(words) ? text.replace(words, by) : fail();
}

/** A later edition: a line before, an edited passage, a sentence gone, its end moved. */
const edition = [
  'Mis à jour à 14 heures.',
  ...swap(body, 'Au cours de sa visite', 'Pendant sa visite').split(nl).slice(0, -1),
].join(nl);

async function compareWith(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Comparer avec une autre version' }).click();
  await page.getByRole('textbox', { name: 'Le texte de l’article' }).fill(text);
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
}

function notice(page: Page) {
  return page.getByRole('region', { name: /autre version|a changé|mot pour mot/ });
}

test.describe('another version of the article', () => {
  test('says how the passages fare and what changed, and leads back', async ({ page }) => {
    await openReader(page);
    await expect(page.locator('.sl-state')).toHaveCount(0);
    await compareWith(page, edition);
    await expect(notice(page)).toBeFocused();
    await expect(notice(page)).toContainText('Vous lisez une autre version de cet article.');
    await expect(notice(page)).toContainText(
      /28 passages\s: 2\d déplacés, \d modifiés? et \d introuvables?\./,
    );
    await page.getByText(/Ce qui a changé/).click();
    const changes = notice(page).getByRole('listitem');
    await expect(changes.first()).toContainText('Ajoutée');
    await expect(changes.first().locator('ins')).toContainText('Mis à jour à 14 heures.');
    await expect(changes.filter({ hasText: 'Modifiée' }).locator('del')).toContainText('Au cours de');
    await expect(changes.filter({ hasText: 'Modifiée' }).locator('ins')).toContainText('Pendant');
    await expect(page.locator('.sl-article')).toContainText('Pendant sa visite');

    await page.getByRole('button', { name: 'Revenir au texte du récit' }).click();
    await expect(page.getByRole('heading', { name: 'Article', exact: true })).toBeFocused();
    await expect(page.locator('.sl-article')).toContainText('Au cours de sa visite');
    await expect(page.locator('.sl-state')).toHaveCount(0);
  });

  test('in another script is not marked up as of the source’s language', async ({ page }) => {
    await openReader(page);
    const article = page.locator('.sl-article');
    await compareWith(page, edition);
    await expect(article).toContainText('Pendant sa visite');
    await expect(article).toHaveAttribute('lang', 'fr');
    await compareWith(page, 'التقى وزير الخارجية الأمريكي نظراءه العرب في القاهرة يوم الخميس.');
    await expect(article).toContainText('التقى وزير الخارجية');
    await expect(article).toHaveAttribute('lang', '');
    await page.getByRole('button', { name: 'Revenir au texte du récit' }).click();
    await expect(article).toHaveAttribute('lang', 'fr');
  });

  test('a changed passage shows its words then and now, and still leads to the article', async ({ page }) => {
    await openReader(page);
    await compareWith(page, edition);
    await expect(notice(page)).toBeVisible();
    await eventLink(page, jeddah.id).click();
    const details = page.locator(`li[id="e-${jeddah.id}"]`);
    await expect(details.locator('.sl-state').first()).toHaveText('modifié');
    const quote = details.locator('.sl-quote-link').first();
    await expect(quote.locator('del')).toContainText('Au cours de');
    await expect(quote.locator('ins')).toContainText('Pendant');
    await quote.click();
    const mark = page.locator('mark:focus');
    await expect(mark).toHaveText(jeddahQuote.replace('Au cours de', 'Pendant'));
  });

  test('a passage that is gone keeps its stored quote and points nowhere', async ({ page }) => {
    await openReader(page);
    await compareWith(page, swap(body, jeddahQuote, ''));
    await expect(notice(page)).toBeVisible();
    await eventLink(page, jeddah.id).click();
    const details = page.locator(`li[id="e-${jeddah.id}"]`);
    await expect(details.locator('.sl-state').first()).toHaveText('introuvable');
    await expect(details.locator('blockquote').first()).toHaveText(jeddahQuote);
    await expect(page.locator(`mark[data-event="${jeddah.id}"][data-role="describes"]`)).toHaveCount(0);
  });

  test('the same words say so, and every passage is in place', async ({ page }) => {
    await openReader(page);
    await compareWith(page, body);
    await expect(notice(page)).toContainText(
      'Cette version est, mot pour mot, celle dont ce récit a été fait.',
    );
    await expect(notice(page)).toContainText(/28 passages\s: 28 à leur place\./);
  });

  test('a text about something else leaves every passage missing, without a guess', async ({ page }) => {
    await openReader(page);
    await compareWith(page, 'Une tout autre nouvelle. Elle parle de jardins et de pluie.');
    await expect(notice(page)).toContainText(/28 passages\s: 28 introuvables\./);
    await expect(page.locator('.sl-article mark')).toHaveCount(0);
    await eventLink(page, jeddah.id).press('Enter');
    await expect(announcements(page)).toContainText('aucun passage dans l’article');
  });

  test('nothing pasted is a mistake that is told, Escape leaves without a trace', async ({ page }) => {
    await openReader(page);
    const toggle = page.getByRole('button', { name: 'Comparer avec une autre version' });
    await toggle.click();
    const area = page.getByRole('textbox', { name: 'Le texte de l’article' });
    await expect(area).toBeFocused();
    await page.getByRole('button', { name: 'Comparer', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Il n’y a pas encore de texte à comparer.');
    await expect(area).toBeFocused();
    await expectNoViolations(page);
    await area.fill('\u200B\uFEFF\n');
    await page.getByRole('button', { name: 'Comparer', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Il n’y a pas encore de texte à comparer.');
    await area.fill(`<p class="x">${body}</p>`);
    await page.getByRole('button', { name: 'Comparer', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('le code source d’une page');
    await area.press('Escape');
    await expect(area).toHaveCount(0);
    await expect(toggle).toBeFocused();
    await expect(notice(page)).toHaveCount(0);
  });

  test('a file may be chosen; one that is not text is refused and changes nothing', async ({ page }) => {
    await openReader(page);
    await page.getByRole('button', { name: 'Comparer avec une autre version' }).click();
    const file = page.locator('input[type="file"]');
    // « é » in Windows-1252.
    await file.setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x41, 0xe9, 0x20]),
    });
    await expect(page.getByRole('alert')).toContainText('n’est pas du texte en UTF-8');
    await expect(notice(page)).toHaveCount(0);
    await file.setInputFiles({
      name: 'b.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`\uFEFF${edition}`),
    });
    await expect(notice(page)).toContainText('Vous lisez une autre version');
  });

  test('markup in the pasted text is text', async ({ page, baseURL }) => {
    const incidents = await watchPage(page, new URL(baseURL ?? '').origin);
    await openReader(page);
    await compareWith(page, `<img src=x onerror="window.__attacked=1"><b>gras</b>${nl}${body}`);
    await expect(notice(page)).toBeVisible();
    await page.getByText(/Ce qui a changé/).click();
    await expect(page.locator('.sl-article img, .sl-article b')).toHaveCount(0);
    await expect(page.locator('.sl-article')).toContainText('<b>gras</b>');
    expect(await incidents()).toEqual(noIncidents);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no accessibility violation, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openReader(page, { lang: 'ar' });
      await page.getByRole('button', { name: 'قارن بنسخة أخرى' }).click();
      await page.locator('.sl-compare textarea').fill(edition);
      await page.locator('.sl-compare button[type="submit"]').click();
      await page.locator('.sl-notice summary').click();
      await eventLink(page, jeddah.id).click();
      await page.getByRole('button', { name: 'ما أخذته القصة' }).click();
      const closed = page.locator('.sl-notice details:not([open]) summary');
      for (let left = await closed.count(); left > 0; left--) await closed.first().click();
      await expectNoViolations(page);
    });
  }
});

test('one version among several articles is compared with its own', async ({ page }) => {
  const story = makeLongStory();
  const source = story.sources[1] ?? fail();
  await serveStory(page, 'synthetic', story);
  await openReader(page, { story: 'synthetic' });
  await page.getByRole('button', { name: 'Comparer avec une autre version' }).click();
  await page.getByRole('combobox', { name: 'Article' }).selectOption(source.id);
  await page.getByRole('textbox', { name: 'Le texte de l’article' }).fill(`Neu.${nl}${source.articleBody}`);
  await page.getByRole('button', { name: 'Comparer', exact: true }).click();
  await expect(notice(page)).toHaveCount(1);
  await expect(notice(page)).toContainText(/passages\s: \d+ déplacés\./);
});

test('a story whose article was edited after says so by itself', async ({ page }) => {
  const sources = realStory.sources.map(source => ({ ...source, articleBody: edition }));
  await serveStory(page, 'edited', { ...realStory, sources });
  await openReader(page, { story: 'edited' });
  await expect(notice(page)).toContainText(
    'Le texte de cet article a changé depuis que ce récit a été fait.',
  );
  await expect(notice(page)).toContainText(/2\d déplacés/);
  await eventLink(page, 'morocco-israel').click();
  await expect(page.locator('mark:focus')).not.toBeEmpty();
});

test.describe('coverage', () => {
  test('is off until asked for, then marks sentences and lists them', async ({ page }) => {
    const text = `${body}${nl}Une phrase que rien ne retient.`;
    const sources = realStory.sources.map(({ sha256: _, ...source }) => ({ ...source, articleBody: text }));
    await serveStory(page, 'more', { ...realStory, sources });
    await openReader(page, { story: 'more' });
    await expect(page.locator('.sl-sentence')).toHaveCount(0);
    const toggle = page.getByRole('button', { name: 'Ce que le récit retient' });
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    const summary = page.getByRole('region', { name: 'Ce que le récit retient' });
    await expect(page.locator('.sl-sentence[data-events="0"]').last()).toHaveText(
      'Une phrase que rien ne retient.',
    );
    await summary.getByText('1 phrase sans événement').click();
    await summary.getByRole('button', { name: 'Une phrase que rien ne retient.' }).click();
    await expect(page.locator('.sl-sentence:focus')).toHaveText('Une phrase que rien ne retient.');
    // The words themselves are as they were.
    await expect(page.locator('.sl-article')).toContainText(body.split(nl)[0] ?? '');
    await summary.getByText(/ne reposent que sur un passage/).click();
    await summary.getByRole('button').last().click();
    await expect(page.locator('mark:focus')).toHaveCount(1);
    await toggle.click();
    await expect(page.locator('.sl-sentence')).toHaveCount(0);
  });
});

test('the story and its annotations can be kept as files', async ({ page, baseURL }) => {
  await openReader(page);
  const [storyFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le récit' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await storyFile.path(), 'utf8'))).toEqual(realStory);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger les annotations' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('blinken-cairo-2024.annotations.jsonld');
  const collection = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(collection).toMatchObject({
    type: 'AnnotationCollection',
    total: 28,
    id: `${baseURL}/#annotations`,
  });
});

test('a text fragment leads Chromium to the passage and not to its double', async ({ page, baseURL }) => {
  const { textFragment } = await import('../src/core/exchange/textFragment.ts');
  const filler = Array.from({ length: 60 }, (_, i) => `Ligne ${i} de remplissage.`);
  const text = ['On l’a vu lundi à Paris.', ...filler, 'On l’a vu lundi à Rome.', ...filler].join(nl);
  const start = text.lastIndexOf('On l’a vu lundi');
  const directive = textFragment(text, { start, end: start + 'On l’a vu lundi'.length });
  await page.route('**/words.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><body>${text
        .split(nl)
        .map(line => `<p>${line}</p>`)
        .join('')}`,
    }),
  );
  await page.goto(`${baseURL}/words.html#:~:${directive}`);
  await expect(page.getByText('On l’a vu lundi à Rome.')).toBeInViewport();
  await expect(page.getByText('On l’a vu lundi à Paris.')).not.toBeInViewport();
});
