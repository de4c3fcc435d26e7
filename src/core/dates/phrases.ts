import { ar } from './phrases/ar.ts';
import { en } from './phrases/en.ts';
import { fr } from './phrases/fr.ts';

/** What a date names: it decides which article and preposition go before it. */
export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'season'
  | 'part'
  | 'decade'
  | 'century'
  | 'time'
  | 'phrase';

/** Where a date stands in a sentence: named (`the 2010s`), as a moment (`in the 2010s`), after "until". */
export type DateCase = 'at' | 'when' | 'until';

/**
 * The words of one language around a date: data only. `{a}` is replaced by a date as it is, `{a:at}` by the date in
 * that case; a kind or case not listed stands as it is. Lists are separated by commas.
 */
export interface Phrases {
  readonly cases: Partial<Record<DateKind, Partial<Record<DateCase, string>>>>;
  /** Joins made when words meet (French « de le » → « du »), applied in order. */
  readonly contractions: readonly (readonly [pattern: RegExp, replacement: string])[];
  /** Between the day number and the month. */
  readonly afterDay: string;
  /** The first of the month, when it is not a plain number. */
  readonly firstDay: string | null;
  readonly time: string;
  /** The time at a full hour. */
  readonly hour: string;
  readonly timeWithSeconds: string;
  readonly seasons: string;
  readonly quarters: string;
  readonly thirds: string;
  readonly halves: string;
  /** 1st to 21st; `|` before the form used inside a sentence, where it differs. */
  readonly centuries: string;
  /** The decades 0 to 9 of a century, or one for all from 1 on after that of 0. */
  readonly decades: string;
  readonly templates: Readonly<Record<Template, string>>;
}

type Template =
  | 'undated'
  | 'oneDay' // one day in a range
  | 'someTime' // one moment in a range
  | 'by'
  | 'orEarlier'
  | 'orLater'
  | 'interval'
  | 'since'
  | 'onward'
  | 'endUnknown'
  | 'until'
  | 'startUnknown'
  | 'about'
  | 'perhaps'
  | 'perhapsAbout'
  | 'estimate'
  | 'dayIn'
  | 'monthIn'
  | 'yearUnknown'
  | 'dateYearUnknown'
  | 'dateTime'
  | 'sameDay'
  | 'season'
  | 'north'
  | 'south'
  | 'part'
  | 'century'
  | 'twoYears'
  | 'beforeChrist'
  | 'afterChrist'
  | 'note'
  | 'comma'
  | 'approximate'
  | 'startApproximate'
  | 'endApproximate'
  | 'uncertain'
  | 'startUncertain'
  | 'endUncertain';

const languages: Readonly<Record<string, Phrases>> = { en, fr, ar };

/** The phrases of a language (primary subtag, lower case), or null when we have none. */
export function phrasesOf(language: string): Phrases | null {
  return Object.hasOwn(languages, language) ? (languages[language] ?? null) : null;
}

/** What stands in for a language we have no phrases of. */
export const fallbackPhrases: Phrases = en;
