import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../../build/findChromium.ts';
import { writeStory } from '../../core/story/writeStory.ts';
import { longStory } from './longStory.ts';

/** Work that holds the page longer than this is felt, in ms. */
const LIMIT = 50;
const port = Number(process.env.SOURCELINE_BENCH_PORT ?? 4198);

/** Times the editor of the built site in Chromium with a long story; build first. */
async function run(): Promise<boolean> {
  const file = join(mkdtempSync(join(tmpdir(), 'sourceline-bench-')), 'long.json');
  const story = longStory(500_000, 1000);
  writeFileSync(file, writeStory(story));
  const server = await preview({
    build: { outDir: 'dist' },
    preview: { port, strictPort: true },
    logLevel: 'error',
  });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${port}/?edit&lang=en`);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.locator('.sl-ed-row').first().waitFor();
    await page.locator('.sl-ed-paragraph').nth(800).waitFor({ state: 'attached' });
    await page.locator('.vis-item').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const results: [string, number[]][] = [];
    const measure = async (name: string, times: number, act: (n: number) => Promise<void>) => {
      const lasted: number[] = [];
      for (let n = 0; n < times; n++) {
        await page.evaluate(() => {
          const tasks: number[] = [];
          const observer = new PerformanceObserver(list => {
            for (const entry of list.getEntries()) tasks.push(entry.duration);
          });
          observer.observe({ type: 'longtask' });
          Object.assign(window, { benchTasks: tasks, benchObserver: observer });
        });
        await act(n);
        // Two frames after, all that the act set off in this page has been done.
        lasted.push(
          await page.evaluate(
            () =>
              new Promise<number>(resolve =>
                requestAnimationFrame(() =>
                  setTimeout(() => {
                    const { benchTasks, benchObserver } = window as unknown as {
                      benchTasks: number[];
                      benchObserver: PerformanceObserver;
                    };
                    for (const entry of benchObserver.takeRecords()) benchTasks.push(entry.duration);
                    benchObserver.disconnect();
                    resolve(Math.max(0, ...benchTasks));
                  }, 200),
                ),
              ),
          ),
        );
      }
      results.push([name, lasted]);
    };
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.focus();
    await measure('typing a letter', 15, () => page.keyboard.type('a'));
    await measure('leaving the field', 5, async n => {
      await name.fill(`Name ${n}`);
      await name.press('Enter');
    });
    await page.locator('#event-heading').focus();
    await measure('confirming', 15, () => page.keyboard.press('c'));
    await measure('going to the next', 10, () => page.keyboard.press('j'));
    await measure('undoing', 10, () => page.keyboard.press('Control+z'));
    await measure('choosing a sentence', 5, async n => {
      await page.locator('.sl-ed-sentence').nth(n).click();
      await page.keyboard.press('Escape');
    });
    let isFluid = true;
    console.log(
      `${story.events.length} events, ${story.sources[0]?.articleBody?.length} code units; longest task, ms (under ${LIMIT} shows as 0)`,
    );
    for (const [what, lasted] of results) {
      const worst = Math.max(...lasted);
      isFluid &&= worst <= LIMIT;
      const middle = [...lasted].sort((a, b) => a - b)[Math.floor(lasted.length / 2)];
      console.log(
        `${worst <= LIMIT ? 'ok  ' : 'slow'} ${what}: median ${middle?.toFixed(0)}, worst ${worst.toFixed(0)}`,
      );
    }
    return isFluid;
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exit((await run()) ? 0 : 1);
