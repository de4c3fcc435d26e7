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
    tenses: new Map(),
    lastWay: null,
    frames,
    at: 0,
    published,
    isNarrative: isNarrative(frames, published),
    inForce: null,
    dayInForce: null,
  };
  const timexes: Timex[] = [];
  for (const [index, frame] of frames.entries()) {
    scene.at = index;
    const reading = resolveFrame(scene, frame);
    const timex = reading && writeTimex(scene, frame, reading, timexes);
    if (!timex) continue;
    if (reading.period && frame.op !== 'set' && !isAside(scene, frame, reading.period)) {
      keep(scene, reading.period, timexes.length, frame);
    }
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
  scene.inForce = kept;
  if (period.unit === 'D') scene.dayInForce = kept;
}

/** Words a sentence may open with before a date that sets the scene. */
const OPENING = 3;

/**
 * A bare year inside a sentence (« le plan de 1976 ») is told in passing: days and months go on from the date before
 * it. At the head of a sentence or line it sets the scene.
 */
function isAside(scene: Scene, frame: Frame, period: NonNullable<Scene['inForce']>['period']): boolean {
  const last = scene.inForce;
  // « deux ans plus tôt » looks back, and the story goes on from where it was.
  if (frame.op === 'shift' && frame.relation === 'previous') return true;
  if (!scene.isNarrative || !last || period.unit !== 'Y' || frame.year === undefined) return false;
  if (last.period.unit !== 'D' && last.period.unit !== 'M') return false;
  const before = scene.items.classes.slice(Math.max(0, frame.from - OPENING), frame.from);
  return !/[.|]/.test(before) && frame.from > OPENING;
}
