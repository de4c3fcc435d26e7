import { writeFileSync } from 'node:fs';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { elementHead, elementTag, openHostPage } from './support/hostPage.ts';
import { coloursOf, differingPixels, stillShot } from './support/pixels.ts';
import { realEvent } from './support/stories.ts';

const selected = realEvent('jeddah-visit').id;

/** Pixels of about a million that may differ. */
const TOLERANCE = 20;

// The element's place in the window is the same whatever the page around does; its own looks are not touched.
const place = 'position:absolute;left:0;top:0;width:1100px;height:1200px';
const whitePage = '<style>html{background:#fff;color-scheme:light}</style>';

const hosts = {
  'a small root font': { head: '<style>html{font-size:62.5%}</style>' },
  'right to left': { htmlAttributes: 'lang="fr" dir="rtl"' },
  'a shouting body': {
    head: '<style>body{text-transform:uppercase;letter-spacing:3px;word-spacing:1em;line-height:3;text-indent:2em;text-align:center;white-space:pre-line;cursor:wait;font:italic 30px cursive}</style>',
  },
  'everything unset': { head: '<style>*{all:unset}</style>' },
  'everything initial': { head: '<style>*{all:initial}</style>' },
  'its own moment and marks': {
    head: '<style>mark{background:red;padding:9px}h2,ol,li,button,a{color:red!important;margin:40px}</style><script>window.moment=()=>{throw new Error("theirs")}</script>',
  },
};

interface Look {
  readonly closed: Buffer;
  readonly open: Buffer;
}

async function lookOf(page: Page, name: string, layout: string, host: object): Promise<Look> {
  const head = `${elementHead}${whitePage}${'head' in host ? host.head : ''}`;
  const embed = `<div style="${place}">${elementTag(`loading="eager" style="--sl-height:1200px" ${layout}`)}</div>`;
  await openHostPage(page, { policy: '', article: '<p>Avant.</p>', ...host, head, embed }, name);
  const element = page.locator('source-timeline');
  await expect(element.locator('.vis-item.sl-event').first()).toBeAttached();
  const closed = await stillShot(element);
  await element.locator(`a.sl-event-link[href="#e-${selected}"]`).click();
  await expect(element.locator('[aria-current="true"]')).toHaveCount(1);
  await page.mouse.move(1150, 1250);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    'the page is wider',
  ).toBe(0);
  return { closed, open: await stillShot(element) };
}

function expectSame(alone: Buffer, inside: Buffer, label: string, info: TestInfo): void {
  const { count, map } = differingPixels(alone, inside);
  if (count > TOLERANCE) {
    for (const [name, body] of Object.entries({ alone, inside, map })) {
      writeFileSync(info.outputPath(`${label}-${name}.png`), body);
    }
  }
  expect(count, `${label}: pixels that differ`).toBeLessThanOrEqual(TOLERANCE);
}

test.describe('in a page of strong opinions it looks as it does alone, pixel by pixel', () => {
  test.use({ viewport: { width: 1200, height: 1300 }, contextOptions: { reducedMotion: 'reduce' } });

  for (const layout of ['highlight="none"', 'highlight="panel"']) {
    for (const [name, host] of Object.entries(hosts)) {
      test(`${name}, ${layout}`, async ({ page }, info) => {
        const alone = await lookOf(page, 'alone', layout, {});
        expect(coloursOf(alone.closed)).toBeGreaterThan(50);
        expect(differingPixels(alone.closed, alone.open).count).toBeGreaterThan(1_000);
        const inside = await lookOf(page, 'inside', layout, host);
        expectSame(alone.closed, inside.closed, 'closed', info);
        expectSame(alone.open, inside.open, 'open', info);
      });
    }
  }
});
