import { DAY_MS } from '../../core/dates/civil.ts';
import { boundsOf, type Edtf } from '../../core/dates/edtf.ts';

/** What the public scorer reads: years, months and days, their sets and intervals, with a qualifier at the end. */
const READ = /^[[{]?(?:(?:\.\.|\/|,)?-?\d{4}(?:-\d\d){0,2}[?~%]?(?:\.\.|\/|,)?)+[\]}]?$/;

const dayOf = (ms: number): string => new Date(Math.floor(ms / DAY_MS) * DAY_MS).toISOString().slice(0, 10);

/** A date as the public scorer reads it: kinds it does not know (`197X`, seasons) as the interval of the same days. */
export function scorerDate(date: Edtf | null): string | null {
  if (date === null || READ.test(date)) return date;
  const { start, end } = boundsOf(date);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  return `${dayOf(start)}/${dayOf(end - 1)}`;
}
