import type { Frame } from './frame.ts';
import { entryAt, type Items, lettersOf } from './items.ts';

/** Joins neighbours that are one expression: a day and its hour, « la nuit » and « de mardi », a quarter and its year. */
export function joinFrames(items: Items, frames: readonly Frame[]): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames.map(one => withPart(items, one))) {
    while ((joined.at(-1)?.to ?? 0) > frame.from) joined.pop();
    const last = joined.at(-1);
    const both = last && join(items, last, frame);
    if (both) joined[joined.length - 1] = both;
    else joined.push(frame);
  }
  // "The second half" is one of the calendar only with its year.
  return joined.filter(({ isWaiting, outer }) => !isWaiting || outer !== undefined);
}

/** « la matinée de jeudi », "the morning of 31 January": the part of the day stands before. */
function withPart(items: Items, frame: Frame): Frame {
  if (frame.op !== 'date' || frame.part !== undefined || !isDay(frame)) return frame;
  const lead = /(?:(?:dm?|m[fp]?d?)?Pu?[fp]|dUf)d?$/.exec(
    items.classes.slice(Math.max(0, frame.from - 7), frame.from),
  );
  if (!lead) return frame;
  const from = frame.from - lead[0].length;
  const at = from + lead[0].search(/[PU]/);
  const { c, s } = entryAt(items, at);
  // « la journée de mardi »
  if (c === 'U') return s === 'D' ? { ...frame, from, start: items.starts[from] ?? frame.start } : frame;
  return {
    ...frame,
    from,
    start: items.starts[from] ?? frame.start,
    part: s.replace('*', ''),
  };
}

function isDay(frame: Frame): boolean {
  return (
    frame.day !== undefined ||
    frame.weekday !== undefined ||
    frame.dayShift !== undefined ||
    frame.nearShift !== undefined
  );
}

function join(items: Items, a: Frame, b: Frame): Frame | null {
  const gap = items.classes.slice(a.to, b.from);
  if (gap.length > 3) return null;
  if (
    a.op === 'date' &&
    b.op === 'clock' &&
    isDay(a) &&
    a.clock === undefined &&
    isAtHour(items, a, b, gap)
  ) {
    return { ...merged(a, b), ...clockOf(b) };
  }
  if (
    a.op === 'clock' &&
    b.op === 'date' &&
    isDay(b) &&
    b.clock === undefined &&
    (/^p?$/.test(gap) || (gap === ',' && (b.dayShift !== undefined || /[jz]/.test(lettersOf(items, a)))))
  ) {
    return { ...b, ...merged(b, a), ...clockOf(a) };
  }
  // « la nuit de samedi à dimanche », « la nuit du 3 au 4 mai »
  if (a.part === 'NI' && /^p?d?$/.test(gap) && isNextDay(a, b)) return merged(a, b);
  if (gap === '' && a.relation === 'same' && isYearBefore(b) && isRepeatable(a)) {
    return { ...merged(a, b), op: 'date', outer: b };
  }
  const isOf = b.month === undefined ? mayBelong(a) : isNth(a);
  if (a.op === 'date' && b.op === 'date' && isOuter(b) && isOf && /^(?:f?d?)$/.test(gap)) {
    return { ...merged(a, b), outer: b };
  }
  return null;
}

/** The day after, by weekday or by number. */
function isNextDay(a: Frame, b: Frame): boolean {
  if (b.part !== undefined) return false;
  if (a.day !== undefined) return b.day === a.day + 1;
  return a.weekday !== undefined && b.day === undefined && b.weekday === (a.weekday % 7) + 1;
}

/** "a year earlier", "last year", « l'an dernier ». */
function isYearBefore(frame: Frame): boolean {
  if (frame.unit !== 'Y' || frame.isPlural) return false;
  return frame.op === 'shift' || (frame.op === 'date' && frame.relation === 'last');
}

/** "the same period", "the same month": what a year earlier is told of. */
function isRepeatable(frame: Frame): boolean {
  return frame.unit === 'PER' || frame.unit === 'M' || frame.unit === 'Q' || frame.unit === 'W';
}

/** « samedi à 20 h », « samedi 5 juin, à 20 h »; after a comma not « à partir de 20 h », which tells of a start. */
function isAtHour(items: Items, day: Frame, hour: Frame, gap: string): boolean {
  if (!/^,?p?[qd]*$/.test(gap)) return false;
  const at = day.to + (gap.startsWith(',') ? 1 : 0);
  if (items.classes.charAt(at) !== 'p') return gap === '' || gap === 'q';
  return entryAt(items, at).s === 'at' && (gap.charAt(0) !== ',' || hour.part === undefined);
}

function clockOf({ clock, seconds, zone }: Frame): Partial<Frame> {
  return {
    ...(clock === undefined ? {} : { clock }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function merged(a: Frame, b: Frame): Frame {
  return {
    ...a,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  };
}

/** A year, or a week, month or year told from another. */
function isOuter(frame: Frame): boolean {
  if (frame.outer !== undefined || frame.day !== undefined || frame.clock !== undefined) return false;
  if (frame.year !== undefined || frame.month !== undefined) return true;
  return frame.relation !== undefined && (frame.unit === 'Y' || frame.unit === 'M' || frame.unit === 'W');
}

/** « la première semaine », "the last week", « le premier dimanche »: of a month or year. */
function isNth({ isWaiting, unit, relation }: Frame): boolean {
  return isWaiting === true || (relation === 'last' && (unit === 'W' || unit === 'D' || unit === 'WE'));
}

function mayBelong(frame: Frame): boolean {
  if (isNth(frame)) return true;
  if (frame.year !== undefined || frame.outer !== undefined) return false;
  if (frame.month !== undefined || frame.season !== undefined) return true;
  if (frame.unit === 'Q' || frame.unit === 'H') return true;
  return frame.weekday !== undefined && frame.relation === undefined;
}
