import type { Period } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { clockValue } from './clockValue.ts';
import type { Reading } from './reading.ts';
import { dayBase, publicationBase, type Scene, unsaidDay } from './scene.ts';

const undated = (value: string): Reading => ({
  rule: 'no-calendar-date',
  anchor: null,
  value,
  date: null,
});

/** « hier », "tomorrow": days from publication. */
export function resolveDeictic(scene: Scene, frame: Frame, shift: number): Reading | null {
  const base = publicationBase(scene);
  if (scene.isNarrative && shift === 0 && frame.part === undefined) {
    return { rule: 'no-calendar-date', anchor: null, value: 'PRESENT_REF', date: null };
  }
  if (!base) return null;
  const period: Period = { unit: 'D', index: base.day + shift };
  return { rule: 'counted-from-publication', anchor: base.anchor, period };
}

/** « la veille », "the next day": days from the day in force. */
export function resolveNear(scene: Scene, frame: Frame, shift: number): Reading | null {
  const base = dayBase(scene, frame.start);
  if (!base) return undated(unsaidDay(scene));
  const period: Period = { unit: 'D', index: base.day + shift };
  return { rule: 'counted-from-date', anchor: base.anchor, period, isDoubtful: true };
}

/** "this morning", « cette nuit »: a part of the day of publication or of the day in force. */
export function resolvePart(scene: Scene, frame: Frame, part: string): Reading | null {
  const isNear = scene.isNarrative || frame.relation === 'same' || frame.relation === 'following';
  const base = isNear ? dayBase(scene, frame.start) : publicationBase(scene);
  if (!base) return undated(`${unsaidDay(scene)}T${part}`);
  const step =
    frame.relation === 'last' || frame.relation === 'previous'
      ? -1
      : frame.relation === 'next' || frame.relation === 'following'
        ? 1
        : 0;
  const period: Period = { unit: 'D', index: base.day + step };
  const rule = isNear ? 'same-as-earlier-date' : 'counted-from-publication';
  return { rule, anchor: base.anchor, period, isDoubtful: isNear || (part === 'NI' && step === 0) };
}

/** A time of day by itself hangs on the day in force. */
export function resolveClock(scene: Scene, frame: Frame): Reading | null {
  const base = dayBase(scene, frame.start);
  if (!base) return undated(`${unsaidDay(scene)}${clockValue(frame)}`);
  const rule = base.anchor?.type === 'timex' ? 'hour-of-earlier-date' : 'hour-of-publication-day';
  return { rule, anchor: base.anchor, period: { unit: 'D', index: base.day }, isDoubtful: true };
}
