import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import type { Contestant } from './contestants.ts';
import type { PagePoint } from './inPage/doInPage.ts';
import { mainThreadCpu } from './measureLoad.ts';
import type { Measurement } from './measurement.ts';
import type { OpenedPage } from './openPage.ts';
import { intervals, percentile } from './statistics.ts';

/** How long is dragged or wheeled, and how often the pointer moves: a mouse's steps at 60 a second; ms. */
const motion = { length: 3000, step: 16 } as const;
/** CSS px that a step drags, steps until it turns back, and CSS px of a turn of the wheel. */
const drag = { px: 6, turn: 40, wheel: 40 } as const;
/** DevTools' bit for the control key. */
const CONTROL = 2;

/** Drags or wheels over the picture, or the page where there is none, for three seconds, back and forth. */
export async function measureMotion(
  { page, session }: OpenedPage,
  { picture, ctrlWheel }: Contestant,
  kind: 'drag' | 'wheel',
): Promise<Measurement> {
  const middle = await page.evaluate(middleOf, picture ?? 'body');
  await page.mouse.move(middle.x, middle.y);
  const cpu = await mainThreadCpu(session);
  const since = await page.evaluate(() => {
    window.benchWatch.frames.length = 0;
    window.benchWatch.records = true;
    return performance.now();
  });
  await (kind === 'drag' ? dragAround(session, middle) : wheelAround(session, middle, ctrlWheel));
  const { frames, longTasks } = await page.evaluate(from => {
    window.benchWatch.records = false;
    const { frames, longTasks } = window.benchWatch;
    return { frames, longTasks: longTasks.filter(({ start }) => start >= from).length };
  }, since);
  const used = (await mainThreadCpu(session)) - cpu;
  const p95 = percentile(intervals(frames), 0.95) ?? Number.POSITIVE_INFINITY;
  return kind === 'drag'
    ? { dragP95: p95, dragCpu: used / frames.length, dragLong: longTasks }
    : { wheelP95: p95, wheelCpu: used / frames.length, wheelLong: longTasks };
}

function middleOf(selector: string): PagePoint {
  const element = window.benchWatch.find(selector, 1)[0];
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const bottom = Math.min(innerHeight, box.bottom);
  return { x: box.left + box.width / 2, y: (Math.max(0, box.top) + bottom) / 2 };
}

async function dragAround(session: CDPSession, { x, y }: PagePoint): Promise<void> {
  const mouse = { button: 'left', buttons: 1, clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...mouse });
  await keepStep(step => {
    const within = step % (2 * drag.turn);
    const away = within < drag.turn ? within : 2 * drag.turn - within;
    return session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x - away * drag.px,
      y,
      ...mouse,
    });
  });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, ...mouse });
}

async function wheelAround(session: CDPSession, { x, y }: PagePoint, ctrl: boolean): Promise<void> {
  await keepStep(step => {
    const deltaY = step % (2 * drag.turn) < drag.turn ? -drag.wheel : drag.wheel;
    const modifiers = ctrl ? CONTROL : 0;
    return session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY,
      modifiers,
    });
  });
}

/** Sends a step each 16 ms without waiting for the page, as a hand does, until the time is over; then waits for all. */
async function keepStep(send: (step: number) => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let step = 0; performance.now() - began < motion.length; step++) {
    // A page that no longer answers is found out by the time limit.
    sent.push(send(step).catch(() => undefined));
    await wait(Math.max(0, began + (step + 1) * motion.step - performance.now()));
  }
  await Promise.all(sent);
}
