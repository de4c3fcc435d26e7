import type { Contestant } from './contestants.ts';
import {
  armClick,
  armKeystroke,
  findTarget,
  selectById,
  takeAnswer,
  takeKeystroke,
} from './inPage/doInPage.ts';
import type { Measurement, ProfileName } from './measurement.ts';
import type { OpenedPage } from './openPage.ts';

/** Clicks, or taps on a phone, an event as a person does, and measures until its answer is painted. */
export async function measureClick(
  { page }: OpenedPage,
  { target, chosen, answer }: Contestant,
  profile: ProfileName,
): Promise<Measurement> {
  if (target === undefined || chosen === undefined || answer === undefined) return {};
  const at = await page.evaluate(findTarget, target);
  if (!at) return { answered: Number.POSITIVE_INFINITY, chosen: Number.POSITIVE_INFINITY };
  const { x, y, id } = at;
  // Chromium would otherwise take the press for one of its last layout.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(armClick, { chosen: chosen.replace('ID', id), answer: answer.replaceAll('ID', id) });
  await (profile === 'phone' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  return page.evaluate(takeAnswer);
}

/** Selects the event in the middle of the story by its id. */
export async function measureSelect(
  { page }: OpenedPage,
  chosen: string,
  events: number,
): Promise<Measurement> {
  const id = `e${Math.max(1, Math.floor(events / 2))}`;
  return { selected: await page.evaluate(selectById, { id, chosen: chosen.replace('ID', id) }) };
}

/** Types a character into the search field that leaves some events out. */
export async function measureKeystroke({ page }: OpenedPage, search: string): Promise<Measurement> {
  await page.evaluate(armKeystroke, search);
  await page.keyboard.press('7');
  return { keystroke: await page.evaluate(takeKeystroke) };
}
