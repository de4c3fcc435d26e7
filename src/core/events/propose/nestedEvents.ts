import type { Timex } from '../../dates/timex.ts';
import { eventNounIn, type Head } from './findHead.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import type { Clause } from './splitClauses.ts';

/** Words between a noun and its date at most. */
const REACH = 7;
/** Words that a phrase goes on behind its noun and its date. */
const LONGEST_REST = 12;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a timex; null when there is none. */
function placeOf({ tokens }: Clause, { start, end }: Timex): Place | null {
  const from = tokens.findIndex(token => token.end > start);
  if (from < 0) return null;
  let to = from;
  while ((tokens[to + 1]?.start ?? end) < end) to++;
  return { from, to };
}

const isBroken = (text: string, { tokens, verbs }: Clause, from: number, to: number): boolean =>
  /[,;:()«»“”"]/.test(text.slice(tokens[from]?.end, tokens[to]?.start)) ||
  verbs.some(verb => verb.from <= to && verb.to >= from);

/** The noun that a date belongs to: "a 2009 plane crash", "the crash of Flight 447 in June 2009". */
function nounBeside(words: EventWords, text: string, clause: Clause, { from, to }: Place): Place | null {
  for (let first = Math.max(0, from - REACH); first <= Math.min(to + 3, clause.tokens.length - 1); first++) {
    if (first >= from && first <= to) continue;
    const noun = eventNounIn(words, clause.tokens.slice(first, first + 3), []);
    if (noun?.index !== 0) continue;
    const last = first + noun.length - 1;
    if (first < from ? !isBroken(text, clause, first, from) : !isBroken(text, clause, to, last))
      return { from: first, to: last };
  }
  return null;
}

/**
 * Phrases of a clause that name another event with its date: "over the 2009 crash", « lors de l’attentat de mardi ».
 * `own` is the date of the clause itself.
 */
export function nestedEvents(
  words: EventWords,
  text: string,
  clause: Clause,
  head: Head,
  timexes: readonly Timex[],
  own: Timex | null,
): Clause[] {
  const { tokens } = clause;
  const found: Clause[] = [];
  for (const timex of timexes) {
    if (timex === own || timex.date === null || timex.date === own?.date || timex.type !== 'DATE') continue;
    const place = placeOf(clause, timex);
    const noun = place && nounBeside(words, text, clause, place);
    if (!noun || (tokens[noun.from]?.start ?? 0) <= head.end) continue;
    let from = Math.min(noun.from, place.from);
    while (words.has('small', tokens[from - 1]?.lower ?? '') && !isBroken(text, clause, from - 1, from))
      from--;
    let to = Math.max(noun.to, place.to);
    const most = Math.min(to + LONGEST_REST, tokens.length - 1);
    while (to < most && !isBroken(text, clause, to, to + 1) && !words.links.has(tokens[to + 1]?.lower ?? ''))
      to++;
    const [first, last] = [tokens[from], tokens[to]];
    if (!first || !last) continue;
    found.push({
      start: first.start,
      end: last.end,
      link: 'rest',
      isQuoted: clause.isQuoted,
      tokens: tokens.slice(from, to + 1),
      verbs: [],
    });
  }
  return found;
}
