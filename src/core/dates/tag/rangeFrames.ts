import type { Frame } from './frame.ts';
import { entryAt, type Items } from './items.ts';

/** The first item of a class from an item on, at most `reach` away; -1 when there is none. */
function nextOf(items: Items, letter: string, from: number, reach: number): number {
  const at = items.classes.slice(from, from + reach).indexOf(letter);
  return at < 0 ? -1 : from + at;
}

/** « le 3 et le 4 avril »: the month of the day that follows. */
export function lead(items: Items, frame: Frame): Frame | null {
  const at = nextOf(items, 'M', frame.to, 8);
  const day = frame.day ?? frame.ordinal ?? frame.count;
  if (at < 0 || day === undefined) return null;
  const year = /^,?f?6/.test(items.classes.slice(at + 1, at + 4)) ? nextOf(items, '6', at, 4) : -1;
  const { count: _count, ordinal: _ordinal, ...rest } = frame;
  return { ...rest, day, month: entryAt(items, at).v, ...(year < 0 ? {} : { year: entryAt(items, year).v }) };
}

/** "May 4 and 5": the month of the day before. */
export function trail(items: Items, frame: Frame): Frame | null {
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
export function beforeEra(items: Items, frame: Frame): Frame | null {
  const at = nextOf(items, 'e', frame.to, 5);
  const said = frame.year ?? frame.count;
  if (at < 0 || said === undefined) return null;
  const { count: _count, ...rest } = frame;
  return { ...rest, year: entryAt(items, at).v < 0 ? 1 - said : said };
}

/** "1995–96": the century of the year before. */
export function rangeEnd(items: Items, frame: Frame): Frame | null {
  const start = entryAt(items, frame.from - 2).v;
  const { count, ...rest } = frame;
  if (count === undefined || entryAt(items, frame.from).s.length !== 2) return null;
  const year = Math.floor(start / 100) * 100 + count;
  return year > start && year - start <= 30 ? { ...rest, year } : null;
}
