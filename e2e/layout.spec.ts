import { expect, type Page, test } from '@playwright/test';
import { makeLongStory } from './stories/makeLongStory.ts';
import { eventLink, openReader, waitForPicture } from './support/reader.ts';
import { serveStory } from './support/stories.ts';

const narrow = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

for (const viewport of narrow) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const lang of ['fr', 'en', 'ar'] as const) {
      test(`nothing sticks out or is cut off in ${lang}, also with wide text spacing`, async ({ page }) => {
        await openReader(page, { lang, event: 'qatar-talks' });
        await waitForPicture(page);
        await expectFits(page);
        await page.getByRole('search').getByRole('button').first().click();
        await expectFits(page);
        await spaceText(page);
        await expectFits(page);
      });
    }

    test('60 events fit, also with wide text spacing', async ({ page }) => {
      await serveStory(page, 'synthetic', makeLongStory());
      await openReader(page, { story: 'synthetic' });
      await waitForPicture(page);
      await expectFits(page);
      await spaceText(page);
      await expectFits(page);
    });
  });
}

test('on a very short screen nothing fixed covers what is read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openReader(page);
  await eventLink(page, 'qatar-talks').press('Enter');
  await expect(page.locator('nav.sl-event-bar')).toHaveCSS('position', 'static');
  await expect(page.locator('mark:focus')).toBeInViewport();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`nothing moves while the page and its picture load at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      window.__shifts = [];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
          const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
            const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent;
            return `${name} ${previousRect.x},${previousRect.y} → ${currentRect.x},${currentRect.y}`;
          });
          window.__shifts.push(`${entry.value}: ${moved.join('; ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The picture is held back until the list stands, as on a slow line.
    let letPictureCome = () => {};
    const listStands = new Promise<void>(resolve => {
      letPictureCome = resolve;
    });
    await page.route('**/assets/TimelinePicture*', async route => {
      await listStands;
      await route.continue();
    });
    await openReader(page);
    await twoFrames(page);
    await expect(page.locator('.vis-item')).toHaveCount(0);
    letPictureCome();
    await waitForPicture(page);
    await page.evaluate(() => document.fonts.ready);
    await twoFrames(page);
    expect(await page.evaluate(() => window.__shifts)).toEqual([]);
  });
}

interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    /** Layout shifts since the page began, each with what moved. */
    __shifts: string[];
  }
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** WCAG 1.4.12. A sheet made by script, for the page's policy refuses a style element. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expect(page.locator('.sl-event-link').first()).not.toHaveCSS('letter-spacing', 'normal');
}

/** No horizontal scroll of the page; no name in the list, and no button's words, cut off. */
async function expectFits(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const page = document.scrollingElement ?? document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('.sl-event-link, button, .sl-select, h1, h2, h3')]
      .filter(element => element.checkVisibility())
      .filter(element => {
        const { left, right } = element.getBoundingClientRect();
        const sticksOut = left < -0.5 || right > page.clientWidth + 0.5;
        const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
        return sticksOut || isCut;
      })
      .filter(element => !element.closest('.sl-skip, .sl-picture, .sr-only'))
      .map(element => `${element.className}: ${element.textContent?.trim().slice(0, 60)}`);
    return { sticksOutBy: page.scrollWidth - page.clientWidth, cut };
  });
  expect(found).toEqual({ sticksOutBy: 0, cut: [] });
}
