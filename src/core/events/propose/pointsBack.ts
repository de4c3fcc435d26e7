import type { Timex } from '../../dates/timex.ts';
import { eventNounIn, type Head } from './findHead.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import type { Clause } from './splitClauses.ts';

/** A noun later than this among the words of a clause is not what the clause is about. */
const SUBJECT_REACH = 6;
const DETERMINER_REACH = 3;

/**
 * The concept of an event told before that a clause goes on about (« cette rencontre », "the shooting"): its own
 * noun with a determiner that points back, where the subject stands, or anywhere when its verb tells no event.
 */
export function pointsBack(
  words: EventWords,
  { tokens, verbs, link }: Clause,
  head: Head,
  timexes: readonly Timex[],
): string | null {
  const isFree = head.kind !== 'event';
  const noun = eventNounIn(words, tokens, verbs);
  if (noun && (isFree || noun.index <= SUBJECT_REACH)) {
    for (let index = noun.index - 1; index >= 0 && index >= noun.index - DETERMINER_REACH; index--) {
      const word = tokens[index]?.lower ?? '';
      if (words.has('demonstratives', word)) return noun.concept;
      if (words.has('definite', word)) return noun.concept;
      if (words.has('at', word) || verbs.some(verb => verb.to === index)) break;
    }
  }
  const [first, second] = tokens;
  if (link !== 'first' || !first || !second || !words.has('demonstratives', first.lower)) return null;
  if (
    words.has('small', second.lower) ||
    timexes.some(({ start }) => start <= second.start && start >= first.start)
  )
    return null;
  return noun && noun.index <= 2 ? noun.concept : 'any';
}
