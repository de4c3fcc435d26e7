import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import type { Contestant } from './contestants.ts';
import type { BenchWatch } from './inPage/installWatch.ts';
import type { Measurement } from './measurement.ts';
import type { OpenedPage } from './openPage.ts';
import { tooLate, withinLimit } from './withinLimit.ts';

/** No first event is waited for longer than this, ms. */
export const caseLimit = 60_000;
/** After the first event a page has this long to come to rest, ms. */
const restLimit = 20_000;
/** A page is at rest when for this long it loaded nothing and had no long task, ms. */
const quiet = 600;

type Seen = Omit<BenchWatch, 'find' | 'isInView' | 'paintedOnce'>;

/** Loads a page until its first event is seen and it is at rest; no `firstEvent` when that took longer than the limit. */
export async function measureLoad(
  opened: OpenedPage,
  address: string,
  { picture }: Contestant,
): Promise<Measurement> {
  const { page, session } = opened;
  const began = performance.now();
  await withinLimit(page.goto(address, { waitUntil: 'commit', timeout: caseLimit }), caseLimit);
  let seen: Seen | undefined;
  while (seen?.firstEvent === undefined) {
    const left = caseLimit - (performance.now() - began);
    const answer = left > 0 ? await withinLimit(lookAt(opened), left) : tooLate;
    if (answer === tooLate) return {};
    seen = answer;
    await wait(100);
  }
  seen = await rest(opened, picture !== undefined);
  const { firstEvent, pictureReady, firstPaint = 0, largestPaint, layoutShift } = seen;
  return {
    ...(firstEvent !== undefined && { firstEvent: Math.max(firstEvent, firstPaint) }),
    ...(pictureReady !== undefined && { pictureReady }),
    ...(largestPaint !== undefined && { lcp: largestPaint }),
    tbt: blockingTime(seen.longTasks, firstPaint),
    cls: layoutShift,
    cpu: await mainThreadCpu(session),
    heap: await heapOf(session),
    elements: await countElements(opened),
  };
}

function lookAt({ page }: OpenedPage): Promise<Seen> {
  return page.evaluate(() => {
    const { find: _, isInView: __, paintedOnce: ___, ...seen } = window.benchWatch;
    return { ...seen };
  });
}

async function rest(opened: OpenedPage, hasPicture: boolean): Promise<Seen> {
  const began = performance.now();
  let busy = began;
  let tasks = 0;
  for (;;) {
    const seen = await lookAt(opened);
    const now = performance.now();
    const isWaiting = hasPicture && seen.pictureReady === undefined;
    if (opened.pending() > 0 || seen.longTasks.length > tasks || isWaiting) busy = now;
    tasks = seen.longTasks.length;
    if (now - busy >= quiet || now - began >= restLimit) return seen;
    await wait(100);
  }
}

/** TBT: what long tasks after the first paint took over 50 ms each. */
function blockingTime(tasks: Seen['longTasks'], firstPaint: number): number {
  return tasks.reduce((sum, { start, length }) => {
    const counted = Math.min(length, start + length - firstPaint);
    return sum + Math.max(0, counted - 50);
  }, 0);
}

/** CPU time of the main thread so far, ms. */
export async function mainThreadCpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Live objects of the page's scripts after a collection, MB. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

function countElements({ page }: OpenedPage): Promise<number> {
  return page.evaluate(() => {
    const inner = document.querySelector('source-timeline')?.shadowRoot?.querySelectorAll('*').length ?? 0;
    return document.getElementsByTagName('*').length + inner;
  });
}
