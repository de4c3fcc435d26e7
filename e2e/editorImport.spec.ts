import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { quoteOf } from '../src/core/article/selector.ts';
import { exportStory } from '../src/core/exchange/exportStory.ts';
import { importStory } from '../src/core/exchange/importStory.ts';
import { expectNoViolations } from './support/axe.ts';
import { englishArticle, expectSaved, openEditor, part, queued, storedStory } from './support/editor.ts';
import { realStory } from './support/stories.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';

async function give(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

const table = [
  'Date,Name,URL,Status',
  '12 May 2025,The council votes to close the bridge,https://town.example/minutes,happened',
  '03/04/2025,A storm damages it,,happened',
  'some day,It is mended,,perhaps',
  ',,,',
  '2 June 2025,Repairs begin,javascript:alert(1),announced',
].join('\n');

test('a table becomes events to review: every row is kept, what was not understood is told with its place', async ({
  page,
  baseURL,
}) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await openEditor(page);
  await give(page, 'bridge.csv', table);
  const report = page.getByRole('heading', { name: 'Read from a file' });
  await expect(report).toBeFocused();
  const expected = importStory(table, { fileName: 'bridge.csv' });
  if (!expected.ok) throw new Error(expected.error.code);
  const { story, problems } = expected.value;
  await expect(page.getByText(`${story.events.length} events from bridge.csv`)).toBeVisible();
  const rows = page.locator('.sl-ed-import > li');
  await expect(rows).toHaveCount(problems.length);
  for (const said of [
    'row 3, line 3 · Date This is one day in one country and another day elsewhere: none was taken. (found: 03/04/2025) Give the event its date in the review.',
    'row 4, line 4 · Date This is not a date. (found: some day)',
    'row 4, line 4 · Status This value is not known here: it was not taken. (found: perhaps)',
    'found: javascript:alert(1)',
  ])
    await expect(rows.filter({ hasText: said })).toHaveCount(1);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Review the events' }).click();
  await expect(page.locator('.sl-ed-row')).toHaveCount(story.events.length);
  await expectSaved(page);
  expect((await storedStory(page))?.events).toEqual(JSON.parse(JSON.stringify(story.events)));
  expect(await incidents()).toEqual(noIncidents);
});

test('what a file refers to stays with its event until words of an article fill it', async ({ page }) => {
  test.slow();
  await openEditor(page);
  await give(page, 'bridge.csv', table);
  await page.getByRole('button', { name: 'Review the events' }).click();
  await queued(page, 'The council votes').click();
  const left = page.locator('.sl-ed-to-fill');
  await expect(left.getByRole('link')).toHaveAttribute('href', 'https://town.example/minutes');
  await expectNoViolations(page);
  await expectSaved(page);
  await page.reload();
  await queued(page, 'The council votes').click();
  await expect(left).toBeVisible();

  // The article is added, and words of it are chosen.
  await part(page, 1).click();
  await page.getByRole('button', { name: 'Add an article' }).click();
  await page.locator('.sl-ed-article-field').fill(englishArticle);
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-article-field')).toHaveCount(0);
  await part(page, 0).click();
  await queued(page, 'The council votes').click();
  await page.getByRole('button', { name: 'Choose the sentence: The council of Wexcombe voted' }).click();
  await page.getByRole('button', { name: 'They are the words of:' }).click();
  await expect(left).toHaveCount(0);
  await expect(page.locator('.sl-ed-passages > li')).toHaveCount(1);
  await expectSaved(page);
  const filled = (await storedStory(page))?.events.find(({ date }) => date === '2025-05-12');
  expect(filled).not.toHaveProperty('passagesToFill');
  expect(filled?.passages.map(({ selector }) => quoteOf(selector)?.exact)).toEqual([
    expect.stringMatching(/^The council of Wexcombe voted on Monday/),
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(left).toBeVisible();
  await left.getByRole('button', { name: /^No longer needed/ }).click();
  await expect(left).toHaveCount(0);
});

for (const [format, name] of [
  ['csv', 'story.csv'],
  ['timelinejs', 'story.json'],
  ['timelinejs-csv', 'sheet.csv'],
  ['ics', 'story.ics'],
] as const)
  test(`what the editor writes as ${format} it reads again, every event in the file`, async ({ page }) => {
    const { text } = exportStory(realStory, format);
    const expected = importStory(text, { fileName: name });
    if (!expected.ok) throw new Error(expected.error.code);
    await openEditor(page, 'fr');
    await give(page, name, text);
    await page.getByRole('button', { name: 'Relire les événements' }).click();
    await expect(page.locator('.sl-ed-row')).toHaveCount(expected.value.story.events.length);
    expect(expected.value.story.events.length).toBeGreaterThan(2);
    await expectSaved(page);
    const dates = (await storedStory(page))?.events.map(({ date }) => date);
    expect(dates).toEqual(expected.value.story.events.map(({ date }) => date));
  });

test('files that are of no format say so, and a dropped calendar is read', async ({ page }) => {
  await openEditor(page, 'ar');
  for (const [name, text, said] of [
    ['a.json', '{"a": 1}', 'هذا الملف ليس قصة ولا خطًا زمنيًا'],
    ['a.csv', 'a,b\n1,2', 'لم يُعثر على عمود'],
  ] as const) {
    await give(page, name, text);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
  const { text } = exportStory(realStory, 'ics');
  await page.locator('.sl-ed-article-field').evaluate((field, calendar) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([calendar], 'story.ics', { type: 'text/calendar' }));
    field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
  await expect(page.getByRole('heading', { name: 'قُرئ من ملف' })).toBeFocused();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'اختر ملفًا آخر' }).click();
  await expect(page.locator('.sl-ed-article-field')).toBeVisible();
});

test('the real story file still opens as it was, without a report', async ({ page }) => {
  await openEditor(page);
  await give(page, 'story.json', readFileSync('public/stories/blinken-cairo-2024/story.json', 'utf8'));
  await expect(page.locator('.sl-ed-row')).toHaveCount(realStory.events.length);
});
