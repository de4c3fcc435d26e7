import { clock, hours, isAge, isYear, oclock } from './blockers.ts';
import type { Frame } from './frame.ts';
import { entryAt, type Items, lettersOf, lowerAt } from './items.ts';
import { lengthValue } from './lengthValue.ts';
import { beforeEra, lead, rangeEnd, trail } from './rangeFrames.ts';

type Check = (items: Items, frame: Frame) => Frame | null;

/** The entry of the first item of a class in a frame. */
function entryOf(items: Items, frame: Frame, letter: string) {
  const at = lettersOf(items, frame).indexOf(letter);
  return at < 0 ? undefined : entryAt(items, frame.from + at);
}

/** Letters before a word of two meanings that make it a date, by its class. */
const licences: Readonly<Record<string, RegExp>> = { S: /[piE]/, M: /[pibk&,-]/, W: /p/, ':': /p/, R: /^$/ };

/** A word of two meanings needs company: another dated item, or a word before that dates take. */
function licensed(items: Items, frame: Frame): Frame | null {
  const letters = lettersOf(items, frame);
  // "The now-cancelled deal"
  if (letters === 'R' && /^-w/.test(items.classes.slice(frame.to, frame.to + 2))) return null;
  if (letters.replace(/[df]/g, '').length > 1) return frame;
  const { c, weak } = entryAt(items, frame.to - 1);
  const licence = licences[c];
  if (!weak || !licence) return frame;
  // « l'été », but not "the fall of the regime", « le printemps de l'environnement ».
  if (c === 'S' && /^fd?[^d6U]/.test(items.classes.slice(frame.to, frame.to + 3))) return null;
  if (c === 'S' && letters.startsWith('d')) return frame;
  const before = entryAt(items, frame.from - 1);
  return before.s !== 'to' && licence.test(before.c) ? frame : null;
}

function span(items: Items, frame: Frame): Frame | null {
  const { op, unit, count, relation, isVague } = frame;
  if (unit === undefined || (count === undefined && !isVague)) return null;
  if (op === 'length' && (unit.length > 2 || isAge(items, frame))) return null;
  // "Three quarters" are seldom of a year.
  if (op === 'length' && entryOf(items, frame, 'U')?.weak && relation === undefined) return null;
  return relation !== undefined && (count ?? 0) > 1 && !frame.isPlural && unit !== 'M' ? null : frame;
}

/** « il y a des années », "years later". */
const vague: Check = (items, frame) =>
  span(items, {
    ...(frame.isPlural && frame.count === undefined ? { ...frame, isVague: true } : frame),
    // "The day after."
    ...(frame.hasArticle && !frame.isPlural ? { count: frame.count ?? 1 } : {}),
  });

/** "this morning", or with a preposition « dans la soirée », "at night"; « le matin » alone is no day. */
function part(items: Items, frame: Frame): Frame | null {
  if (frame.part === undefined || frame.relation !== undefined)
    return frame.part === undefined ? null : frame;
  if (frame.mod === undefined && !/[pi]/.test(items.classes.charAt(frame.from - 1))) return null;
  const isGeneral = items.vocabulary.lexicon.habits.bareParts && !frame.hasArticle;
  return isGeneral
    ? { ...frame, op: 'reference', literal: `XXXX-XX-XXT${frame.part}` }
    : { ...frame, relation: 'same' };
}

function relative(items: Items, frame: Frame): Frame | null {
  const letters = lettersOf(items, frame);
  const { unit, relation, isPlural } = frame;
  if (/^[FV]/.test(letters) && isPlural) return null;
  const same = entryOf(items, frame, 't');
  // « même jour » needs an article or « ce »; "at the same time" is no date.
  if (same && (same.s === 'd' ? !/[dT]/.test(letters) : letters.endsWith('t'))) return null;
  // "the past decade" is a length, "last decade" a date.
  const isSpan = entryOf(items, frame, 'L')?.s === 'span' && !isPlural && !letters.includes('T');
  if (isSpan && unit !== 'WE') return { ...frame, op: 'length', count: 1 };
  if (unit !== 'PER' && unit !== 'TIM') return unit === 'ML' ? null : frame;
  if (relation === 'this') return { ...frame, op: 'reference', literal: 'PRESENT_REF' };
  if (relation !== 'same' || (unit === 'TIM' && same?.s === 'same')) return null;
  return { ...frame, op: 'reference', literal: 'PAST_REF' };
}

function decade(items: Items, frame: Frame): Frame | null {
  const { year, count = 0, unit, isPlural } = frame;
  // "The 40s", "the forties"; "in her 40s", "in his forties" are ages.
  if (frame.decade !== undefined)
    return entryOf(items, frame, 'Y')?.s === '' ||
      frame.hasArticle ||
      /Y&$/.test(items.classes.slice(Math.max(0, frame.from - 2), frame.from))
      ? { ...frame, unit: 'DE' }
      : null;
  // « l'an 800 »
  if (unit === 'Y' && !isPlural && frame.hasArticle && count >= 32)
    return { ...frame, year: count, count: undefined };
  const said = year ?? count;
  const isRound = isPlural && said % 10 === 0 && said % 100 !== 0;
  if (!isRound || (year === undefined && (unit !== 'Y' || said > 90))) return null;
  return { ...frame, unit: 'DE', decade: said + (year === undefined ? 1900 : 0), count: undefined };
}

function rate(_items: Items, frame: Frame): Frame | null {
  const { weekday, part: of, unit } = frame;
  const literal =
    weekday !== undefined
      ? `XXXX-WXX-${weekday}`
      : of !== undefined && unit === undefined
        ? `XXXX-XX-XXT${of}`
        : lengthValue(frame.count ?? frame.ordinal ?? frame.times ?? 1, unit ?? 'D');
  return { ...frame, literal };
}

/** « cette année », « la fin du mois », "the week". */
function whole(items: Items, frame: Frame): Frame | null {
  const { unit = '', relation } = frame;
  if (frame.isPlural || /^(?:ML|H|CE|PER|TIM)$/.test(unit)) return null;
  if (relation === 'this') return frame;
  if (frame.mod !== undefined) return { ...frame, relation: relation ?? 'this' };
  const isNamed = items.vocabulary.lexicon.habits.articleUnits.includes(unit) && unit !== '';
  if (!isNamed || items.classes.charAt(frame.to) === 'w') return null;
  return { ...frame, relation: /^(?:M|Y|WE)$/.test(unit) ? 'this' : 'same' };
}

const checks: Readonly<Record<string, Check>> = {
  span,
  vague,
  bare: (_items, frame) => (frame.isPlural && frame.unit !== 'PER' ? { ...frame, isVague: true } : null),
  part,
  relative,
  ordinal: (items, frame) => {
    if (frame.ordinal === undefined) return /^[QH]$/.test(frame.unit ?? '') ? frame : relative(items, frame);
    // « la première semaine », without the month or year that it is of, is no date.
    return /^(?:CE|Q|H)$/.test(frame.unit ?? '') ? frame : { ...frame, isWaiting: true };
  },
  decade,
  weekday: (items, frame) =>
    entryOf(items, frame, 'W')?.s === 'SET' ? rate(items, { ...frame, op: 'set' }) : licensed(items, frame),
  past: (items, frame) =>
    entryOf(items, frame, 'L')?.s === 'span' ? { ...frame, literal: 'PAST_REF' } : null,
  loose: (_items, frame) => (frame.literal ? frame : null),
  entire: (_items, frame) => (frame.isPlural ? null : { ...frame, count: 1 }),
  rate,
  clock,
  oclock,
  hours,
  year: (items, frame) => (isYear(items, frame) ? frame : null),
  // « à la veille du scrutin » is no day of the calendar.
  // « fin 98 », « depuis 98 »
  short: (items, frame) => {
    const at = frame.to - frame.from > 1 ? frame.from : frame.from - 1;
    const isLed = items.vocabulary.lexicon.habits.shortYears.split(' ').includes(lowerAt(items, at));
    return isLed ? { ...frame, year: 1900 + (frame.count ?? 0), count: undefined } : null;
  },
  near: (items, frame) => (/^f(?!d?H)/.test(items.classes.slice(frame.to, frame.to + 3)) ? null : frame),
  lead,
  trail,
  beforeEra,
  rangeEnd,
  whole,
  waiting: (_items, frame) => ({ ...frame, isWaiting: true }),
  month: (items, frame) => (/^M?$/.test(frame.unit ?? '') ? licensed(items, frame) : null),
  licensed,
};

/** The frame when its words and those around make it a dated expression, mended where they say more; else null. */
export function isDated(items: Items, frame: Frame, construction: string): Frame | null {
  const check = checks[construction];
  return check ? check(items, frame) : frame;
}
