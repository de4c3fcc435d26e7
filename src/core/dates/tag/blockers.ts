import type { Frame } from './frame.ts';
import { entryAt, type Items, lettersOf, lowerAt } from './items.ts';

const PLURAL = /^\p{Ll}{3,}[sx]$/u;

/** Whether four figures are a year: by what stands before and after. */
export function isYear(items: Items, frame: Frame): boolean {
  const letters = lettersOf(items, frame);
  const value = frame.year ?? 0;
  if (/[eU]/.test(letters) || entryAt(items, frame.to - 1).s === "'") return true;
  const before = items.classes.charAt(frame.from - 1);
  const after = items.classes.charAt(frame.to);
  if (/[qxC@:]/.test(before) || /[nuUhjz:x]/.test(after)) return false;
  if (before === '_' && !/["“«”‘'’:`*·|–]/.test(items.text.charAt((items.ends[frame.from - 1] ?? 1) - 1)))
    return false;
  const isRange =
    /^-6/.test(items.classes.slice(frame.to, frame.to + 2)) ||
    items.classes.slice(Math.max(0, frame.from - 2), frame.from) === '6-';
  const isModern = value >= 1900 && value < 2100;
  const isCount = after === 'w' && isPlural(items, frame.to);
  if (isCount && !letters.startsWith('d') && !(isModern && /[pb-]/.test(before))) return false;
  if (isModern) return true;
  if (letters.length > 1 || isRange || before === '' || /[pbk&(|-]/.test(before)) return true;
  return value >= 1400 && /[fi,._d]/.test(before);
}

/** A plural noun, as far as its form shows. */
function isPlural(items: Items, index: number): boolean {
  const word = lowerAt(items, index);
  return PLURAL.test(word) && !items.vocabulary.verbs.has(word);
}

/** « 54 ans », "56-year-old": the age of a person, not a length of time. */
export function isAge(items: Items, frame: Frame): boolean {
  if (/^-?y/.test(items.classes.slice(frame.to, frame.to + 2))) return true;
  const { unit, count = 0 } = frame;
  if (unit !== 'Y' && unit !== 'M') return false;
  const before = items.classes.slice(Math.max(0, frame.from - 6), frame.from);
  if (/y[dqf]*$/.test(before)) return true;
  const { bareAges } = items.vocabulary.lexicon.habits;
  if (bareAges === '' || unit !== 'Y') return false;
  if (bareAges.split(' ').includes(lowerAt(items, frame.from - 1))) return true;
  // « les 6-16 ans », « de 6 à 16 ans »
  if (/[dfx][1-5]-$|[df][1-5][&p]$/.test(before)) return true;
  // « Jean Burget, 87 ans, », « (54 ans) », « 87 ans et ».
  if (/[_,]$/.test(before)) return count >= 3 && /^(?:[,.)|&p]|$)/.test(items.classes.slice(frame.to));
  // « un chauffeur de 38 ans », unless what is measured is a length: « une peine de dix ans ».
  return before.endsWith('(')
    ? count >= 3
    : /f$/.test(before) && items.classes.charAt(frame.to) !== 'f' && count >= 2 && !before.includes('v');
}

/** What stands right before, as the role of a preposition. */
const roleOf = (items: Items, frame: Frame): string => {
  const { c, s } = entryAt(items, frame.from - 1);
  return c === 'p' ? s : c;
};

/** A time of day; null when it is out of the day or a length of hours. */
export function clock(items: Items, frame: Frame): Frame | null {
  const numbers: number[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    const { c, v } = entryAt(items, i);
    if (c >= '1' && c <= '7') numbers.push(v);
  }
  const [first = 0, second = 0] = numbers;
  let minutes = frame.clock ?? first * 60 + second;
  if (frame.zone !== undefined && frame.clock === undefined) {
    if (entryAt(items, frame.from).s.length !== 4) return null;
    minutes = Math.floor(first / 100) * 60 + (first % 100);
  }
  if (/^(?:EV|AF)$/.test(frame.part ?? '') && minutes < 720) minutes += 720;
  return minutes > 1440 || isHourLength(items, frame) ? null : { ...frame, clock: minutes };
}

/** « à 8 heures » is a time, « 8 heures » and « pendant 8 heures » are lengths. */
export function oclock(items: Items, frame: Frame): Frame | null {
  return /^(?:at|hour|until|by|b|k)$/.test(roleOf(items, frame)) && frame.unit === 'TH'
    ? clock(items, frame)
    : null;
}

/** « pendant 3 h », « en 3 h ». */
function isHourLength(items: Items, frame: Frame): boolean {
  return frame.part === undefined && /^(?:span|i)$/.test(roleOf(items, frame)) && frame.seconds !== 'd';
}

/** Hours that are a length, as in « pendant 3 h ». */
export function hours(items: Items, frame: Frame): Frame | null {
  const { c, v } = entryAt(items, frame.from);
  if (c === ':' && !isHourLength(items, frame)) return null;
  if (c !== ':') return { ...frame, literal: `PT${v}H` };
  return { ...frame, clock: undefined, literal: `PT${Math.floor(v / 60)}H${v % 60 ? `${v % 60}M` : ''}` };
}
