import { firstDayOf, lastDayOf, type Period } from '../calendarPeriod.ts';
import type { Frame } from '../tag/frame.ts';
import type { Timex } from '../timex.ts';
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
  if (reading.isDoubtful) return doubtful([period, ...losing]);
  if (frame.mod && period.unit !== 'D') return partly(period, frame.mod);
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

/** With a doubt: one of the readings, or the only one qualified `?`. */
function doubtful(periods: readonly Period[]): string | null {
  const [first] = periods;
  if (!first) return null;
  const ordered = [...periods].sort((x, y) => firstDayOf(x) - firstDayOf(y));
  const text = edtfPeriod(first);
  if (ordered.length === 1) {
    return text.includes('/') ? edtfWithin(firstDayOf(first), lastDayOf(first)) : `${text}?`;
  }
  if (ordered.every(({ unit }) => unit === 'D' || unit === 'M' || unit === 'Y')) {
    return `[${ordered.map(edtfPeriod).join(',')}]`;
  }
  return edtfWithin(...spanOf(ordered));
}

function spanOf(periods: readonly Period[]): [number, number] {
  return [Math.min(...periods.map(firstDayOf)), Math.max(...periods.map(lastDayOf))];
}

function typeOf(frame: Frame, value: string): Timex['type'] {
  if (frame.op === 'set') return 'SET';
  if (/^P[\dX.T]/.test(value)) return 'DURATION';
  return /T(?:\d|[A-Z]{2}$)/.test(value) ? 'TIME' : 'DATE';
}

/** A frame with its reading, as the rest of the product uses it; null when it came to nothing. */
export function writeTimex(scene: Scene, frame: Frame, reading: Reading): Timex | null {
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
    cues: reading.cues ?? [],
    losing: (reading.losing ?? []).filter(one => one != null).map(timexValue),
    certain: reading.isDoubtful !== true,
    warning: reading.isWarning === true,
  };
}
