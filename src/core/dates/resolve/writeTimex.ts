import { firstDayOf, lastDayOf, type Period } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import { cueOf, lettersOf } from '../tag/items.ts';
import type { Timex, TimexCue } from '../timex.ts';
import { clockValue } from './clockValue.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { asEdtf, edtfMonth, edtfPeriod, edtfWithin, timexValue } from './writeValue.ts';

/** TIMEX3 value with the time of day that the frame adds. */
function timexValueOf(frame: Frame, reading: Reading): string | null {
  if (reading.value !== undefined) return reading.value;
  if (!reading.period) return null;
  const value = timexValue(reading.period);
  if (reading.period.unit !== 'D') return value;
  if (frame.clock !== undefined) return value + clockValue(frame);
  return frame.part === undefined ? value : `${value}T${frame.part}`;
}

/** Shares of a period that its start, middle and end lie in; wider than thirds, as speakers are. */
const shares = { START: [0, 0.5], MID: [0.2, 0.8], END: [0.5, 1] } as const;

/** All that the words can mean, in EDTF. */
function dateOf(frame: Frame, reading: Reading, scene: Scene): string | null {
  if (reading.date !== undefined) return reading.date;
  const { period } = reading;
  const losing = (reading.losing ?? []).filter(one => one != null);
  if (!period) return null;
  if (reading.rule === 'since-month-until-publication' && scene.published !== null) {
    return `${edtfPeriod(period)}/${edtfMonth(scene.published)}`;
  }
  const { mod } = frame;
  const isPart =
    mod && period.unit !== 'D' && (!reading.isDoubtful || reading.rule === 'counted-from-publication');
  if (isPart) return partly(period, mod);
  if (reading.isDoubtful) return doubtful([period, ...losing], reading.anchor?.type === 'timex');
  return frame.isApproximate && /^-?\d{4}/.test(edtfPeriod(period)) && !edtfPeriod(period).includes('/')
    ? `${edtfPeriod(period)}~`
    : edtfPeriod(period);
}

function partly(period: Period, mod: 'START' | 'MID' | 'END'): string {
  const first = firstDayOf(period);
  const length = lastDayOf(period) - first;
  const [from, to] = shares[mod];
  const days = [first + Math.floor(length * from), first + Math.ceil(length * to)] as const;
  if (length < 40) return edtfWithin(days[0], days[1]);
  const [start, end] = [edtfMonth(days[0]), edtfMonth(days[1])];
  return start === end ? start : `[${start}..${end}]`;
}

/** With a doubt: one of the readings, or all between them when they hang on other dates; `?` when there is but one. */
function doubtful(periods: readonly Period[], isOpen: boolean): string {
  const ordered = [...periods].sort((x, y) => firstDayOf(x) - firstDayOf(y));
  const written = [...new Set(ordered.map(edtfPeriod))];
  const isPlain = ordered.every(({ unit }) => /^[DMY]$/.test(unit));
  // A season takes no qualifier in EDTF.
  if (written.length === 1 && isPlain) return `${written[0]}?`;
  if (isPlain) return `[${isOpen ? `${written[0]}..${written.at(-1)}` : written.join(',')}]`;
  return edtfWithin(Math.min(...periods.map(firstDayOf)), Math.max(...periods.map(lastDayOf)));
}

function typeOf(frame: Frame, value: string): Timex['type'] {
  if (frame.op === 'set') return 'SET';
  if (/^P[\dX.T]/.test(value)) return 'DURATION';
  return /T(?:\d|[A-Z]{2}$)/.test(value) ? 'TIME' : 'DATE';
}

/** Letters of the words that say from where and which way an expression counts. */
const POINTING = /[TNLFVtgBKIGibkDX]/;

/** The words that decided: a verb or another date; without such, the pointing word of the expression, or all of it. */
function cuesOf({ items }: Scene, frame: Frame, reading: Reading, before: readonly Timex[]): TimexCue[] {
  const cues = [...(reading.cues ?? [])];
  const { anchor } = reading;
  const told = anchor?.type === 'timex' ? before[anchor.index] : undefined;
  if (told) cues.push({ cue: 'date', start: told.start, end: told.end, text: told.text });
  if (cues.length > 0) return cues;
  const at = frame.from + lettersOf(items, frame).search(POINTING);
  return [at < frame.from ? cueOf(items, 'date', frame.from, frame.to - 1) : cueOf(items, 'order', at, at)];
}

/** A frame with its reading, as the rest of the product uses it; null when it came to nothing; `before` are those found. */
export function writeTimex(
  scene: Scene,
  frame: Frame,
  reading: Reading,
  before: readonly Timex[],
): Timex | null {
  const value = timexValueOf(frame, reading);
  if (value === null) return null;
  const { start, end } = frame;
  return {
    start,
    end,
    text: scene.items.text.slice(start, end),
    type: typeOf(frame, value),
    value,
    mod: frame.mod ?? (frame.isApproximate ? 'APPROX' : null),
    date: asEdtf(dateOf(frame, reading, scene)),
    rule: reading.rule,
    anchor: reading.anchor,
    cues: cuesOf(scene, frame, reading, before),
    losing: [...new Set((reading.losing ?? []).filter(one => one != null).map(timexValue))].filter(
      one => one !== value,
    ),
    certain: reading.isDoubtful !== true,
    warning: reading.isWarning === true,
  };
}
