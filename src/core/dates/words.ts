import { formatList, type Tongue, tongueOf } from './calendarWords.ts';
import { daysFromCivil } from './civil.ts';
import {
  dateWording,
  fill,
  nameWording,
  plainDateOf,
  plainWordings,
  timeWording,
  type Wording,
} from './dateWording.ts';
import { type Edtf, readEdtf } from './edtf.ts';
import { isDate, type ParsedEdtf, type ParsedEnd, type Span } from './parseEdtf.ts';
import type { ParsedDate } from './parseEdtfDate.ts';

/** `long` names the weekday of an exact day. */
export type DateForm = 'long' | 'short';

/** Words that join two ends: both filled, or one moment in between. */
type Join = 'interval' | 'between';

function isSameDate(a: ParsedDate, b: ParsedDate): boolean {
  return a.start === b.start && a.end === b.end;
}

/** One date with its qualifier in front: "about", "perhaps". */
function qualifiedWording(tongue: Tongue, date: ParsedDate, form: DateForm): Wording {
  const approximate = date.approximate && date.estimate === null;
  // The weekday of a doubtful day would be our arithmetic, not the source's knowledge.
  const wording = dateWording(tongue, date, form === 'long' && !approximate && !date.uncertain);
  if (!approximate && !date.uncertain) return wording;
  if (wording.kind === 'phrase') return { kind: 'phrase', text: withNotes(tongue, wording.text, [date]) };
  const template = approximate ? (date.uncertain ? 'perhapsAbout' : 'about') : 'perhaps';
  return { kind: 'phrase', text: fill(tongue, template, { a: wording }) };
}

/** What is doubtful in a phrase of one date or of two ends, in brackets after it. */
function withNotes(tongue: Tongue, text: string, dates: readonly ParsedDate[]): string {
  const { templates } = tongue.phrases;
  const [first, last] = [dates[0], dates.at(-1)];
  const notes: string[] = [];
  for (const [flag, whole, start, end] of [
    ['approximate', templates.approximate, templates.startApproximate, templates.endApproximate],
    ['uncertain', templates.uncertain, templates.startUncertain, templates.endUncertain],
  ] as const) {
    if (dates.every(date => date[flag])) notes.push(whole);
    else if (first?.[flag]) notes.push(start);
    else if (last?.[flag]) notes.push(end);
  }
  return notes.length > 0 ? fill(tongue, 'note', { a: text, note: notes.join(templates.comma) }) : text;
}

/** Two times on one day: the day is said once. */
function sameDayWords(tongue: Tongue, from: ParsedDate, to: ParsedDate, join: Join): string | null {
  if (!from.time || !to.time || daysFromCivil(from.first) !== daysFromCivil(to.first)) return null;
  const start = from.time.zone === to.time.zone ? { ...from.time, zone: '' } : from.time;
  const ends = { a: timeWording(tongue, start), b: timeWording(tongue, to.time) };
  const time = fill(tongue, join === 'interval' ? 'interval' : 'someTime', ends);
  return fill(tongue, 'sameDay', { a: dateWording(tongue, { ...to, time: null }, false), time });
}

function rangeWords(tongue: Tongue, from: ParsedDate, to: ParsedDate, join: Join): string {
  const sameDay = sameDayWords(tongue, from, to, join);
  if (sameDay) return sameDay;
  const [start, end] = [plainDateOf(from), plainDateOf(to)];
  const [a, b] =
    start && end
      ? plainWordings(tongue, [start, end])
      : [dateWording(tongue, from, false), dateWording(tongue, to, false)];
  const isDays = start?.precision === 'day' && end?.precision === 'day';
  const template = join === 'interval' ? 'interval' : isDays ? 'oneDay' : 'someTime';
  return fill(tongue, template, { a: a ?? '', b: b ?? '' });
}

const openEnded = {
  interval: { unknownStart: 'startUnknown', openStart: 'until', unknownEnd: 'endUnknown', openEnd: 'since' },
  oneOf: { unknownStart: 'by', openStart: 'by', unknownEnd: 'orLater', openEnd: 'orLater' },
  allOf: { unknownStart: 'until', openStart: 'until', unknownEnd: 'onward', openEnd: 'onward' },
} as const;

/** A whole interval, or a set of one range. */
function spanWords(tongue: Tongue, { from, to }: Span, kind: keyof typeof openEnded, form: DateForm): string {
  const templates = openEnded[kind];
  if (isDate(from) && isDate(to)) {
    if (from === to || isSameDate(from, to))
      return qualifiedWording(tongue, mergeDoubts(from, to), form).text;
    return withNotes(tongue, rangeWords(tongue, from, to, kind === 'oneOf' ? 'between' : 'interval'), [
      from,
      to,
    ]);
  }
  if (isDate(from)) return oneEndWords(tongue, from, templates[to === 'open' ? 'openEnd' : 'unknownEnd']);
  if (isDate(to)) return oneEndWords(tongue, to, templates[from === 'open' ? 'openStart' : 'unknownStart']);
  return tongue.phrases.templates.undated;
}

function oneEndWords(tongue: Tongue, date: ParsedDate, template: Parameters<typeof fill>[1]): string {
  return withNotes(tongue, fill(tongue, template, { a: dateWording(tongue, date, false) }), [date]);
}

function mergeDoubts(a: ParsedDate, b: ParsedDate): ParsedDate {
  return { ...a, approximate: a.approximate || b.approximate, uncertain: a.uncertain || b.uncertain };
}

/** A member of a set of several: "1667", "1670 to 1672", "1984 or earlier". */
function memberWords(tongue: Tongue, { from, to }: Span, kind: 'oneOf' | 'allOf'): string {
  const end = (template: 'orEarlier' | 'orLater' | 'until' | 'onward', date: ParsedDate) =>
    fill(tongue, template, { a: dateWording(tongue, date, false) });
  if (isDate(from) && isDate(to)) {
    if (!isSameDate(from, to)) return rangeWords(tongue, from, to, 'interval');
    return nameWording(tongue, dateWording(tongue, from, false));
  }
  if (isDate(from)) return end(kind === 'oneOf' ? 'orLater' : 'onward', from);
  return isDate(to) ? end(kind === 'oneOf' ? 'orEarlier' : 'until', to) : '';
}

function setWords(tongue: Tongue, spans: readonly Span[], kind: 'oneOf' | 'allOf', form: DateForm): string {
  const [only, ...others] = spans;
  if (only && others.length === 0) return spanWords(tongue, only, kind, form);
  const dates = spans
    .flatMap(({ from, to }): ParsedEnd[] => (from === to ? [from] : [from, to]))
    .filter(isDate);
  const plain = dates.map(plainDateOf).filter(date => date !== null);
  const isAllPlain = plain.length === spans.length && spans.every(span => span.from === span.to);
  const members = isAllPlain
    ? plainWordings(tongue, plain).map(wording => nameWording(tongue, wording))
    : spans.map(span => memberWords(tongue, span, kind));
  const list = formatList(tongue, members, kind === 'oneOf' ? 'disjunction' : 'conjunction');
  const doubts = dates.some(date => date.approximate || date.uncertain);
  return doubts ? withNotes(tongue, list, [dates.reduce(mergeDoubts)]) : list;
}

function wordsOf(tongue: Tongue, parsed: ParsedEdtf, form: DateForm): string {
  if (parsed.kind === 'date') return qualifiedWording(tongue, parsed.date, form).text;
  if (parsed.kind === 'interval') return spanWords(tongue, parsed, 'interval', form);
  return setWords(tongue, parsed.spans, parsed.kind, form);
}

/**
 * A date in plain words, in the language of the BCP 47 `locale`: "one day between 20 and 24 March 2024". French, English
 * and Arabic have words of their own; elsewhere the dates are in the locale and the words around them English.
 * Never empty; `null` is "undated".
 */
export function dateInWords(date: Edtf | null, locale: string, form: DateForm = 'long'): string {
  const tongue = tongueOf(locale);
  if (date === null) return tongue.phrases.templates.undated;
  const words = wordsOf(tongue, readEdtf(date), form);
  return tongue.phrases.contractions.reduce(
    (text, [pattern, joined]) => text.replace(pattern, joined),
    words,
  );
}

const HTML_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * The value for `<time datetime>` when the date is one plain year, month, day or date-time, else undefined.
 * Spec: HTML, "datetime value"; years are 0001 to 9999 there, and an offset has minutes.
 */
export function dateTimeAttribute(date: Edtf | null): string | undefined {
  const parsed = date === null ? null : readEdtf(date);
  if (date === null || parsed?.kind !== 'date' || parsed.date.season !== null) return undefined;
  const value = /T.*[+-]\d\d$/.test(date) ? `${date}:00` : date;
  return HTML_DATE.test(value) && parsed.date.first.year > 0 ? value : undefined;
}
