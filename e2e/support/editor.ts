import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Story } from '../../src/core/story/story.ts';
import { realStory } from './stories.ts';

/** The text of the real article. */
export const realArticle = realStory.sources[0]?.articleBody ?? '';

/** An article of a town that does not exist, for the editor alone. */
export const englishArticle = [
  'Old harbour bridge in Wexcombe to close for repairs',
  'Published: 14 May 2025',
  'The council of Wexcombe voted on Monday to close the old harbour bridge, after engineers found cracks in two of its piers.',
  'The bridge was built in 1911. It was damaged in a storm on 3 February 2025, according to Helen Marsh, the town engineer.',
  'Repairs will begin on 2 June and are expected to last until October, she said.',
  'A ferry will carry passengers across the harbour from next week.',
].join('\n');

/** Opens the start page and waits for it. */
export async function openEditor(page: Page, lang: 'fr' | 'en' | 'ar' = 'en'): Promise<void> {
  await page.goto(`/?edit&lang=${lang}`);
  await expect(page.locator('.sl-ed-article-field')).toBeVisible();
}

/** Pastes into the focused field as a person does: with text and, where given, with markup. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.locator('.sl-ed-article-field').evaluate(
    (field, given) => {
      field.focus();
      const data = new DataTransfer();
      data.setData('text/plain', given.text);
      if (given.html !== undefined) data.setData('text/html', given.html);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      // The browser itself puts plain text in; a made event only tells of it.
      if (field.dispatchEvent(event)) document.execCommand('insertText', false, given.text);
    },
    { text, html },
  );
}

/** Makes a draft of an article, and waits until its events are there and saved. */
export async function startDraft(page: Page, article: string, published?: string): Promise<void> {
  await paste(page, article);
  if (published !== undefined) await page.locator('.sl-ed-fields input').first().fill(published);
  await page.locator('.sl-ed-form button[type="submit"]').click();
  await expect(page.locator('.sl-ed-row').first()).toBeVisible();
  await expectSaved(page);
}

/** Nothing is left to be written. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.sl-ed-saved')).toHaveAttribute('data-state', 'saved');
}

/** A part of the work, by its place: review, articles, check, preview, export. */
export function part(page: Page, at: 0 | 1 | 2 | 3 | 4): Locator {
  return page.locator('.sl-ed-tab').nth(at);
}

/** The event of the queue whose name begins like this. */
export function queued(page: Page, name: string): Locator {
  return page.locator('.sl-ed-row', { hasText: name });
}

/** The file that the first exporter gives. */
export async function exportStory(page: Page): Promise<Story> {
  await part(page, 4).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.sl-ed-formats .sl-button').first().click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

/** What the browser has kept of the one draft there is. */
export async function storedStory(page: Page): Promise<Story | undefined> {
  return page.evaluate(
    () =>
      new Promise<Story | undefined>((resolve, reject) => {
        const opening = indexedDB.open('sourceline-drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('stories').objectStore('stories').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result[0]?.story);
          };
        };
      }),
  );
}

/** Presses Tab until an element has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate(element => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}

/** Selects words of the article, all on one line, with the mouse. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const box = await page.locator('.sl-ed-article').evaluate((article, sought) => {
    const runs = [...article.querySelectorAll<HTMLElement>('[data-at]')];
    const run = runs.find(one => one.textContent?.includes(sought));
    const text = run?.firstChild;
    if (!run || !text) throw new Error(`"${sought}" is not in one run.`);
    run.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    const at = run.textContent?.indexOf(sought) ?? 0;
    range.setStart(text, at);
    range.setEnd(text, at + sought.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, words);
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
  await page.mouse.up();
}
