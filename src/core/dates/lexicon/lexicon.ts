/**
 * What a word means to the tagger, as one letter; the grammar is written in these letters (`tag/grammar.ts`).
 * M month, W weekday, S season, H holiday, U unit, P part of day, D day counted from today, R reference without date,
 * O numbered quarter (« T1 »), # number in other words, T this, N next, L last, F following, V previous, t that or same, g « là »,
 * I « il y a », G ago, B earlier, K later, b before, k after, i in (a span from now),
 * m part of a period, q about, Q vague amount, E every, s repeated (adjective), r per, l length,
 * d definite article, a indefinite article, f of, p preposition, & and, e era, z zone, j am/pm, h hour mark,
 * o ordinal, : time of day, c and a half, C counting noun of ages, y age, n makes a number no date.
 */
export interface Entry {
  readonly c: string;
  /** Number, index or signed count, by class. */
  readonly v: number;
  /** Text value, by class: unit code, TIMEX3 value, role. */
  readonly s: string;
  /** Needs words around it that make it a date (« may », « été »). */
  readonly weak: boolean;
}

/** Words of one language: data only. In lists, `|` parts words with one meaning. */
export interface Lexicon {
  readonly language: string;
  /** `md`: March 21; `dm`: 21 mars. Also the order of 03/04. */
  readonly dayOrder: 'md' | 'dm';
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Written as weekdays that come again (« Mondays »), Monday first. */
  readonly weekdaysRepeated: readonly string[];
  /** Month, weekday and season names are proper names with a capital. */
  readonly capitals: boolean;
  readonly habits: {
    /** A weekday with the article is every such day (« le mercredi »). */
    readonly articleRepeats: boolean;
    /** A part of the day without article is any ("at night"). */
    readonly bareParts: boolean;
    /**
     * Words before a number of years that make it an age (« elle a 54 ans »); where there are any, years in brackets,
     * between commas or after « de » are one too (« un homme de 38 ans »).
     */
    readonly bareAges: string;
    /** Units that with the article alone are those in force ("the week"). */
    readonly articleUnits: string;
    /** Words after which two figures are a year (« fin 98 »). */
    readonly shortYears: string;
  };
  /** Words with another common meaning: a date only beside words that make them one. */
  readonly weak: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** 100, 1000…: what is before is multiplied. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Word that may stand inside a number: « et », "and". */
  readonly numberJoin: string;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings written on figures: 21st, 1er. */
  readonly ordinalEndings: string;
  /** By class letter, then words `text=value`, parted by commas; value is a number or a text. */
  readonly words: Readonly<Record<string, string>>;
  readonly verbs: Verbs;
  /** Words that a full stop follows without ending the sentence. */
  readonly titles: ReadonlySet<string>;
}

/** How this language shows tense. Words are lower case. */
export interface Verbs {
  /**
   * Words by what they show, a list a letter: F future, P past, R present, A auxiliary that makes a past with a
   * participle after it, S such an auxiliary that makes a present passive, I infinitive (a future after one of M), M what a future is made
   * with, N no verb though it ends like one.
   */
  readonly words: Readonly<Record<string, string>>;
  readonly futureEnding: RegExp;
  readonly pastEnding: RegExp;
  readonly participle: RegExp;
  /** Participles that make a past with an auxiliary of the passive (« est venu »). */
  readonly motion: RegExp;
  /** What makes a past of an auxiliary of the passive, before it (« s’est »). */
  readonly reflexive: RegExp;
  /** Participles that tell a past by themselves. */
  readonly loose: RegExp;
}

/** A lexicon made ready: every word or phrase (lower case, words parted by one space) with its meaning. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Most words in a phrase that starts with this word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words that a full stop follows without ending the sentence. */
  readonly titles: ReadonlySet<string>;
  /** The letters of `Verbs.words` that a word has. */
  readonly verbs: ReadonlyMap<string, string>;
}
