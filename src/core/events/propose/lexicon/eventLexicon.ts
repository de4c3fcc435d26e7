/** Words by which one language tells of events: data only. Lists are lower case, parted by spaces; `_` joins words. */
export interface EventLexicon {
  readonly language: string;
  /** Words that are neither names nor content: they count for telling languages apart, too. */
  readonly small: string;
  /** Verbs that only say that somebody says. */
  readonly reporting: string;
  /** Verbs of speech that are news themselves: half an event. */
  readonly speechActs: string;
  /** Verbs that tell of a state. */
  readonly stative: string;
  /** Forms of the past that no ending shows, beyond those of the date lexicon. */
  readonly past: string;
  /** Forms of the present that tell of events. */
  readonly present: string;
  /** Auxiliaries by the tense they make with a participle. */
  readonly perfect: string;
  readonly pluperfect: string;
  /** Auxiliaries of the passive, and copulas: present, past. */
  readonly isNow: string;
  readonly wasThen: string;
  /** Verbs and words that put what follows in the future. */
  readonly future: string;
  /** Words that make it possible only. */
  readonly possible: string;
  /** Anywhere in a clause: what it tells is alleged, not known. */
  readonly alleged: string;
  readonly cancelled: string;
  readonly denied: string;
  /** Forms of going on. */
  readonly ongoing: string;
  /** Before a date: from then on. */
  readonly since: string;
  /** Before one who says so, beside what is told: "with officials saying". */
  readonly with: string;
  /** Before a figure that another is measured by: « contre 49 % en décembre 2020 ». */
  readonly compared: string;
  readonly negations: string;
  /** Words that may stand between an auxiliary and its participle. */
  readonly adverbs: string;
  readonly infinitive: RegExp;
  readonly futureEnding: RegExp;
  readonly conditionalEnding: RegExp;
  readonly pastEnding: RegExp;
  readonly participle: RegExp;
  /** Ending of the form that goes on, where there is one. */
  readonly progressive: RegExp | null;
  readonly reflexive: string;
  readonly notVerbs: string;
  /** By concept: verbs (stems before `*`) and nouns of one kind of event. */
  readonly verbsOf: Readonly<Record<string, string>>;
  readonly nounsOf: Readonly<Record<string, string>>;
  /** Words before a noun that point back: « cette », "the". */
  readonly demonstratives: string;
  readonly definite: string;
  /** Where a clause begins, by how it stands to the one before. */
  readonly links: Readonly<Record<'while' | 'before' | 'after' | 'relative' | 'and' | 'because', string>>;
  /** In a clause: it comes after, or before, what was told last. */
  readonly later: string;
  readonly earlier: string;
  /** Before a speaker: « selon ». */
  readonly accordingTo: string;
  readonly pronouns: string;
  readonly articles: string;
  /** Words that a subject begins with, besides pronouns and names. */
  readonly subjects: string;
  /** Before a place where something happens. */
  readonly at: string;
  /** Before a date: goes with it. */
  readonly beforeDates: string;
  /** Before a person's name. */
  readonly titles: string;
  /** In the name of an organisation. */
  readonly bodies: string;
  /** Between the capitals of one name. */
  readonly nameJoins: string;
}
