import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../build/findChromium.ts';
import { sentencesOf } from './../../core/article/sentences.ts';
import { buildBundle } from './buildBundle.ts';
import { articlesOf, runningText } from './corpus.ts';
import { Random, seedOf } from './random.ts';

declare const passages: typeof import('./bundle.ts');

/** A long page of a publisher, and the longest we promise anything for; characters. */
const HOST_PAGE = 165_000;
const LONGEST_PAGE = 500_000;
const PASSAGES = 200;
/** How much slower than this machine a reader's telephone is. */
const SLOW_DOWN = 4;
const RUNS = 5;

/** Text as a page has it: paragraphs with a link, emphasis and a figure in them. */
function pageOf(length: number): string {
  const sentences = articlesOf('reported').flatMap(({ text, language }) =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  const lines = runningText(sentences, length, new Random(seedOf('page', length))).split('\n');
  return lines
    .map(line => {
      const words = line.split(' ').map(word => word.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
      const marked = words.map((word, at) => {
        if (at % 20 === 5) return `<a href="#x"><b>${word}</b></a>`;
        return at % 20 === 15 ? `<em>${word}</em>` : word;
      });
      return `<p>${marked.join(' ')}</p>`;
    })
    .join('\n');
}

/** Does, in the page, what a page does for its passages; milliseconds. */
function findAll({ count, edited }: { count: number; edited: boolean }) {
  const began = performance.now();
  const read = passages.bundle.readText(document.body);
  const afterRead = performance.now();
  const index = passages.bundle.indexArticle(read.text);
  // Made when first asked for: here it is asked for if a passage needs it.
  if (edited && index.lookup.tokens.count === 0) throw new Error('nothing to find');
  const afterIndex = performance.now();
  const step = Math.floor(read.text.length / (count + 1));
  const sought = Array.from({ length: count }, (_, at) => {
    const words = read.text.slice(at * step, at * step + 268);
    // Some small words changed, so that no passage stands there as it was.
    const stored = edited ? words.replaceAll(' de ', ' du ').replaceAll(' the ', ' a ') : words;
    const end = stored.length - 64;
    const quote = { prefix: stored.slice(0, 64), exact: stored.slice(64, end), suffix: stored.slice(end) };
    return [{ type: 'TextQuoteSelector' as const, ...quote }];
  });
  const before = performance.now();
  let found = 0;
  let slowest = 0;
  let last = before;
  for (const selectors of sought) {
    if (passages.bundle.findPassage(index, selectors).state !== 'missing') found += 1;
    const now = performance.now();
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  return { read: afterRead - began, index: afterIndex - afterRead, find: last - before, found, slowest };
}

/** Reads the page in slices and tells the longest task the browser saw, 0 when none took 50 ms. */
async function readSliced() {
  let longest = 0;
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise(resolve => setTimeout(resolve, 100));
  const began = performance.now();
  const { text } = await passages.bundle.readTextInSlices(document.body);
  const whole = performance.now() - began;
  await new Promise(resolve => setTimeout(resolve, 100));
  observer.disconnect();
  const before = performance.now();
  if (passages.bundle.indexArticle(text).lookup.tokens.count === 0) throw new Error('nothing read');
  return { longest, whole, index: performance.now() - before, length: text.length };
}

async function load(context: BrowserContext, html: string, code: string, slow: number): Promise<Page> {
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  // Style and layout are the page's own work, not ours.
  await page.evaluate(() => document.body.offsetHeight);
  return page;
}

const code = await buildBundle();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext();
const ms = (time: number) => `${time.toFixed(1)} ms`;
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

console.log(
  `\nIn Chromium ${browser.version()}, selectors only; medians of ${RUNS} fresh pages, the compiler cold`,
);
const html = pageOf(HOST_PAGE);
for (const edited of [false, true]) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await load(context, html, code, SLOW_DOWN);
    runs.push(await page.evaluate(findAll, { count: PASSAGES, edited }));
    await page.close();
  }
  const { found } = runs[0] ?? { found: 0 };
  const [read, index, find, both, slowest] = [
    median(runs.map(run => run.read)),
    median(runs.map(run => run.index)),
    median(runs.map(run => run.find)),
    median(runs.map(run => run.index + run.find)),
    median(runs.map(run => run.slowest)),
  ];
  console.log(
    `${HOST_PAGE} characters, ${SLOW_DOWN} times slower, every passage ${edited ? 'edited' : 'as it was, moved'}: read ${ms(read)}, index ${ms(index)}, find ${found} of ${PASSAGES} ${ms(find)} (slowest ${ms(slowest)}), index and find ${ms(both)}`,
  );
}
for (const slow of [1, SLOW_DOWN]) {
  const page = await load(context, pageOf(LONGEST_PAGE), code, slow);
  const { longest, whole, index, length } = await page.evaluate(readSliced);
  const task = longest === 0 ? 'no task of 50 ms' : `longest task ${ms(longest)}`;
  console.log(
    `${length} characters read in slices, ${slow} times slower: ${task}, ${ms(whole)} in all; index ${ms(index)}`,
  );
  await page.close();
}
await browser.close();
