import type { CivilDay } from './civil.ts';
import { fallbackPhrases, type Phrases, phrasesOf } from './phrases.ts';

/** How much of a day is said. `day` and `dayMonth` leave out what a neighbour says for both. */
export type Fields = 'weekday' | 'full' | 'dayMonth' | 'day' | 'monthYear' | 'month';

/** A locale made ready: the phrases of its language and the tag given to Intl. */
export interface Tongue {
  readonly locale: string;
  /** The tag whose word order the phrases follow: English words around a foreign date list in English. */
  readonly wordLocale: string;
  readonly phrases: Phrases;
  /** Parts of a date may be left out only where we know how the rest is read alone. */
  readonly mayShorten: boolean;
}

const ENGLISH = 'en-GB';

const options: Readonly<Record<Fields, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  day: { day: 'numeric' },
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'long' },
};

// A formatter costs some 50 µs to make, more than all the rest of a date.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function supportedLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? ENGLISH;
  } catch {
    // A malformed tag (Intl throws RangeError) is a language we do not know.
    return ENGLISH;
  }
}

/** Makes a BCP 47 tag ready for words; every English is British, a tag Intl does not know is too. */
export function tongueOf(locale: string): Tongue {
  const supported = supportedLocale(locale);
  const language = supported.split('-')[0] ?? '';
  const phrases = phrasesOf(language);
  const shown = language === 'en' ? ENGLISH : supported;
  return {
    locale: shown,
    wordLocale: phrases ? shown : ENGLISH,
    phrases: phrases ?? fallbackPhrases,
    mayShorten: phrases !== null,
  };
}

/** A whole number in the digits of the locale, at least `digits` long. */
export function formatNumber(tongue: Tongue, value: number, digits = 1): string {
  const useGrouping = value > 9999;
  const make = () => new Intl.NumberFormat(tongue.locale, { useGrouping, minimumIntegerDigits: digits });
  return remember(numberFormats, `${tongue.locale} ${useGrouping} ${digits}`, make).format(value);
}

/**
 * A year in words: `2024`, `AD 43`, `44 BC`. Year 0 is 1 BC (ISO 8601), but years of more than four digits, which
 * are estimates, keep their round number: Y-17E7 is 170,000,000 BC.
 */
export function formatYear(tongue: Tongue, year: number): string {
  const { templates } = tongue.phrases;
  const number = formatNumber(tongue, year > 0 ? year : year < -9999 ? -year : 1 - year);
  if (year <= 0) return templates.beforeChrist.replace('{year}', number);
  return year < 100 ? templates.afterChrist.replace('{year}', number) : number;
}

function partText(tongue: Tongue, part: Intl.DateTimeFormatPart, before: string, date: CivilDay): string {
  const { afterDay, firstDay } = tongue.phrases;
  if (part.type === 'year') return formatYear(tongue, date.year);
  if (!tongue.mayShorten) return part.value;
  if (part.type === 'day' && date.day === 1 && firstDay) return firstDay;
  // Newspapers write no comma after the weekday; Intl versions disagree.
  if (part.type === 'literal') return before === 'day' ? afterDay : ' ';
  return part.value;
}

/** A day or month in the words of the locale, Gregorian calendar, any year. */
export function formatDay(tongue: Tongue, date: CivilDay, fields: Fields): string {
  const make = () =>
    new Intl.DateTimeFormat(tongue.locale, { ...options[fields], timeZone: 'UTC', calendar: 'gregory' });
  const format = remember(dateFormats, `${tongue.locale} ${fields}`, make);
  // The calendar repeats every 400 years, so a year near ours stands in for one that Intl cannot reach.
  const standIn = 2000 + (((date.year % 400) + 400) % 400);
  const parts = format.formatToParts(Date.UTC(standIn, date.month - 1, date.day));
  return parts.map((part, i) => partText(tongue, part, parts[i - 1]?.type ?? '', date)).join('');
}

/** Members of a list in words: "20, 21 or 22". */
export function formatList(
  tongue: Tongue,
  members: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(tongue.wordLocale, { type }).format(members);
}
