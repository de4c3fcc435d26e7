import type { Frame } from '../tag/frame.ts';
import { entryAt, wordsOf } from '../tag/items.ts';
import type { TimexCue } from '../timex.ts';
import { findTense, type Tense } from './findTense.ts';
import type { Scene } from './scene.ts';

/** Which way to look for a date whose words leave it open, and why. */
export interface Direction {
  readonly way: 'back' | 'ahead' | null;
  readonly cues: readonly TimexCue[];
  readonly tense: Tense | null;
  /** « depuis », "since". */
  readonly isSince: boolean;
}

/** The preposition right before a frame, articles skipped. */
export function leadOf(scene: Scene, frame: Frame): { readonly role: string; readonly cue: TimexCue } | null {
  const { items } = scene;
  let index = frame.from - 1;
  if (items.classes.charAt(index) === 'd') index--;
  const entry = entryAt(items, index);
  const isLead = entry.c === 'p' || entry.c === 'i' || entry.c === 'b' || entry.c === 'k';
  if (index < 0 || !isLead) return null;
  const [start = 0, end = 0] = [items.starts[index], items.ends[index]];
  const role =
    entry.c === 'p' ? entry.s : entry.c === 'i' && /^d['’]/.test(wordsOf(items, index)) ? 'by' : entry.c;
  return { role, cue: { cue: 'order', start, end, text: items.text.slice(start, end) } };
}

/** The way a frame points, by its preposition, then by the nearest verb. */
export function directionOf(scene: Scene, frame: Frame): Direction {
  const lead = leadOf(scene, frame);
  const tense = findTense(scene.items, frame, scene.tenses);
  const cues = tense ? [tense.cue] : [];
  if (lead?.role === 'since') return { way: 'back', cues: [lead.cue, ...cues], tense, isSince: true };
  if (lead?.role === 'by' && tense?.tense !== 'past')
    return { way: 'ahead', cues: [lead.cue, ...cues], tense, isSince: false };
  const way = tense?.tense === 'past' ? 'back' : tense?.tense === 'future' ? 'ahead' : null;
  if (way) scene.lastWay = way;
  return { way, cues, tense, isSince: false };
}
