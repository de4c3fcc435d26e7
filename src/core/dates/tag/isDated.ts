import { isAge, isYear } from './blockers.ts';
import type { Frame } from './frame.ts';
import { entryAt, type Items, wordsOf } from './items.ts';
import { lengthValue } from './lengthValue.ts';

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

/** "in the morning", "at night": the part by itself, where a preposition makes it a time. */
function alone(items: Items, frame: Frame): Frame | null {
  if (items.vocabulary.lexicon.language !== 'en' || !/[pi]/.test(before(items, frame))) return null;
  const isGeneral = !/d/.test(items.classes.slice(frame.from, frame.to));
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

function clock(items: Items, frame: Frame): Frame | null {
  const numbers: number[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    const { c, v } = entryAt(items, i);
    if (c >= '1' && c <= '7') numbers.push(v);
  }
  let minutes = frame.clock ?? (numbers[0] ?? 0) * 60 + (numbers[1] ?? 0);
  if (frame.zone !== undefined && frame.clock === undefined) {
    if (entryAt(items, frame.from).s.length !== 4) return null;
    minutes = Math.floor((numbers[0] ?? 0) / 100) * 60 + ((numbers[0] ?? 0) % 100);
  }
  if ((frame.part === 'EV' || frame.part === 'AF') && minutes < 720) minutes += 720;
  if (minutes > 1440 || isHourLength(items, frame)) return null;
  return { ...frame, clock: minutes };
}

/** « à 8 heures » is a time, « 8 heures » and « pendant 8 heures » are lengths. */
function oclock(items: Items, frame: Frame): Frame | null {
  const role = wordsOf(items, frame.from - 1).toLowerCase();
  const isTime =
    /^(?:à|vers|dès|jusqu['’]à|entre|avant|après|à partir de|aux alentours de|aux environs de)$/.test(role);
  return isTime && frame.unit === 'TH' ? clock(items, frame) : null;
}

/** « 3h » in English, or a length after « pendant », « en ». */
function isHourLength(items: Items, frame: Frame): boolean {
  if (frame.seconds !== 'h') return false;
  if (items.vocabulary.lexicon.language === 'en') return true;
  const role = frame.from > 0 ? wordsOf(items, frame.from - 1).toLowerCase() : '';
  return /^(?:pendant|en|durant|dans|sous|de|i)$/.test(role) && role !== 'de';
}

function hours(items: Items, frame: Frame): Frame | null {
  const entry = entryAt(items, frame.from);
  const value = entry.c === ':' ? entry.v / 60 : entry.v;
  if (entry.c === ':' && !isHourLength(items, frame)) return null;
  if (!/[pqi]/.test(before(items, frame)) && entry.c === ':') return null;
  return { ...frame, literal: `PT${value}H` };
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

/** The first item of a class from an item on, at most `reach` away; -1 when there is none. */
function nextOf(items: Items, letter: string, from: number, reach: number): number {
  const at = items.classes.slice(from, from + reach).indexOf(letter);
  return at < 0 ? -1 : from + at;
}

/** « le 3 et le 4 avril »: the month of the day that follows. */
function lead(items: Items, frame: Frame): Frame | null {
  const at = nextOf(items, 'M', frame.to, 8);
  const day = frame.day ?? frame.ordinal ?? frame.count;
  if (at < 0 || day === undefined) return null;
  const year = /^,?f?6/.test(items.classes.slice(at + 1, at + 4)) ? nextOf(items, '6', at, 4) : -1;
  const { count: _count, ordinal: _ordinal, ...rest } = frame;
  return { ...rest, day, month: entryAt(items, at).v, ...(year < 0 ? {} : { year: entryAt(items, year).v }) };
}

/** "May 4 and 5": the month of the day before. */
function trail(items: Items, frame: Frame): Frame | null {
  const { count: day, ...rest } = frame;
  const year = /^,?6/.test(items.classes.slice(frame.to, frame.to + 2))
    ? nextOf(items, '6', frame.to, 2)
    : -1;
  if (day === undefined) return null;
  return {
    ...rest,
    day,
    month: entryAt(items, frame.from - 3).v,
    ...(year < 0 ? {} : { year: entryAt(items, year).v }),
  };
}

/** "499–493 BC": the era of the year that follows. */
function beforeEra(items: Items, frame: Frame): Frame | null {
  const at = nextOf(items, 'e', frame.to, 5);
  const said = frame.year ?? frame.count;
  if (at < 0 || said === undefined) return null;
  const { count: _count, ...rest } = frame;
  return { ...rest, year: entryAt(items, at).v < 0 ? 1 - said : said };
}

/** "1995–96": the century of the year before. */
function rangeEnd(items: Items, frame: Frame): Frame | null {
  const start = entryAt(items, frame.from - 2).v;
  const { count, ...rest } = frame;
  if (count === undefined || entryAt(items, frame.from).s.length !== 2) return null;
  const year = Math.floor(start / 100) * 100 + count;
  return year > start && year - start <= 30 ? { ...rest, year } : null;
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
