import type { TextSpan } from '../../article/article.ts';
import type { Timex } from '../../dates/timex.ts';
import type { Verb, VerbTense } from './findVerbs.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import type { Clause } from './splitClauses.ts';
import type { Token } from './tokens.ts';

/** The word or words that say what happens. */
export interface Head extends TextSpan {
  readonly kind: 'event' | 'noun' | 'speech' | 'reporting' | 'stative';
  readonly tense: VerbTense | null;
  /** Kind of event, when the lexicon has one for the word. */
  readonly concept: string | null;
  readonly isNegated: boolean;
  readonly text: string;
}

function isWithin({ start, end }: TextSpan, timexes: readonly Timex[]): boolean {
  return timexes.some(timex => start < timex.end && timex.start < end);
}

/** The first noun of the clause that names an event, as its place among the tokens; -1 when none. */
export function eventNounIn(
  words: EventWords,
  tokens: readonly Token[],
  verbs: readonly Verb[],
  from = 0,
): { index: number; length: number; concept: string } | null {
  for (let index = from; index < tokens.length; index++) {
    if (verbs.some(verb => index >= verb.from && index <= verb.to)) continue;
    let phrase = '';
    let found: { index: number; length: number; concept: string } | null = null;
    for (let length = 1; length <= 3; length++) {
      const token = tokens[index + length - 1];
      if (!token) break;
      phrase += length === 1 ? token.lower : `_${token.lower}`;
      const concept = words.conceptOfNoun(phrase);
      if (concept !== null) found = { index, length, concept };
    }
    if (found) return found;
  }
  return null;
}

function verbHead(words: EventWords, text: string, { tokens }: Clause, verb: Verb): Head | null {
  const [first, last] = [tokens[verb.from], tokens[verb.to]];
  if (!first || !last) return null;
  return {
    kind: verb.kind,
    tense: verb.tense,
    concept:
      words.conceptOfVerb(verb.word) ?? eventNounIn(words, tokens.slice(0, verb.from), [])?.concept ?? null,
    isNegated: verb.isNegated,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
  };
}

/** « les pourparlers, qui se déroulent … » */
function isRelative(words: EventWords, { tokens, link }: Clause, { from }: Verb): boolean {
  if (link === 'relative' && from <= 2) return false;
  return [1, 2].some(back => words.links.get(tokens[from - back]?.lower ?? '') === 'relative');
}

/** The head of a clause: a verb that tells an event, else a noun that does, else what verb there is. */
export function findHead(
  words: EventWords,
  text: string,
  clause: Clause,
  timexes: readonly Timex[],
): Head | null {
  const { tokens, verbs } = clause;
  const telling = verbs.filter(verb => verb.kind === 'event' || verb.kind === 'speech');
  const event = telling.find(verb => !isRelative(words, clause, verb)) ?? telling[0];
  if (event?.kind === 'event') return verbHead(words, text, clause, event);
  const noun = eventNounIn(words, tokens, verbs);
  const [first, last] = noun ? [tokens[noun.index], tokens[noun.index + noun.length - 1]] : [];
  if (noun && first && last && !isWithin(first, timexes)) {
    const verb = verbs.find(one => one.kind !== 'reporting') ?? verbs[0];
    return {
      // « sont au centre de discussions » tells no event.
      kind: verb?.kind === 'stative' && verb.tense === 'present' ? 'stative' : 'noun',
      tense: verb?.tense ?? null,
      concept: noun.concept,
      isNegated: verb?.isNegated ?? false,
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
    };
  }
  const other = event ?? verbs.find(verb => verb.kind === 'reporting') ?? verbs[0];
  return other ? verbHead(words, text, clause, other) : null;
}
