import { type Fields, formatDay, formatNumber, formatYear, type Tongue } from './calendarWords.ts';
import { type CivilDay, daysFromCivil } from './civil.ts';
import type { ClockTime, ParsedDate } from './parseEdtfDate.ts';
import type { DateCase, DateKind, Phrases } from './phrases.ts';

/** A date in words, and what it names, so that it can be put in a case. */
export interface Wording {
  readonly kind: DateKind;
  readonly text: string;
  /** Its form inside a sentence, where that differs. */
  readonly inflected?: string;
}

/** A date said in full: just a year, a month or a day. */
export interface PlainDate {
  readonly precision: 'year' | 'month' | 'day';
  readonly day: CivilDay;
}

type Template = keyof Phrases['templates'];

function inCase(tongue: Tongue, wording: Wording, dateCase: string | undefined): string {
  if (dateCase === undefined) return wording.text;
  const text = wording.inflected ?? wording.text;
  const pattern = tongue.phrases.cases[wording.kind]?.[dateCase as DateCase] ?? '{}';
  return pattern.replace('{}', () => text);
}

/** A date named among others, with its article: « le 20 mars », "the 2010s". */
export function nameWording(tongue: Tongue, wording: Wording): string {
  return inCase(tongue, wording, 'at');
}

/** A template of the language with its places filled, each in the case it asks for. */
export function fill(
  tongue: Tongue,
  template: Template,
  places: Readonly<Record<string, Wording | string>>,
): string {
  return fillText(tongue, tongue.phrases.templates[template], places);
}

function fillText(
  tongue: Tongue,
  pattern: string,
  places: Readonly<Record<string, Wording | string>>,
): string {
  return pattern.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, dateCase?: string) => {
    const place = places[name] ?? '';
    return typeof place === 'string' ? place : inCase(tongue, place, dateCase);
  });
}

function phrase(text: string): Wording {
  return { kind: 'phrase', text };
}

/** The date when it is said in full and without a time, else null. */
export function plainDateOf(date: ParsedDate): PlainDate | null {
  const isPartial = `${date.year}${date.month}${date.day}`.includes('X');
  if (isPartial || date.season !== null || date.time || date.estimate !== null) return null;
  const precision = date.day ? 'day' : date.month ? 'month' : 'year';
  return { precision, day: date.first };
}

function plainWording(tongue: Tongue, { precision, day }: PlainDate, fields?: Fields): Wording {
  if (precision === 'year') return { kind: 'year', text: formatYear(tongue, day.year) };
  return {
    kind: precision,
    text: formatDay(tongue, day, fields ?? (precision === 'day' ? 'full' : 'monthYear')),
  };
}

function fieldsShared(dates: readonly PlainDate[]): Fields | undefined {
  const [first] = dates;
  if (!first || first.precision === 'year') return undefined;
  if (!dates.every(one => one.precision === first.precision && one.day.year === first.day.year))
    return undefined;
  if (first.precision === 'month') return 'month';
  return dates.every(one => one.day.month === first.day.month) ? 'day' : 'dayMonth';
}

/** Dates in a row: a month or year that all share is said by the last alone ("20 and 24 March 2024"). */
export function plainWordings(tongue: Tongue, dates: readonly PlainDate[]): Wording[] {
  const shared = tongue.mayShorten ? fieldsShared(dates) : undefined;
  return dates.map((date, i) => plainWording(tongue, date, i < dates.length - 1 ? shared : undefined));
}

function zoneText(zone: string): string {
  if (/^(Z|[+-]00(:00)?)$/.test(zone)) return ' (UTC)';
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign) return '';
  return ` (UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`})`;
}

/** A time of day: `14:30`, « 14 h 30 ». */
export function timeWording(tongue: Tongue, { hour, minute, second, zone }: ClockTime): Wording {
  const { time, hour: fullHour, timeWithSeconds } = tongue.phrases;
  const pattern = second !== null ? timeWithSeconds : minute === 0 ? fullHour : time;
  const text = fillText(tongue, pattern, {
    h: formatNumber(tongue, hour),
    hh: formatNumber(tongue, hour, 2),
    mm: formatNumber(tongue, minute, 2),
    ss: formatNumber(tongue, second ?? 0, 2),
  });
  return { kind: 'time', text: text + zoneText(zone) };
}

function divisionWording(tongue: Tongue, { first, last }: ParsedDate, code: number): Wording {
  const { seasons, quarters, thirds, halves } = tongue.phrases;
  const names = [seasons, seasons, seasons, quarters, thirds, halves].flatMap(list => list.split(','));
  const name = names[code - 21] ?? '';
  const [a, b] = [formatYear(tongue, first.year), formatYear(tongue, last.year)];
  // A winter belongs to two years: say both rather than choose.
  const year = a === b ? a : fill(tongue, 'twoYears', { a, b });
  if (code > 32) return { kind: 'part', text: fill(tongue, 'part', { name, year }) };
  const text = fill(tongue, 'season', { name, year });
  const hemisphere = code > 28 ? 'south' : code > 24 ? 'north' : null;
  return { kind: 'season', text: hemisphere ? fill(tongue, hemisphere, { a: text }) : text };
}

function centuryWording(tongue: Tongue, year: number): Wording | null {
  const [text, inflected] = tongue.phrases.centuries.split(',')[Math.floor(year / 100)]?.split('|') ?? [];
  if (!text) return null;
  const wording: Wording = { kind: 'century', text: fill(tongue, 'century', { name: text }) };
  return inflected ? { ...wording, inflected: fill(tongue, 'century', { name: inflected }) } : wording;
}

function decadeWording(tongue: Tongue, year: number): Wording | null {
  const century = centuryWording(tongue, year);
  const patterns = tongue.phrases.decades.split(',');
  const pattern = patterns[Math.min(Math.floor(year / 10) % 10, patterns.length - 1)];
  if (!century || !pattern) return null;
  const places = { century: century.inflected ?? century.text, year: formatYear(tongue, year) };
  return { kind: 'decade', text: fillText(tongue, pattern, places) };
}

/** A year with digits not said, when it has a name: a decade or a century from the second on. */
function maskedYearWording(tongue: Tongue, { year, first }: ParsedDate): Wording | null {
  // The first century would begin in 1 BC (year 0): better said by its bounds.
  if (first.year < 100) return null;
  if (/^\d{3}X$/.test(year)) return decadeWording(tongue, first.year);
  return /^\d\dXX$/.test(year) ? centuryWording(tongue, first.year) : null;
}

function unknownYearWording(tongue: Tongue, { month, day, first }: ParsedDate): Wording {
  if (!month || month.includes('X')) return phrase(tongue.phrases.templates.yearUnknown);
  const hasDay = day !== null && !day.includes('X');
  return phrase(
    fill(tongue, 'dateYearUnknown', { a: formatDay(tongue, first, hasDay ? 'dayMonth' : 'month') }),
  );
}

/** What a date with unsaid digits lies in, when only trailing parts are unsaid: a month, year, decade, century. */
function containerWording(tongue: Tongue, date: ParsedDate): Wording | null {
  const isMonthSaid = date.month !== null && date.month !== 'XX';
  if (date.year.includes('X')) return isMonthSaid ? null : maskedYearWording(tongue, date);
  if (date.month?.includes('X') && isMonthSaid) return null;
  return plainWording(tongue, { precision: isMonthSaid ? 'month' : 'year', day: date.first });
}

function partialWording(tongue: Tongue, date: ParsedDate): Wording {
  if (date.year === 'XXXX' && date.season === null) return unknownYearWording(tongue, date);
  const hasContainer = date.season === null && (date.day === null || date.day === 'XX');
  const container = hasContainer ? containerWording(tongue, date) : null;
  if (container && date.day) return phrase(fill(tongue, 'dayIn', { a: container }));
  if (container && date.month) return phrase(fill(tongue, 'monthIn', { a: container }));
  if (container) return container;
  const precision = date.day ? 'day' : date.month || date.season ? 'month' : 'year';
  return rangeWording(tongue, { precision, day: date.first }, { precision, day: date.last });
}

/** Somewhere from one plain date to another. */
function rangeWording(tongue: Tongue, first: PlainDate, last: PlainDate): Wording {
  if (daysFromCivil(first.day) === daysFromCivil(last.day)) return plainWording(tongue, last);
  const [a = phrase(''), b = a] = plainWordings(tongue, [first, last]);
  return phrase(fill(tongue, last.precision === 'day' ? 'oneDay' : 'someTime', { a, b }));
}

function estimateWording(tongue: Tongue, { first, last }: ParsedDate, estimate: number): Wording {
  const yearWording = (year: number): Wording => ({ kind: 'year', text: formatYear(tongue, year) });
  const [a, b, c] = [yearWording(estimate), yearWording(first.year), yearWording(last.year)];
  return phrase(fill(tongue, 'estimate', { a, b, c }));
}

/** One date in words, its qualifiers left out; `withWeekday` names the weekday of an exact day. */
export function dateWording(tongue: Tongue, date: ParsedDate, withWeekday: boolean): Wording {
  // Before 1583 the weekday would be that of a calendar nobody used.
  const fields = withWeekday && date.first.year > 1582 ? 'weekday' : 'full';
  if (date.time) {
    const a = formatDay(tongue, date.first, fields);
    return { kind: 'day', text: fill(tongue, 'dateTime', { a, time: timeWording(tongue, date.time) }) };
  }
  if (date.season !== null && !date.year.includes('X')) return divisionWording(tongue, date, date.season);
  if (date.estimate !== null) return estimateWording(tongue, date, date.estimate);
  const plain = plainDateOf(date);
  if (plain) return plainWording(tongue, plain, plain.precision === 'day' ? fields : undefined);
  return partialWording(tongue, date);
}
