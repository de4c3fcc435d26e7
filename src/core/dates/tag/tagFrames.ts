import type { Frame } from './frame.ts';
import { type Construction, grammar, neverFirst } from './grammar.ts';
import { isDated } from './isDated.ts';
import type { Items } from './items.ts';
import { joinFrames } from './joinFrames.ts';
import { readFrame } from './readFrame.ts';

interface Match {
  readonly construction: Construction;
  readonly to: number;
}

/** Matches where any construction does: most items begin none. */
const any = new RegExp(grammar.map(({ pattern }) => pattern.source).join('|'), 'y');

/** Constructions that fit at an item, longest first. */
function matchesAt(items: Items, at: number): Match[] {
  const matches: Match[] = [];
  any.lastIndex = at;
  if (!any.test(items.classes)) return matches;
  const monthFirst = items.vocabulary.lexicon.dayOrder === 'md';
  for (const construction of grammar) {
    if (construction.monthFirst && !monthFirst) continue;
    construction.pattern.lastIndex = at;
    if (construction.pattern.test(items.classes))
      matches.push({ construction, to: construction.pattern.lastIndex });
  }
  return matches.sort((a, b) => b.to - a.to);
}

/** Finds the dated expressions of a text, as its words say them: ordered, not overlapping. */
export function tagFrames(items: Items): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < items.classes.length; ) {
    const frame = neverFirst.has(items.classes.charAt(at)) && !isOpen(items, at) ? null : frameAt(items, at);
    if (frame) frames.push(frame);
    at = frame ? frame.to : at + 1;
  }
  return joinFrames(items, frames);
}

/** A preposition before a bare unit or part of day may start one: « depuis des années », "in the morning". */
function isOpen(items: Items, at: number): boolean {
  const letter = items.classes.charAt(at);
  if (letter === 'f') return /[pi]/.test(items.classes.charAt(at - 1));
  return letter === 'p' && /[TtNL]/.test(items.classes.charAt(at + 1));
}

function frameAt(items: Items, at: number): Frame | null {
  for (const { construction, to } of matchesAt(items, at)) {
    const frame = readFrame(items, construction.op, at, to);
    const kept = isDated(items, frame, construction.name);
    if (kept) return kept;
  }
  return null;
}
