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

/** Runs what a page does for its passages, in the page. */
function findAll(count: number) {
  const began = performance.now();
  const read = passages.bundle.readText(document.body);
  const afterRead = performance.now();
  const index = passages.bundle.indexArticle(read.text);
  const afterIndex = performance.now();
  const step = Math.floor(read.text.length / (count + 1));
  const sought = Array.from({ length: count }, (_, at) => {
    // Some small words changed, so that no passage stands there as it was.
    const words = read.text
      .slice(at * step, at * step + 420)
      .replaceAll(' de ', ' du ')
      .replaceAll(' the ', ' a ');
    return [
      {
        type: 'TextQuoteSelector' as const,
        prefix: words.slice(0, 80),
        exact: words.slice(80, 220),
        suffix: words.slice(220, 300),
      },
    ];
  });
  const before = performance.now();
  let found = 0;
  for (const selectors of sought)
    if (passages.bundle.findPassage(index, selectors).state !== 'missing') found += 1;
  return { read: afterRead - began, index: afterIndex - afterRead, find: performance.now() - before, found };
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
  passages.bundle.indexArticle(text);
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

console.log(
  `\nIn Chromium ${browser.version()}, processor ${SLOW_DOWN} times slower, selectors only, each run in a fresh page`,
);
for (let run = 0; run < RUNS; run++) {
  const page = await load(context, pageOf(HOST_PAGE), code, SLOW_DOWN);
  const first = await page.evaluate(findAll, PASSAGES);
  const second = await page.evaluate(findAll, PASSAGES);
  for (const [name, { read, index, find, found }] of Object.entries({ first, second })) {
    console.log(
      `${HOST_PAGE} characters, ${name}: read ${ms(read)}, index ${ms(index)}, find ${found} of ${PASSAGES} ${ms(find)}, index and find ${ms(index + find)}`,
    );
  }
  await page.close();
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
