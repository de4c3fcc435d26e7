import { DAY_MS, daysFromCivil } from './civil.ts';
import { type Edtf, isEdtf } from './edtf.ts';
import { findTimexes } from './findTimexes.ts';
import type { Timex } from './timex.ts';

/** A date that somebody typed, and the dated words it was read from; none where it was typed as EDTF. */
export interface DateReading {
  readonly date: Edtf;
  readonly timexes: readonly Timex[];
}

/** Words around a date that change what it says; data only. The date's own words are replaced by `#`. */
interface AroundWords {
  /** One day within two: « entre # et # ». */
  readonly within: RegExp;
  /** From one to the other: « du # au # ». */
  readonly span: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly since: RegExp;
  readonly about: RegExp;
  readonly perhaps: RegExp;
}

const around: Readonly<Record<string, AroundWords>> = {
  fr: {
    within: /^(?:entre\s+)(?:le\s+)?# et (?:le\s+)?#$/,
    span: /^(?:(?:du|de|depuis)\s+(?:le\s+)?)?# ?(?:au|à|jusqu['’]au|-|–)\s?(?:le\s+)?#$/,
    before: /^(?:avant|d['’]ici|au plus tard)\s+(?:le\s+|au\s+)?#$/,
    after: /^après\s+(?:le\s+)?#$/,
    since: /^(?:depuis|à partir d[ue])\s+(?:le\s+)?#$/,
    about: /^(?:vers|environ|autour d[ue]|aux alentours d[ue])\s+(?:le\s+)?#$/,
    perhaps: /^(?:peut-être|sans doute|probablement)\s+(?:le\s+)?#$|^# \?$|^#\?$/,
  },
  en: {
    within: /^between # and #$/,
    span: /^(?:from\s+)?# ?(?:to|until|-|–) ?#$/,
    before: /^(?:before|by)\s+#$/,
    after: /^after\s+#$/,
    since: /^(?:since|from)\s+#$/,
    about: /^(?:about|around|circa|c\.)\s+#$/,
    perhaps: /^(?:perhaps|maybe|probably|possibly)\s+#$|^# ?\?$/,
  },
};

/** Longer than any date one types; what is longer is no date. In UTF-16 code units. */
const LONGEST = 120;

/**
 * Reads a date as a person types it: EDTF, or plain words in `lang` (« entre le 20 et le 21 mars 2024 », "yesterday"),
 * counted from `published` (EDTF, or null). Null when the words are not one date and nothing else. Never throws.
 */
export function readDateWords(typed: string, lang: string, published: string | null): DateReading | null {
  const text = typed.trim().replace(/[\s\u00A0\u202F]+/g, ' ');
  if (text === '' || text.length > LONGEST) return null;
  if (isEdtf(text)) return { date: text, timexes: [] };
  const timexes = findTimexes(text, { lang, published }).filter(timex => timex.date !== null);
  const [first, last] = [timexes[0], timexes.at(-1)];
  if (!first || !last || timexes.length > 2) return null;
  const pattern = patternOf(text, timexes);
  const date = timexes.length === 1 ? oneDate(first, pattern, lang) : twoDates(first, last, pattern, lang);
  return date !== null && isEdtf(date) ? { date, timexes } : null;
}

function patternOf(text: string, timexes: readonly Timex[]): string {
  let at = 0;
  let pattern = '';
  for (const { start, end } of timexes) {
    pattern += `${text.slice(at, start)}#`;
    at = end;
  }
  return (pattern + text.slice(at)).toLowerCase().trim();
}

const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

function oneDate({ date }: Timex, pattern: string, lang: string): string | null {
  if (date === null) return null;
  if (/^(?:(?:le|the|on|in|en|ce|au) )?#$/.test(pattern)) return date;
  const words = around[lang.split('-')[0] ?? ''];
  if (!words) return null;
  // « depuis janvier » is read as a whole already: its dated words say until when.
  if (words.since.test(pattern)) return PLAIN.test(date) ? `${date}/..` : date;
  if (!PLAIN.test(date)) return null;
  if (words.before.test(pattern)) return `[..${neighbour(date, -1) ?? date}]`;
  if (words.after.test(pattern)) return `[${neighbour(date, 1) ?? date}..]`;
  if (words.about.test(pattern)) return `${date}~`;
  return words.perhaps.test(pattern) ? `${date}?` : null;
}

function twoDates(first: Timex, last: Timex, pattern: string, lang: string): string | null {
  const words = around[lang.split('-')[0] ?? ''];
  if (!words || first.date === null || last.date === null) return null;
  if (!PLAIN.test(first.date) || !PLAIN.test(last.date) || first.date > last.date) return null;
  if (words.within.test(pattern)) return `[${first.date}..${last.date}]`;
  return words.span.test(pattern) ? `${first.date}/${last.date}` : null;
}

/** The day, month or year next to one. */
function neighbour(date: string, by: 1 | -1): string | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  const two = (n: number) => String(n).padStart(2, '0');
  const four = (n: number) => String(n).padStart(4, '0');
  if (month === undefined) return four(year + by);
  if (day === undefined) {
    const months = year * 12 + month - 1 + by;
    return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
  }
  return new Date((daysFromCivil({ year, month, day }) + by) * DAY_MS).toISOString().slice(0, 10);
}
