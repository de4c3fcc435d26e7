import type { EventWords } from './lexicon/eventWords.ts';
import { isCapital, phraseLength, type Token } from './tokens.ts';

export type VerbTense =
  | 'past'
  | 'pluperfect'
  | 'imperfect'
  | 'perfect'
  | 'present'
  | 'progressive'
  | 'future'
  | 'conditional';

/** A verb with its auxiliaries; `from` and `to` count tokens, both included. */
export interface Verb {
  readonly from: number;
  readonly to: number;
  readonly tense: VerbTense;
  readonly kind: 'event' | 'speech' | 'reporting' | 'stative';
  /** The word that says what is done, in lower case. */
  readonly word: string;
  readonly isNegated: boolean;
}

/** Words that auxiliaries, adverbs and the verb itself span at most. */
const LONGEST_GROUP = 8;

const BE = /^(?:be|been|being|été|être)$/;
const DO = /^(?:do|does|did|didn't|doesn't|don't)$/;
const MOTION =
  /^(?:mort|né|venu|arrivé|parti|entré|sorti|tombé|allé|rentré|revenu|survenu|décédé|intervenu|monté|descendu|passé|retourné|réuni)e?s?$/;

/** What is gathered on the way through auxiliaries. */
interface Chain {
  at: number;
  future: boolean;
  possible: boolean;
  pluperfect: boolean;
  perfect: boolean;
  isNow: boolean;
  wasThen: boolean;
  wantsInfinitive: boolean;
  negated: boolean;
  last: number;
}

function startChain(index: number): Chain {
  return {
    at: index,
    future: false,
    possible: false,
    pluperfect: false,
    perfect: false,
    isNow: false,
    wasThen: false,
    wantsInfinitive: false,
    negated: false,
    last: -1,
  };
}

/** Takes one auxiliary or adverb; false when the word at `chain.at` is neither. */
function takeAuxiliary(words: EventWords, tokens: readonly Token[], chain: Chain): boolean {
  const word = tokens[chain.at]?.lower ?? '';
  const future = phraseLength(words, 'future', tokens, chain.at);
  if (future > 0) {
    chain.future = true;
    chain.wantsInfinitive = true;
    chain.at += future;
    chain.last = chain.at - 1;
    return true;
  }
  let taken = true;
  if (words.has('pluperfect', word)) chain.pluperfect = true;
  else if (words.has('perfect', word)) chain.perfect = true;
  else if (words.has('isNow', word)) chain.isNow = true;
  else if (words.has('wasThen', word)) chain.wasThen = true;
  else if (words.has('possible', word) && word.length > 2) {
    chain.possible = true;
    chain.wantsInfinitive = true;
  } else if (DO.test(word) || (word === 'to' && chain.wantsInfinitive)) chain.wantsInfinitive = true;
  else if (!BE.test(word)) taken = false;
  if (!taken && !words.has('adverbs', word) && !words.has('negations', word)) return false;
  if (words.has('negations', word) || word.endsWith("n't")) chain.negated = true;
  chain.at++;
  if (taken) chain.last = chain.at - 1;
  return true;
}

function tenseOf(chain: Chain, isReflexive: boolean, word: string, isProgressive: boolean): VerbTense {
  if (chain.possible) return 'conditional';
  if (chain.future) return 'future';
  if (chain.pluperfect) return 'pluperfect';
  if (isProgressive && chain.isNow) return 'progressive';
  if (isProgressive && chain.perfect) return 'progressive';
  if (chain.perfect) return 'perfect';
  if (chain.wasThen) return 'past';
  if (chain.isNow) return isReflexive || MOTION.test(word) ? 'perfect' : 'present';
  return 'past';
}

function kindOf(words: EventWords, word: string): Verb['kind'] {
  if (words.has('reporting', word)) return 'reporting';
  if (words.has('speechActs', word)) return 'speech';
  return words.has('stative', word) ? 'stative' : 'event';
}

function isReflexiveAt(words: EventWords, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower;
  return before !== undefined && words.has('reflexive', before);
}

/** A verb with auxiliaries that begins at a token, or null. */
function compoundAt(words: EventWords, tokens: readonly Token[], index: number): Verb | null {
  const chain = startChain(index);
  while (chain.at < index + LONGEST_GROUP && takeAuxiliary(words, tokens, chain));
  if (chain.last < index) return null;
  const main = tokens[chain.at];
  const { lexicon } = words;
  const word = main?.lower ?? '';
  const isProgressive = lexicon.progressive?.test(word) === true && !words.has('notVerbs', word);
  const isVerb =
    main !== undefined &&
    chain.at < index + LONGEST_GROUP &&
    !words.has('small', word) &&
    (lexicon.participle.test(word) ||
      isProgressive ||
      (chain.wantsInfinitive && lexicon.infinitive.test(word))) &&
    !(words.has('notVerbs', word) && !chain.wantsInfinitive);
  const from = index;
  if (isVerb) {
    const tense = tenseOf(chain, isReflexiveAt(words, tokens, index), word, isProgressive);
    return { from, to: chain.at, tense, kind: kindOf(words, word), word, isNegated: chain.negated };
  }
  const tense = tenseOf(chain, false, '', false);
  const last = tokens[chain.last]?.lower ?? '';
  return { from, to: chain.last, tense, kind: 'stative', word: last, isNegated: chain.negated };
}

/** A verb form of one word, or null. */
function simpleTense(words: EventWords, tokens: readonly Token[], index: number): VerbTense | null {
  const word = tokens[index]?.lower ?? '';
  const { lexicon } = words;
  if (words.has('past', word)) return 'past';
  if (words.has('present', word)) return 'present';
  if (word.length < 4 || word.length > 24 || words.has('small', word)) {
    return words.has('reporting', word) || words.has('stative', word) ? 'present' : null;
  }
  if (words.has('notVerbs', word)) return null;
  if (lexicon.conditionalEnding.test(word)) return 'conditional';
  if (lexicon.futureEnding.test(word)) return 'future';
  if (lexicon.pastEnding.test(word)) return /ai(?:t|ent)$/.test(word) ? 'imperfect' : 'past';
  if (isReflexiveAt(words, tokens, index) && !lexicon.infinitive.test(word)) return 'present';
  if (words.has('denied', word) || words.has('cancelled', word)) return 'past';
  return words.has('reporting', word) || words.has('speechActs', word) || words.has('stative', word)
    ? 'present'
    : null;
}

function simpleAt(words: EventWords, tokens: readonly Token[], index: number): Verb | null {
  const token = tokens[index];
  const before = tokens[index - 1]?.lower ?? '';
  if (!token || (isCapital(token) && index > 0)) return null;
  if (words.has('articles', before) && !words.has('pronouns', before)) return null;
  const tense = simpleTense(words, tokens, index);
  if (tense === null) return null;
  const word = token.lower;
  const isPresentNoun =
    tense === 'present' && words.conceptOfNoun(word) !== null && !isCapital(tokens[index - 1]);
  if (isPresentNoun) return null;
  const kind = tense === 'imperfect' && kindOf(words, word) === 'event' ? 'stative' : kindOf(words, word);
  const isNegated = words.has('negations', before) || words.has('negations', tokens[index + 1]?.lower ?? '');
  return { from: index, to: index, tense, kind, word, isNegated };
}

/** The verbs of a sentence, in order, not overlapping. */
export function findVerbs(words: EventWords, tokens: readonly Token[]): Verb[] {
  const verbs: Verb[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const verb = compoundAt(words, tokens, index) ?? simpleAt(words, tokens, index);
    if (!verb) continue;
    verbs.push(verb);
    index = verb.to;
  }
  return verbs;
}
