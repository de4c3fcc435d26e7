import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { positionOf, quoteOf } from '../src/core/article/selector.ts';
import { readStoryValue } from '../src/core/story/readStory.ts';
import type { Story } from '../src/core/story/story.ts';
import {
  dragOver,
  englishArticle,
  expectSaved,
  exportStory,
  openEditor,
  part,
  queued,
  realArticle,
  startDraft,
  tabTo,
} from './support/editor.ts';
import { publishStory } from './support/publishedStory.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

/** All quotes are words of the article, at their place. */
function expectSound(story: Story): void {
  expect(readStoryValue(story)).toMatchObject({ ok: true, value: { problems: [] } });
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody ?? '']));
  for (const { source, selector } of story.events.flatMap(event => event.passages)) {
    const { start = 0, end = 0 } = positionOf(selector) ?? {};
    expect(bodies.get(source)?.slice(start, end)).toBe(quoteOf(selector)?.exact);
  }
}

const quotesOf = (story: Story, date: string | null) =>
  story.events
    .filter(event => event.date === date)
    .flatMap(event => event.passages.map(({ selector }) => quoteOf(selector)?.exact));

test('a story’s page leads to the editor', async ({ page }) => {
  await page.goto('/s/blinken-cairo-2024/');
  await page.getByRole('link', { name: 'Créer un récit' }).click();
  await expect(page).toHaveURL(/:\d+\/\?edit$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Éditeur de récits' })).toBeVisible();
});

test('the real article becomes a published story: pasted, dated, reviewed, exported', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const incidents = await watchPage(page, baseURL ?? '');
  await openEditor(page, 'fr');
  await startDraft(page, realArticle, '20 mars 2024');
  // The language was told by the words; proposals are in the article and in the picture.
  await expect(page.locator('.sl-ed-article')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.sl-ed-article mark[data-state="proposed"]').first()).toBeVisible();
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
  const all = await page.locator('.sl-ed-row').count();
  expect(all).toBeGreaterThan(3);
  await expect(page.locator('.sl-ed-left')).toHaveText(`${all} à regarder sur ${all} événements`);

  // The first proposal is confirmed by its key, after a better name; the next one comes by itself.
  const name = page.getByRole('textbox', { name: 'Nom', exact: true });
  await name.fill('Blinken rencontre Bourita au Caire');
  await name.press('Enter');
  await expect(queued(page, 'Blinken rencontre Bourita au Caire')).toBeVisible();
  await page.locator('#event-heading').focus();
  await page.keyboard.press('c');
  await expect(queued(page, 'Blinken rencontre Bourita au Caire')).toHaveAttribute(
    'data-review',
    'confirmed',
  );
  await expect(page.locator('.sl-ed-row[aria-current="true"]')).toHaveAttribute('data-review', 'proposed');
  while ((await page.locator('.sl-ed-row[data-review="proposed"]').count()) > 1)
    await page.keyboard.press('c');
  await page.keyboard.press('x');
  await expect(page.locator('.sl-ed-row[data-review="rejected"]')).toHaveCount(1);

  // The keys are letters in a field.
  await name.fill('xcjk');
  await name.press('Escape');
  await expect(page.locator('.sl-ed-row[data-review="rejected"]')).toHaveCount(1);

  // Words are added by keyboard alone: from the article's heading by Tab to the sentences, then arrows.
  await queued(page, 'Blinken rencontre Bourita au Caire').click();
  const before = await page.locator('.sl-ed-passages > li').count();
  await page.locator('#ed-article').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'Mots choisis' });
  await expect(bar).toBeFocused();
  const chosen = bar.locator('blockquote');
  await expect(chosen).toHaveText(/^Cette rencontre marque une nouvelle étape .* à venir\.$/);
  await tabTo(page, page.getByRole('button', { name: 'Un mot de moins à la fin' }).last());
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveText(/à venir$/);
  await tabTo(page, page.getByRole('button', { name: 'Ajouter ces mots' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.sl-ed-passages > li')).toHaveCount(before + 1);
  await expectSaved(page);

  const story = await exportStory(page);
  expectSound(story);
  expect(story.events).toHaveLength(all - 1);
  expect(story.events.every(event => event.review === 'confirmed')).toBe(true);
  const quotes = story.events.flatMap(event =>
    event.passages.map(({ selector }) => quoteOf(selector)?.exact ?? ''),
  );
  for (const words of [
    'rencontrera ce jeudi au Caire',
    'doit rencontrer le prince héritier saoudien',
    'rencontrera ensuite des responsables égyptiens',
    'doivent reprendre cette semaine au Qatar',
  ])
    expect(quotes.some(quote => quote.includes(words))).toBe(true);
  expect(quotesOf(story, '2024-03-21').some(quote => quote?.includes('ce jeudi'))).toBe(true);
  expect(story.sources[0]).toMatchObject({ datePublished: '2024-03-20', datePublishedBasis: 'editor' });
  expect(await incidents()).toEqual(noIncidents);

  // The file is one that the command publishes, and the page has the events with their words.
  const published = readFileSync(join(publishStory(story), 'index.html'), 'utf8');
  expect(published).toContain('Blinken rencontre Bourita au Caire');
  expect(published).toContain('rencontrera ce jeudi au Caire');
});

test('an English article: date found in the text, a date in plain words, an event of chosen words', async ({
  page,
}) => {
  test.slow();
  await openEditor(page);
  await startDraft(page, englishArticle);
  await expect(page.locator('.sl-ed-bar h1')).toHaveText(
    'Old harbour bridge in Wexcombe to close for repairs',
  );
  await part(page, 1).click();
  await expect(page.getByText('Understood: Wednesday 14 May 2025')).toBeVisible();
  await part(page, 0).click();

  // A date the article does not give, in plain words, needs a note.
  const first = page.locator('.sl-ed-row').first();
  await first.click();
  await page.getByRole('textbox', { name: 'Another date' }).fill('between 11 and 12 May 2025');
  await expect(page.getByText('Understood: one day between 11 and 12 May 2025')).toBeVisible();
  await page.getByRole('button', { name: 'Take this date' }).click();
  await expect(page.getByRole('textbox', { name: 'Where does this date come from?' })).toBeFocused();
  await page.keyboard.type('Minutes of the council.');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sl-ed-date')).toContainText('[2025-05-11..2025-05-12]');

  // Words selected with the mouse become an event, dated by them.
  const words = 'The bridge was built in 1911';
  await dragOver(page, words);
  await expect(page.locator('.sl-ed-chosen blockquote')).toHaveText(words);
  await page.getByRole('button', { name: 'New event' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(words);
  await expect(page.locator('.sl-ed-date code')).toHaveText('1911');

  await first.click();
  await page.locator('.sl-ed-event .sl-ed-primary').first().click();
  await expectSaved(page);
  const story = await exportStory(page);
  expectSound(story);
  expect(story.inLanguage).toBe('en');
  expect(story.sources[0]).toMatchObject({ datePublished: '2025-05-14', datePublishedBasis: 'stated' });
  expect(quotesOf(story, '1911')).toEqual([words]);
  expect(story.events.find(event => event.date === '[2025-05-11..2025-05-12]')?.dating).toMatchObject({
    basis: 'editor',
    note: { en: 'Minutes of the council.' },
  });
});

test('everything can be undone and redone, also after a reload', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  const rows = page.locator('.sl-ed-row');
  const state = async () =>
    rows.evaluateAll(all => all.map(row => `${row.dataset.review} ${row.textContent}`));
  const states = [await state()];
  const heading = page.locator('#event-heading');
  await heading.focus();
  await page.keyboard.press('c');
  states.push(await state());
  await page.keyboard.press('x');
  states.push(await state());
  await page.getByRole('combobox', { name: 'Status' }).selectOption('cancelled');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Another name');
  await name.press('Enter');
  states.push(await state());
  await expectSaved(page);
  await page.reload();
  await expect(rows.first()).toBeVisible();
  expect(await state()).toEqual(states[3]);
  await heading.focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await state()).toEqual(states[2]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await state()).toEqual(states[1]);
  await page.keyboard.press('Control+z');
  expect(await state()).toEqual(states[0]);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  for (const key of ['Control+Shift+z', 'Control+y', 'Control+y', 'Control+y'])
    await page.keyboard.press(key);
  expect(await state()).toEqual(states[3]);
  await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

test('what readers would get is shown in their page, and follows what is confirmed', async ({ page }) => {
  test.slow();
  await openEditor(page);
  await startDraft(page, englishArticle);
  await page.locator('#event-heading').focus();
  await page.keyboard.press('c');
  await expectSaved(page);
  await part(page, 3).click();
  const frame = page.frameLocator('.sl-ed-frame');
  await expect(frame.locator('.sl-event-link')).toHaveCount(1);
  const width = () => page.locator('.sl-ed-frame').evaluate(one => one.clientWidth);
  expect(await width()).toBe(390);
  await page.getByRole('button', { name: 'Desktop' }).click();
  expect(await width()).toBeGreaterThanOrEqual(1024);
  await frame.locator('.sl-event-link').click();
  await expect(frame.locator('mark[data-selected]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(frame.locator('.sl-event-link')).toHaveCount(0);
});

test('a changed article is gone through, and its words stand in the new version', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  await part(page, 1).click();
  await page.getByRole('button', { name: 'The article has changed…' }).click();
  const changed = englishArticle
    .replace('A ferry will carry passengers across the harbour from next week.', '')
    .replace('cracks in two of its piers', 'deep cracks in three of its piers')
    .replace('Published: 14 May 2025', 'Published: 14 May 2025, corrected');
  await page.locator('.sl-ed-replace textarea').fill(changed);
  await page.getByRole('button', { name: 'Find the words again' }).click();
  await expect(page.locator('.sl-ed-replaced > li').first()).toBeVisible();
  const put = page.getByRole('button', { name: 'Put the new version in' });
  await expect(put).toHaveAttribute('aria-disabled', 'true');
  for (const row of await page.locator('.sl-ed-replaced > li', { hasText: 'not found' }).all())
    await row.getByRole('button', { name: 'Give up' }).click();
  await put.click();
  await expect(page.locator('.sl-ed-replace')).toHaveCount(0);
  await part(page, 0).click();
  await expect(page.locator('.sl-ed-article')).toContainText('deep cracks in three of its piers');
  while ((await page.locator('.sl-ed-row[data-review="proposed"]').count()) > 0) {
    await page.locator('.sl-ed-row[data-review="proposed"]').first().click();
    await page.locator('.sl-ed-event .sl-ed-primary').first().click();
  }
  await expectSaved(page);
  const story = await exportStory(page);
  expectSound(story);
  expect(story.revisions?.[0]).toMatchObject({ source: 'a1', reason: 'text-changed' });
});

test('a story file opens as a draft, as it was', async ({ page }) => {
  await openEditor(page);
  await page.locator('input[type="file"]').setInputFiles('public/stories/blinken-cairo-2024/story.json');
  await expect(page.locator('.sl-ed-row')).toHaveCount(8);
  await expectSaved(page);
  const story = await exportStory(page);
  const given = JSON.parse(readFileSync('public/stories/blinken-cairo-2024/story.json', 'utf8'));
  expect({ ...story, dateModified: '' }).toEqual({ ...given, dateModified: '' });
});

test('no reader loads a byte of it', async ({ page }) => {
  const own = readdirSync('dist/assets').filter(name => {
    if (/^(?:editor\.|articleFromHtml|exchangeParts|htmlFacts|textFromWord|startEditor)/.test(name))
      return true;
    return readFileSync(`dist/assets/${name}`, 'utf8').includes('sl-ed-');
  });
  expect(own.map(name => name.replace(/-[\w-]{8}\.(js|css)$/, '.$1')).sort()).toEqual([
    'articleFromHtml.js',
    'editor.ar.js',
    'editor.en.js',
    'editor.fr.js',
    'exchangeParts.js',
    'htmlFacts.js',
    'startEditor.css',
    'startEditor.js',
    'textFromWord.js',
  ]);
  const loaded: string[] = [];
  page.on('request', request => loaded.push(new URL(request.url()).pathname.replace('/assets/', '')));
  await page.goto('/');
  await page.goto('/s/blinken-cairo-2024/');
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
  expect(loaded.filter(name => own.includes(name))).toEqual([]);
  // What reads files is loaded when a file is given, not with the editor.
  await openEditor(page);
  expect(loaded.filter(name => /articleFromHtml|exchangeParts|htmlFacts|textFromWord/.test(name))).toEqual(
    [],
  );
});
