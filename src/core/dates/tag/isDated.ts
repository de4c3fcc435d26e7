import { isAge, isYear } from './blockers.ts';
import { clock, hours, oclock } from './clockFrames.ts';
import type { Frame } from './frame.ts';
import { entryAt, type Items, wordsOf } from './items.ts';
import { lengthValue } from './lengthValue.ts';
import { beforeEra, lead, rangeEnd, trail } from './rangeFrames.ts';

type Check = (items: Items, frame: Frame) => Frame | null;

const before = (items: Items, frame: Frame): string => items.classes.charAt(frame.from - 1);
const after = (items: Items, frame: Frame): string => items.classes.charAt(frame.to);

/** A word of two meanings needs company: another dated item, or a word before that dates take. */
function isLicensed(items: Items, frame: Frame): boolean {
  for (let i = frame.from; i < frame.to; i++) {
    const { c, weak } = entryAt(items, i);
    if (!weak || !'MWSR:'.includes(c)) continue;
    const letters = items.classes.slice(frame.from, frame.to).replace(/[df]/g, '');
    if (letters.length > 1) continue;
    const article = items.classes.slice(frame.from, i).includes('d');
    if (c === 'S' && article)
      return (
        !/^fall$/i.test(wordsOf(items, i)) || !/^f[^6d]/.test(items.classes.slice(frame.to, frame.to + 2))
      );
    if (/^to$/i.test(wordsOf(items, frame.from - 1))) return false;
    const allowed = c === 'S' ? /[pimE]/ : c === 'M' ? /[pibk&,-]/ : /[p]/;
    if (c === 'R' || !allowed.test(before(items, frame))) return false;
  }
  return true;
}

function span(items: Items, frame: Frame): Frame | null {
  if (frame.unit === undefined) return null;
  if (frame.count === undefined && !frame.isVague) return null;
  if (frame.op === 'length' && (isAge(items, frame) || frame.unit === 'PER')) return null;
  if (frame.op === 'length' && (frame.unit === 'Q' || frame.unit === 'H') && frame.relation === undefined)
    return null;
  if (frame.relation !== undefined && (frame.count ?? 0) > 1 && !frame.isPlural && frame.unit !== 'M')
    return null;
  return frame;
}

function bare(_items: Items, frame: Frame): Frame | null {
  return frame.isPlural && frame.unit !== 'PER' ? { ...frame, isVague: true } : null;
}

function part(items: Items, frame: Frame): Frame | null {
  if (frame.part === undefined) return null;
  if (frame.relation === undefined) return alone(items, frame);
  // « Cette nuit » and "this morning" are days; « le matin » alone is none.
  return frame.dayShift === undefined &&
    items.classes.slice(frame.from, frame.to).includes('d') &&
    frame.relation === 'same'
    ? null
    : frame;
}

/** "in the morning", « dans la soirée », "at night": the part by itself, where a preposition makes it a time. */
function alone(items: Items, frame: Frame): Frame | null {
  if (frame.mod === undefined && !/[pi]/.test(before(items, frame))) return null;
  const isEnglish = items.vocabulary.lexicon.language === 'en';
  const isGeneral = isEnglish && !/d/.test(items.classes.slice(frame.from, frame.to));
  if (isGeneral) return { ...frame, op: 'reference', literal: `XXXX-XX-XXT${frame.part}` };
  return { ...frame, relation: 'same' };
}

function relative(items: Items, frame: Frame): Frame | null {
  const letters = items.classes.slice(frame.from, frame.to);
  // « le dernier an » is none; « même » alone needs an article or « ce ».
  if (letters.startsWith('t') && frame.unit === 'D' && !/^that|same/i.test(wordsOf(items, frame.from)))
    return null;
  if (/^[FV]/.test(letters) && frame.isPlural) return null;
  if (letters.includes('t') && !/[dT]/.test(letters) && items.vocabulary.lexicon.language === 'fr')
    return null;
  if (frame.unit === 'PER' && /same time$/i.test(items.text.slice(frame.start, frame.end))) return null;
  // "the past decade" is a length, "last decade" a date.
  const isPast = letters.includes('L') && /past$/i.test(wordsOf(items, frame.from + letters.indexOf('L')));
  if (isPast && !frame.isPlural && !letters.includes('T') && frame.unit !== 'WE')
    return { ...frame, op: 'length', count: 1 };
  if (frame.unit === 'PER')
    return frame.relation === 'this' || frame.relation === 'same'
      ? { ...frame, op: 'reference', literal: frame.relation === 'this' ? 'PRESENT_REF' : 'PAST_REF' }
      : null;
  return frame.unit === 'ML' ? null : frame;
}

function ordinal(items: Items, frame: Frame): Frame | null {
  if (frame.unit === 'CE' && frame.ordinal !== undefined) return frame;
  if (frame.unit === 'Q' || frame.unit === 'H') return frame;
  if (frame.ordinal !== undefined) return null;
  return relative(items, frame);
}

function decade(_items: Items, frame: Frame): Frame | null {
  if (frame.decade !== undefined) return { ...frame, unit: 'DE' };
  if (frame.year !== undefined) {
    const isRound = frame.isPlural && frame.year % 10 === 0 && frame.year % 100 !== 0;
    return isRound ? { ...frame, unit: 'DE', decade: frame.year } : null;
  }
  const value = frame.count ?? 0;
  if (frame.unit !== 'Y' || !frame.isPlural || value % 10 !== 0 || value < 10 || value > 90) return null;
  const { count: _count, ...rest } = frame;
  return { ...rest, unit: 'DE', decade: 1900 + value };
}

function weekday(items: Items, frame: Frame): Frame | null {
  const isRepeated = entryOf(items, frame, 'W') === 'SET';
  if (!isRepeated) return frame;
  return { ...frame, op: 'set', literal: `XXXX-WXX-${frame.weekday}` };
}

function entryOf(items: Items, frame: Frame, letter: string): string {
  const at = items.classes.slice(frame.from, frame.to).indexOf(letter);
  return at < 0 ? '' : entryAt(items, frame.from + at).s;
}

function rate(items: Items, frame: Frame): Frame | null {
  const letter = frame.unit ?? 'D';
  const every = frame.count ?? frame.ordinal ?? 1;
  if (frame.weekday !== undefined) return { ...frame, literal: `XXXX-WXX-${frame.weekday}` };
  if (frame.part !== undefined && frame.unit === undefined)
    return { ...frame, literal: `XXXX-XX-XXT${frame.part}` };
  return items.vocabulary ? { ...frame, literal: lengthValue(every, letter) } : null;
}

function year(items: Items, frame: Frame): Frame | null {
  return isYear(items, frame) ? frame : null;
}

function near(items: Items, frame: Frame): Frame | null {
  // « à la veille du scrutin » is no day of the calendar.
  return after(items, frame) === 'f' && !/H/.test(items.classes.slice(frame.to, frame.to + 3)) ? null : frame;
}

function whole(items: Items, frame: Frame): Frame | null {
  if (frame.unit === 'ML' || frame.unit === 'H' || frame.unit === 'CE' || frame.isPlural) return null;
  if (items.classes.slice(frame.from, frame.to).includes('T')) return frame;
  if (frame.mod !== undefined) return { ...frame, relation: frame.relation ?? 'this' };
  return items.vocabulary.lexicon.language === 'en' &&
    'DWMY'.includes(frame.unit ?? '-') &&
    !/[w]/.test(after(items, frame))
    ? { ...frame, relation: frame.unit === 'M' || frame.unit === 'Y' ? 'this' : 'same' }
    : null;
}

function month(items: Items, frame: Frame): Frame | null {
  if (frame.unit !== undefined && frame.unit !== 'M') return null;
  return isLicensed(items, frame) ? frame : null;
}

const checks: Readonly<Record<string, Check>> = {
  span,
  ago: (items, frame) =>
    span(items, frame.isPlural && frame.count === undefined ? { ...frame, isVague: true } : frame),
  offset: (items, frame) =>
    span(items, frame.isPlural && frame.count === undefined ? { ...frame, isVague: true } : frame),
  ahead: span,
  length: span,
  bare,
  part,
  relative,
  ordinal,
  decade,
  weekday: (items, frame) => (isLicensed(items, frame) ? weekday(items, frame) : null),
  past: (items, frame) =>
    /^past$/i.test(wordsOf(items, frame.to - 1)) ? { ...frame, literal: 'PAST_REF' } : null,
  loose: (_items, frame) => (frame.literal ? frame : null),
  entire: (_items, frame) => (frame.isPlural ? null : { ...frame, count: 1 }),
  every: rate,
  rate,
  clock,
  oclock,
  hours,
  year,
  near,
  lead,
  trail,
  beforeEra,
  rangeEnd,
  whole,
  month,
  day: month,
  season: (items, frame) => (isLicensed(items, frame) ? frame : null),
  reference: (items, frame) => (isLicensed(items, frame) ? frame : null),
};

/** The frame when its words and those around make it a dated expression, mended where they say more; else null. */
export function isDated(items: Items, frame: Frame, construction: string): Frame | null {
  return (checks[construction] ?? ((_items, kept) => kept))(items, frame);
}
