import { firstDayOf, lastDayOf, periodAt, yearOf } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { dateAfterDate, dateNearPublication, inYear, statedDate } from './completeDate.ts';
import type { Reading } from './reading.ts';
import { publicationBase, type Scene } from './scene.ts';

/** A day, month or season without its year. */
export function resolveYearless(scene: Scene, frame: Frame): Reading | null {
  const shared = sharedYear(scene, frame);
  if (shared) return shared;
  if (scene.isNarrative) {
    const after = dateAfterDate(scene, frame);
    if (after) return withRelation(frame, after);
  }
  const base = publicationBase(scene);
  if (!base) return dateAfterDate(scene, frame);
  if (frame.relation && frame.relation !== 'same') return relatedToPublication(scene, frame, base.day);
  return dateNearPublication(scene, frame, base.day);
}

function withRelation(frame: Frame, reading: Reading): Reading {
  if (frame.relation !== 'next' && frame.relation !== 'following') return reading;
  const next = reading.losing?.[0];
  if (!next || !reading.period || next.index <= reading.period.index) return reading;
  return { ...reading, period: next, losing: [reading.period] };
}

/** « en mars dernier », « le 1er septembre prochain », "last October", « cet été ». */
function relatedToPublication(scene: Scene, frame: Frame, published: number): Reading | null {
  const year = yearOf(periodAt('Y', published));
  const periods = [year - 2, year - 1, year, year + 1, year + 2]
    .map(y => inYear(frame, y))
    .filter(one => one !== null);
  const anchor = { type: 'publication' } as const;
  if (frame.relation === 'this') {
    const period = periods.find(
      one => yearOf(one) === year || (one.unit === 'S' && Math.floor(one.index / 4) === year),
    );
    return period ? { rule: 'counted-from-publication', anchor, period } : null;
  }
  const isLast = frame.relation === 'last' || frame.relation === 'previous';
  const fits = periods.filter(one => (isLast ? lastDayOf(one) < published : firstDayOf(one) > published));
  const period = isLast ? fits.at(-1) : fits[0];
  return period
    ? { rule: isLast ? 'month-before-publication' : 'month-after-publication', anchor, period }
    : dateNearPublication(scene, frame, published);
}

/** « du 3 mars au 6 avril 2004 »: a year said for both. */
function sharedYear(scene: Scene, frame: Frame): Reading | null {
  const { next } = scene;
  if (!next || next.year === undefined || next.month === undefined) return null;
  const gap = scene.items.classes.slice(frame.to, next.from);
  if (!/^[&p,dfi()b-]{0,3}$/.test(gap) || gap === '' || /\(/.test(gap)) return null;
  const isOver = frame.month !== undefined && frame.month > next.month;
  const cue = {
    cue: 'date',
    start: next.start,
    end: next.end,
    text: scene.items.text.slice(next.start, next.end),
  } as const;
  const reading = statedDate(scene, frame, next.year - (isOver ? 1 : 0));
  return reading && { ...reading, cues: [...(reading.cues ?? []), cue] };
}
