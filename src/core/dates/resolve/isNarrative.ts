import { civilFromDays } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';

/**
 * True when a text tells of other times than its publication: most years it says lie far from it, and they
 * outnumber the words that only make sense on the day (« hier », « jeudi »).
 */
export function isNarrative(frames: readonly Frame[], published: number | null): boolean {
  if (published === null) return true;
  const now = civilFromDays(published).year;
  // Old times are not told from yesterday.
  if (frames.some(({ dayShift }) => dayShift === -1)) return false;
  let far = 0;
  let near = 0;
  for (const frame of frames) {
    if (frame.year !== undefined) {
      if (frame.year === now) near++;
      else if (Math.abs(frame.year - now) > 1) far += 2;
      else far++;
    } else if (frame.dayShift !== undefined || (frame.weekday !== undefined && frame.month === undefined))
      near++;
    else if (frame.relation === 'this' && frame.unit !== undefined) near++;
  }
  return far >= 8 && far > near * 3;
}
