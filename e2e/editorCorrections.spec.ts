import { expect, test } from '@playwright/test';
import { englishArticle, expectSaved, exportStory, openEditor, part, startDraft } from './support/editor.ts';

test('an event’s place, speakers, people and description are corrected', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  const event = page.locator('.sl-ed-event');
  await page.locator('.sl-ed-row').first().click();
  await event.getByRole('textbox', { name: 'Name of the place' }).fill('Cairo');
  await page.keyboard.press('Enter');
  await expect(event.getByRole('textbox', { name: 'Latitude' })).toHaveValue('30.04');
  await event.getByRole('textbox', { name: 'Latitude' }).fill('91');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'not allowed here' })).toBeVisible();
  await event.getByRole('textbox', { name: 'Latitude' }).fill('29,5');
  await page.keyboard.press('Enter');
  await expect(event.getByRole('textbox', { name: 'Latitude' })).toHaveValue('29.5');
  await event.getByRole('group', { name: 'People' }).getByRole('textbox').fill('Jane Roe');
  await page.keyboard.press('Enter');
  await event.getByRole('group', { name: 'Who says so' }).getByRole('textbox').fill('The mayor');
  await page.keyboard.press('Enter');
  await event.getByRole('textbox', { name: 'Description', exact: true }).fill('What happened.');
  await event.getByText('Other languages', { exact: false }).click();
  await event.getByRole('textbox', { name: 'Name (French)' }).fill('Le pont ferme');
  await page.keyboard.press('Enter');
  await event.locator('.sl-ed-primary').first().click();
  await expectSaved(page);
  const [made] = (await exportStory(page)).events;
  expect(made).toMatchObject({
    description: { en: 'What happened.' },
    location: { name: { en: 'Cairo', fr: 'Le Caire' }, geo: { latitude: 29.5, longitude: 31.24 } },
  });
  expect(made?.about).toContain('Jane Roe');
  expect(made?.attribution?.map(({ name }) => name)).toContain('The mayor');
  expect(made?.name).toMatchObject({ fr: 'Le pont ferme' });
});

test('events are merged and split, and an article is added, each undone by one step', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  const rows = page.locator('.sl-ed-row');
  const passages = page.locator('.sl-ed-passages > li');
  const all = await rows.count();
  await rows.first().click();
  const own = await passages.count();
  await page.getByText('Merge or split').click();
  await page.getByRole('combobox', { name: 'The same event as' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Merge into this one' }).click();
  await expect(rows).toHaveCount(all - 1);
  const merged = await passages.count();
  expect(merged).toBeGreaterThan(own);
  await page
    .getByRole('group', { name: 'Words that tell another event' })
    .getByRole('checkbox')
    .last()
    .check();
  await page.getByRole('button', { name: 'Make them an event' }).click();
  await expect(rows).toHaveCount(all);
  await expect(passages).toHaveCount(1);

  await part(page, 1).click();
  await page.getByRole('button', { name: 'Add an article' }).click();
  await page
    .locator('.sl-ed-article-field')
    .fill('The mayor of Leeds resigned on 2 May 2025. A vote will be held in June, said the council.');
  await page.getByRole('button', { name: 'Find the events' }).click();
  await expect(page.locator('.sl-ed-source')).toHaveCount(2);
  await part(page, 0).click();
  await expect(page.locator('.sl-ed-article')).toHaveCount(2);
  expect(await rows.count()).toBeGreaterThan(all);
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(page.locator('.sl-ed-article')).toHaveCount(1);
  await undo.click();
  await expect(rows).toHaveCount(all - 1);
  await undo.click();
  await expect(rows).toHaveCount(all);
});

test('another day of publication has what nobody looked at read again', async ({ page }) => {
  await openEditor(page);
  await startDraft(
    page,
    'The council voted on Monday to close the bridge. It will open on Friday.',
    '2025-05-14',
  );
  const dates = page.locator('.sl-ed-row-facts');
  await expect(dates.filter({ hasText: '12 May 2025' })).toHaveCount(1);
  await part(page, 1).click();
  const published = page.getByRole('textbox', { name: 'Date of publication' });
  await published.fill('21 May 2025');
  await published.press('Enter');
  await page.getByRole('button', { name: 'Read what is not looked at yet again' }).click();
  await part(page, 0).click();
  await expect(dates.filter({ hasText: '19 May 2025' })).toHaveCount(1);
  await expect(dates.filter({ hasText: '12 May 2025' })).toHaveCount(0);
});

test('what there is to look at leads to its event', async ({ page }) => {
  await openEditor(page);
  await startDraft(page, englishArticle);
  await page.locator('.sl-ed-event').getByRole('button', { name: 'Leave it without a date' }).click();
  await part(page, 2).click();
  const finding = page.locator('.sl-ed-findings > li', { hasText: 'It has no date' }).first();
  const name = (await finding.locator('strong').textContent()) ?? '';
  await finding.getByRole('button').click();
  await expect(page.locator('#event-heading')).toHaveText(name);
  await expect(page.locator('#event-heading')).toBeFocused();
});
