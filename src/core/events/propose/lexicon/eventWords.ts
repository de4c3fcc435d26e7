import { en } from './en.ts';
import type { EventLexicon } from './eventLexicon.ts';
import { fr } from './fr.ts';

/** Words and phrases; a phrase is looked up by its words joined with `_`. */
export type WordSet = ReadonlySet<string>;

/** The names of the word lists of a language. */
export type WordList = {
  [Key in keyof EventLexicon]: EventLexicon[Key] extends string ? Key : never;
}[keyof EventLexicon];

export type LinkKind = keyof EventLexicon['links'];

/** A lexicon made ready. */
export interface EventWords {
  readonly lexicon: EventLexicon;
  /** True when the word, or a phrase of up to four words, is in the list. */
  has(list: WordList, word: string): boolean;
  /** Most words in a word or phrase of the list that begins with this word; 0 when none does. */
  reach(list: WordList, word: string): number;
  readonly links: ReadonlyMap<string, LinkKind>;
  /** The concepts of a word as a verb or as a noun; null when it has none. */
  conceptOfVerb(word: string): string | null;
  conceptOfNoun(word: string): string | null;
}

const lexicons: readonly EventLexicon[] = [fr, en];
const made = new Map<string, EventWords>();

const wordsIn = (list: string): string[] => list.split(/\s+/).filter(word => word !== '');

function linkMap(lexicon: EventLexicon): Map<string, LinkKind> {
  const kinds = Object.keys(lexicon.links) as LinkKind[];
  return new Map(kinds.flatMap(kind => wordsIn(lexicon.links[kind]).map(word => [word, kind] as const)));
}

/** Words and stems (`meet*`) by concept. A stem is looked for from the longest. */
function conceptFinder(byConcept: Readonly<Record<string, string>>): (word: string) => string | null {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [concept, list] of Object.entries(byConcept)) {
    for (const word of wordsIn(list)) {
      if (word.endsWith('*')) stems.set(word.slice(0, -1), concept);
      else if (!whole.has(word)) whole.set(word, concept);
    }
  }
  return word => {
    const found = whole.get(word);
    if (found !== undefined) return found;
    for (let length = Math.min(word.length, 12); length > 3; length--) {
      const concept = stems.get(word.slice(0, length));
      if (concept !== undefined) return concept;
    }
    return null;
  };
}

function reachOf(list: readonly string[]): Map<string, number> {
  const reach = new Map<string, number>();
  for (const phrase of list) {
    const parts = phrase.split('_');
    const first = parts[0] ?? '';
    reach.set(first, Math.max(reach.get(first) ?? 0, parts.length));
  }
  return reach;
}

function makeWords(lexicon: EventLexicon): EventWords {
  const sets = new Map<WordList, WordSet>();
  const reaches = new Map<WordList, ReadonlyMap<string, number>>();
  for (const [list, words] of Object.entries(lexicon)) {
    if (typeof words !== 'string') continue;
    sets.set(list as WordList, new Set(wordsIn(words)));
    reaches.set(list as WordList, reachOf(wordsIn(words)));
  }
  return {
    lexicon,
    reach: (list, word) => reaches.get(list)?.get(word) ?? 0,
    has: (list, word) => sets.get(list)?.has(word) === true,
    links: linkMap(lexicon),
    conceptOfVerb: conceptFinder(lexicon.verbsOf),
    conceptOfNoun: conceptFinder(lexicon.nounsOf),
  };
}

/** The words of a language tag (BCP 47), by its primary subtag, or null for a language without a lexicon. */
export function eventWordsOf(language: string): EventWords | null {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const known = made.get(primary);
  if (known) return known;
  const lexicon = lexicons.find(one => one.language === primary);
  if (!lexicon) return null;
  const words = makeWords(lexicon);
  made.set(primary, words);
  return words;
}

/** The languages that have a lexicon. */
export const eventLanguages: readonly string[] = lexicons.map(({ language }) => language);
