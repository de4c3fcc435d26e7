import { expect, type Page, test } from '@playwright/test';
import { makeLongStory } from './stories/makeLongStory.ts';
import { listedIds, openReader, waitForPicture } from './support/reader.ts';
import { serveStory } from './support/stories.ts';

/** More than any page under test has; reaching it means a trap. */
const mostStops = 400;

interface Stop {
  /** Which element, as a path from the body. */
  readonly path: string;
  readonly eventId: string | undefined;
  readonly hasRing: boolean;
  readonly isOnScreen: boolean;
}

test('Tab reaches every event of the real story once, in order, with a visible ring', async ({ page }) => {
  await openReader(page);
  await waitForPicture(page);
  await expectFairTour(page, 'Tab');
});

test('Shift+Tab goes the same way back', async ({ page }) => {
  await openReader(page);
  await waitForPicture(page);
  await expectFairTour(page, 'Shift+Tab');
});

test('so it is in Arabic on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, { lang: 'ar' });
  await waitForPicture(page);
  await expectFairTour(page, 'Tab');
});

test('so it is with 60 events', async ({ page }) => {
  test.slow();
  await serveStory(page, 'synthetic', makeLongStory());
  await openReader(page, { story: 'synthetic' });
  await waitForPicture(page);
  expect(await listedIds(page)).toHaveLength(60);
  await expectFairTour(page, 'Tab');
});

test('the skip links show when focused and lead where they say', async ({ page }) => {
  await openReader(page);
  for (const [name, target] of [
    ['Aller à la chronologie', 'timeline'],
    ['Aller aux événements', 'events'],
    ['Aller à l’article', 'article'],
  ] as const) {
    const link = page.getByRole('link', { name });
    await link.focus();
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${target}`)).toBeFocused();
  }
});

async function expectFairTour(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const listed = await listedIds(page);
  const stops = await tour(page, key);
  expect(stops.length, 'stops before the page is left').toBeLessThan(mostStops);
  const reached = stops.flatMap(stop => stop.eventId ?? []);
  expect(reached).toEqual(key === 'Tab' ? listed : listed.toReversed());
  const paths = stops.map(stop => stop.path);
  expect(
    paths.filter((path, i) => paths.indexOf(path) !== i),
    'stops met twice',
  ).toEqual([]);
  expect(
    stops.filter(stop => !stop.hasRing).map(stop => stop.path),
    'stops without a ring',
  ).toEqual([]);
  expect(
    stops.filter(stop => !stop.isOnScreen).map(stop => stop.path),
    'stops out of sight',
  ).toEqual([]);
}

/** Presses the key from the top of the page until the focus leaves the page. */
async function tour(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press(key);
    const stop = await currentStop(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

async function currentStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const draws = (
      { outlineStyle, outlineWidth, outlineColor, content }: CSSStyleDeclaration,
      isAfter: boolean,
    ) =>
      (!isAfter || content !== 'none') &&
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)$|^transparent$/.test(outlineColor);
    const steps: string[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const place = [...(at.parentElement?.children ?? [])].indexOf(at);
      steps.unshift(
        `${at.tagName.toLowerCase()}${at.className ? `.${String(at.className).split(' ')[0]}` : ''}[${place}]`,
      );
    }
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isEvent = element.matches('a.sl-event-link');
    return {
      path: `${steps.slice(-4).join(' > ')} “${element.textContent?.trim().slice(0, 40)}”`,
      eventId: isEvent ? element.getAttribute('href')?.replace('#e-', '') : undefined,
      hasRing: draws(getComputedStyle(element), false) || draws(getComputedStyle(element, '::after'), true),
      isOnScreen: bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
    };
  });
}
