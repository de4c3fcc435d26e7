import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { englishArticle, openEditor, part, paste, startDraft } from './support/editor.ts';
import { noIncidents, watchPage } from './support/watchPage.ts';
import { wordDocument } from './support/wordDocument.ts';

const field = (page: Page) => page.locator('.sl-ed-article-field');

test('hostile markup runs nothing and loads nothing: only its words are taken', async ({ page, baseURL }) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await openEditor(page);
  const hostile = `<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">
    <link rel="stylesheet" href="https://evil.example/s.css"><style>@import "https://evil.example/i.css"; body{display:none}</style>
    <p onclick="window.__attacked=true">First <a href="javascript:window.__attacked=true">link</a>.</p>
    <script>window.__attacked = true</script><img src="https://evil.example/beacon.gif" onerror="window.__attacked=true">
    <svg onload="window.__attacked=true"><image href="https://evil.example/b.svg"/></svg><iframe src="https://evil.example/"></iframe>
    <video src="https://evil.example/v.mp4" autoplay></video><object data="https://evil.example/o"></object>
    <ul><li>Second</li><li>Third</li></ul><form action="https://evil.example/"><input autofocus onfocus="window.__attacked=true"></form>
    <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__attacked=true&gt;">`;
  await paste(page, 'plain', hostile);
  await expect(field(page)).toHaveValue(/First link\.\nSecond\nThird/);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'page.html',
    mimeType: 'text/html',
    buffer: Buffer.from(`<!doctype html><html lang="en"><head><title>T</title></head><body><article>${hostile}
      <p>The council voted on Monday to close the bridge, and the mayor has said that it will open in June.</p></article></body></html>`),
  });
  await expect(field(page)).toHaveValue(/The council voted on Monday/);
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-work')).toBeVisible();
  expect(await incidents()).toEqual(noIncidents);
});

test('files of each kind are read: text, Markdown, a page with its date, Word; others say why not', async ({
  page,
  baseURL,
}) => {
  const incidents = await watchPage(page, baseURL ?? '');
  await openEditor(page);
  const give = (name: string, content: string | Buffer) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await give('a.txt', 'One line.\r\nAnother.');
  await expect(field(page)).toHaveValue('One line.\nAnother.');
  await give('a.md', '# Head\n\n- **First** item\n');
  await expect(field(page)).toHaveValue('Head\n\nFirst item');
  await give(
    'a.html',
    `<html lang="en"><head><meta property="article:published_time" content="2024-03-20T10:00:00Z"><meta property="og:title" content="Bridge shut"></head><body><article><p>${'The bridge was closed on Monday, the mayor said. '.repeat(12)}</p></article></body></html>`,
  );
  await expect(field(page)).toHaveValue(/^The bridge was closed on Monday/);
  await expect(page.getByText('Found in the page itself', { exact: false })).toBeVisible();
  await expect(page.getByText('Understood: Wednesday 20 March 2024')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Bridge shut');
  await give('a.docx', wordDocument(['From Word.', 'Second paragraph.']));
  await expect(field(page)).toHaveValue('From Word.\nSecond paragraph.');
  for (const [name, content, said] of [
    ['b.docx', 'no zip', 'could not be read'],
    ['b.txt', Buffer.from([0xff, 0xd8, 0xff, 0x00]), 'not text in UTF-8'],
    ['b.pdf', '%PDF-1.4', 'Files of this kind are not read here'],
    ['b.html', '<p></p>', 'No text was found'],
  ] as const) {
    await give(name, content);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
  await give('b.json', '{"format": "other"}');
  await expect(page.getByRole('alert').filter({ hasText: 'sourceline/1' })).toBeVisible();
  expect(await incidents()).toEqual(noIncidents);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no state breaks a rule of accessibility, ${scheme}`, async ({ page, context }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openEditor(page);
    await expectNoViolations(page);
    await page.locator('.sl-ed-form button[type="submit"]').click();
    await expect(page.getByRole('alert').filter({ hasText: 'no text yet' })).toBeVisible();
    await expectNoViolations(page);
    await startDraft(page, englishArticle);
    await expectNoViolations(page);
    await page.locator('.sl-ed-sentence').nth(2).click();
    await expect(page.locator('.sl-ed-chosen')).toBeVisible();
    await page.locator('details').evaluateAll(all => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await page.getByRole('textbox', { name: 'Another date' }).fill('never');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await page.locator('.sl-ed-event .sl-ed-primary').first().click();
    for (const at of [1, 2, 3, 4] as const) {
      await part(page, at).click();
      if (at === 3) await expect(page.frameLocator('.sl-ed-frame').locator('.sl-event-link')).toHaveCount(1);
      await expectNoViolations(page);
    }
    await part(page, 1).click();
    await page.getByRole('button', { name: 'The article has changed…' }).click();
    await page.locator('.sl-ed-replace textarea').fill(englishArticle.slice(0, 400));
    await page.getByRole('button', { name: 'Find the words again' }).click();
    await expect(page.locator('.sl-ed-replaced > li').first()).toBeVisible();
    await expectNoViolations(page);
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.getByRole('button', { name: 'Take over here' })).toBeVisible();
    await expectNoViolations(second);
  });
}

test('a date of publication that cannot be read stops, and says what can', async ({ page }) => {
  await openEditor(page);
  await field(page).fill('The council voted on Monday to close the bridge.');
  const date = page.getByRole('textbox', { name: 'Date of publication' });
  await date.fill('31 februrary 2024');
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-form').getByRole('alert')).not.toBeEmpty();
  await expect(date).toBeFocused();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await date.fill('29 February 2024');
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-row')).toContainText('26 February 2024');
});

test('the whole way by keyboard: from the article field to the downloaded story', async ({ page }) => {
  test.slow();
  const { tabTo, exportStory } = await import('./support/editor.ts');
  await openEditor(page);
  await tabTo(page, field(page));
  await page.keyboard.insertText(englishArticle);
  await tabTo(page, page.locator('.sl-ed-form button[type="submit"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.sl-ed-row').first()).toBeVisible();
  const all = await page.locator('.sl-ed-row').count();
  const spoken = page.locator('p[role="status"].sr-only');
  for (let left = all; left > 0; left--) {
    await page.keyboard.press('c');
    await expect(spoken).toContainText(left === 1 ? 'Nothing is left' : `${left - 1} left`);
  }
  // What goes away does not take the focus with it.
  await expect(page.locator('#event-heading')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /^Reject/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#event-heading')).toBeFocused();
  await page.keyboard.press('c');
  await tabTo(page, page.getByRole('button', { name: /^Remove: / }).last());
  await page.keyboard.press('Enter');
  await expect(page.locator('.sl-ed-event legend:focus')).toBeVisible();
  await page.keyboard.press('Control+z');
  await tabTo(page, part(page, 4));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.sl-ed-formats .sl-button').first());
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  expect((await exportStory(page)).events).toHaveLength(all);
});

test('on a phone all of it is there, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const expectFits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await openEditor(page);
  await expectFits();
  await startDraft(page, englishArticle);
  await expectFits();
  await page
    .locator('.sl-ed-sentence')
    .nth(2)
    .tap()
    .catch(() => page.locator('.sl-ed-sentence').nth(2).click());
  await expect(page.locator('.sl-ed-chosen')).toBeVisible();
  await expectFits();
  const small = await page.locator('button:visible, select:visible, a:visible').evaluateAll(all =>
    all
      .filter(one => !one.closest('p > a, .sr-only, .sl-skip'))
      .map(one => ({ box: one.getBoundingClientRect(), text: one.textContent }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
  for (const at of [1, 2, 3, 4] as const) {
    await part(page, at).click();
    await expectFits();
  }
});

for (const lang of ['fr', 'ar'] as const) {
  test(`the editor speaks ${lang}`, async ({ page }) => {
    await openEditor(page, lang);
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await startDraft(page, englishArticle);
    await expectNoViolations(page);
    await page.locator('.sl-ed-sentence').first().click();
    await expectNoViolations(page);
  });
}
