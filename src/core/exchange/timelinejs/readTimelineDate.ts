import { type Edtf, isEdtf } from '../../dates/edtf.ts';
import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { edtfText, type TimelineDate, timelineDates } from './timelineDates.ts';

/** The parts of a date as a file has them: numbers or text. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** `10:30`, `10:30:15`, `3:30 pm`; empty when there is none. */
  readonly time: string;
}

/** A date of a file, and what of it could not be understood. */
export interface ReadDate {
  readonly date: Edtf | null;
  readonly problems: readonly ImportProblem[];
}

/** How the parts of one end are called in the file. */
export type PartNames = Readonly<Record<keyof DateParts, string>>;

const empty: DateParts = { year: '', month: '', day: '', time: '' };

/**
 * The EDTF date of a start and an end of TimelineJS, as far as they can be understood: what is wrong cuts a date short
 * before it. `edtf` is the date in our own field, taken where the parts are still those it was written as.
 */
export function readTimelineDate(
  start: DateParts,
  end: DateParts,
  edtf: string,
  place: FilePlace,
  names: { readonly start: PartNames; readonly end: PartNames },
): ReadDate {
  if (isEdtf(edtf) && isSame(edtf, start, end)) return { date: edtf, problems: [] };
  const from = readParts(start, place, names.start);
  const to = readParts(end, place, names.end);
  const problems = [...from.problems, ...to.problems];
  if (!from.date) {
    if (to.date) problems.push(noStart(place, names.start.year));
    return { date: to.date ? whole(`/${edtfText(to.date)}`) : null, problems };
  }
  const one = edtfText(from.date);
  if (!to.date || edtfText(to.date) === one) return { date: whole(one), problems };
  const both = whole(`${one}/${edtfText(to.date)}`);
  if (both) return { date: both, problems };
  const hint = 'Correct the start or the end.';
  const message = 'The end is before the start; the start alone is taken.';
  problems.push(importProblem('end-before-start', { ...place, column: names.end.year }, message, hint));
  return { date: whole(one), problems };
}

function noStart(place: FilePlace, column: string): ImportProblem {
  const message = 'There is an end but no start, which is taken as unknown.';
  return importProblem('bad-date', { ...place, column }, message, 'Give the year of the start.');
}

function whole(text: string): Edtf | null {
  return isEdtf(text) ? text : null;
}

/** Whether the parts are still those a date was written as. */
function isSame(edtf: Edtf, start: DateParts, end: DateParts): boolean {
  const dates = timelineDates(edtf);
  return dates !== undefined && hasParts(start, dates.start) && hasParts(end, dates.end);
}

function hasParts({ year, month, day, time }: DateParts, date: TimelineDate | undefined): boolean {
  const clock = [date?.hour, date?.minute, date?.second]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'));
  const written = [date?.year, date?.month, date?.day].map(part => String(part ?? ''));
  return [year, month, day, time].join(' ') === [...written, clock.join(':')].join(' ');
}

/** A part that cannot be read ends the date before it. */
function readParts(
  parts: DateParts,
  place: FilePlace,
  names: PartNames,
): { readonly date?: TimelineDate; readonly problems: readonly ImportProblem[] } {
  const bad = (part: keyof DateParts, message: string, hint: string) =>
    importProblem('bad-date', { ...place, column: names[part] }, message, hint, parts[part]);
  const { year: yearText, month: monthText, day: dayText, time } = { ...empty, ...parts };
  if (yearText === '') {
    const rest = (['month', 'day', 'time'] as const).find(part => parts[part] !== '');
    return { problems: rest ? [bad(rest, 'There is no year.', `Fill in ${names.year}.`)] : [] };
  }
  const year = readWhole(yearText);
  if (year === undefined || year === 0 || !isEdtf(edtfText({ year })))
    return {
      problems: [bad('year', 'This is not a year.', 'Write a number such as 2024, or -44 for 44 BCE.')],
    };
  const month = readWhole(monthText);
  if (monthText === '')
    return { date: { year }, problems: leftOver(parts, ['day', 'time'], bad, names.month) };
  if (month === undefined || !isEdtf(edtfText({ year, month })) || month > 12)
    return {
      date: { year },
      problems: [bad('month', 'This is not a month; the year is kept.', 'Write 1 to 12.')],
    };
  if (dayText === '') return { date: { year, month }, problems: leftOver(parts, ['time'], bad, names.day) };
  const day = readWhole(dayText);
  if (day === undefined || !isEdtf(edtfText({ year, month, day })))
    return {
      date: { year, month },
      problems: [bad('day', 'The month has no such day; the month is kept.', 'Correct the day.')],
    };
  if (time === '') return { date: { year, month, day }, problems: [] };
  const clock = readTime(time);
  if (!clock)
    return {
      date: { year, month, day },
      problems: [
        bad('time', 'This is not a time with minutes; the day is kept.', 'Write a time such as 15:30.'),
      ],
    };
  return { date: { year, month, day, ...clock }, problems: [] };
}

function leftOver(
  parts: DateParts,
  rest: readonly (keyof DateParts)[],
  bad: (part: keyof DateParts, message: string, hint: string) => ImportProblem,
  missing: string,
): ImportProblem[] {
  const found = rest.find(part => parts[part] !== '');
  return found ? [bad(found, `${missing} is empty, so this is not taken.`, `Fill in ${missing}.`)] : [];
}

/** A whole number, which spreadsheets may write with separators: `1,850`. */
function readWhole(text: string): number | undefined {
  const digits = text.replace(/[\s,\u202F\u00A0]+/g, '').replace(/\.0+$/, '');
  return /^[+-]?\d{1,13}$/.test(digits) ? Number(digits) : undefined;
}

function readTime(text: string): Pick<TimelineDate, 'hour' | 'minute' | 'second'> | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.:]\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds, half] = match;
  const isAfternoon = half?.toLowerCase().startsWith('p');
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const second = seconds === undefined ? undefined : Number(seconds);
  const isTime = hour < 24 && Number(minutes) < 60 && (second ?? 0) < 60 && !(half && Number(hours) > 12);
  return isTime ? { hour, minute: Number(minutes), ...(second !== undefined && { second }) } : undefined;
}
