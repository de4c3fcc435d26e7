import type { Frame } from '../tag/frame.ts';
import type { Items } from '../tag/items.ts';
import type { Timex } from '../timex.ts';
import { isNarrative } from './isNarrative.ts';
import { resolveFrame } from './resolveFrame.ts';
import type { Scene } from './scene.ts';
import { writeTimex } from './writeTimex.ts';

/** Works out what each frame means, from left to right; `published` in days since 1970-01-01, null when not known. */
export function resolveFrames(items: Items, frames: readonly Frame[], published: number | null): Timex[] {
  const scene: Scene = {
    items,
    next: undefined,
    published,
    isNarrative: isNarrative(frames, published),
    inForce: null,
    dayInForce: null,
  };
  const timexes: Timex[] = [];
  for (const [index, frame] of frames.entries()) {
    scene.next = frames[index + 1];
    const reading = resolveFrame(scene, frame);
    const timex = reading && writeTimex(scene, frame, reading);
    if (!timex) continue;
    if (reading.period && frame.op !== 'set') keep(scene, reading.period, timexes.length, frame);
    timexes.push(timex);
  }
  return timexes;
}

function keep(
  scene: Scene,
  period: NonNullable<Scene['inForce']>['period'],
  index: number,
  frame: Frame,
): void {
  const kept = { period, index, end: frame.end };
  // A year in passing (« le plan 2004 ») is no date to count from when a day or month of that year is in force.
  scene.inForce = kept;
  if (period.unit === 'D') scene.dayInForce = kept;
}
