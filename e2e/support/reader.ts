import { expect, type Locator, type Page } from '@playwright/test';
import type { StoryEvent } from '../../src/core/story/story.ts';
import { exactOf } from './stories.ts';

interface Address {
  readonly story?: string;
  readonly lang?: 'fr' | 'en' | 'ar';
  readonly event?: string;
}

/** The address of a page of the site. */
export function addressOf({ story, lang, event }: Address = {}): string {
  const query = new URLSearchParams({ ...(story && { story }), ...(lang && { lang }) }).toString();
  return `/${query && `?${query}`}${event ? `#e-${event}` : ''}`;
}

/** Loads a story anew and waits for its list. */
export async function openReader(page: Page, address: Address = {}): Promise<void> {
  // An address that differs only after its # would not load anew.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(addressOf(address));
  await expect(page.locator('.sl-event-link').first()).toBeVisible();
}

/** Waits until the picture, which comes after the list, is drawn. */
export async function waitForPicture(page: Page): Promise<void> {
  await expect(page.locator('.vis-item.sl-event').first()).toBeAttached();
}

/** The link of an event in the list. */
export function eventLink(page: Page, id: string): Locator {
  return page.locator(`li[id="e-${id}"] > * > a.sl-event-link[href="#e-${id}"]`);
}

/** Ids of the events in the list, in its order. */
export function listedIds(page: Page): Promise<string[]> {
  return page
    .locator('.sl-event-link')
    .evaluateAll(links => links.map(link => (link.getAttribute('href') ?? '').replace('#e-', '')));
}

/** A select by its label; `getByLabel` would count the options in as part of the label. */
export function choice(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name, exact: true });
}

/** The one live region that speaks of selections. */
export function announcements(page: Page): Locator {
  return page.locator('p[role="status"].sr-only');
}

/** The address names the event, and it alone is the current one. */
export async function expectCurrent(page: Page, id: string): Promise<void> {
  await expect(page).toHaveURL(url => url.hash === `#e-${id}`);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(1);
  await expect(eventLink(page, id)).toHaveAttribute('aria-current', 'true');
}

/** Besides being current, the event's first passage has the focus, shows its stored words, and nothing covers it. */
export async function expectLandedOnPassage(page: Page, event: StoryEvent): Promise<void> {
  await expectCurrent(page, event.id);
  const passage = event.passages.find(({ role }) => role === 'describes');
  if (!passage) throw new Error(`Event "${event.id}" has no passage to land on`);
  await expect
    .poll(() => focusedPassage(page))
    .toEqual({ passage: passage.id, event: event.id, text: exactOf(passage), isUnobscured: true });
}

/** The event is current and its link in the list has the focus, uncovered. */
export async function expectBackAtEvent(page: Page, id: string): Promise<void> {
  await expectCurrent(page, id);
  await expect(eventLink(page, id)).toBeFocused();
  await expect(eventLink(page, id)).toBeInViewport();
}

async function focusedPassage(page: Page) {
  return page.evaluate(() => {
    const mark = document.activeElement?.closest('mark');
    const passage = mark?.dataset.passage;
    if (!mark || passage === undefined) return document.activeElement?.outerHTML.slice(0, 200);
    const pieces = document.querySelectorAll(`mark[data-passage="${CSS.escape(passage)}"]`);
    const box = mark.getClientRects()[0];
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      passage,
      event: mark.dataset.event,
      text: [...pieces].map(piece => piece.textContent).join(''),
      isUnobscured: mark.contains(hit ?? null),
    };
  });
}

/** Clicks an event in the picture, after bringing it there by the buttons a reader would use. */
export async function clickInPicture(page: Page, event: StoryEvent, name: string): Promise<void> {
  await waitForPicture(page);
  const item = page.locator('.vis-item.sl-event').filter({ hasText: name });
  if (!(await isInsidePicture(page, item))) {
    await page.getByRole('button', { name: 'Montrer tous les événements' }).click();
    await expect.poll(() => isInsidePicture(page, item), `${event.id} in the picture`).toBe(true);
  }
  await item.locator('.sl-name').click();
}

async function isInsidePicture(page: Page, item: Locator): Promise<boolean> {
  if ((await item.count()) === 0) return false;
  const name = await item.locator('.sl-name').boundingBox();
  const picture = await page.locator('.sl-picture').boundingBox();
  if (!name || !picture) return false;
  const middle = name.x + name.width / 2;
  return middle > picture.x && middle < picture.x + picture.width;
}
