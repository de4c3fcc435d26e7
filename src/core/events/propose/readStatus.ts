import type { Head } from './findHead.ts';
import type { VerbTense } from './findVerbs.ts';
import type { EventWords, WordList } from './lexicon/eventWords.ts';
import type { EventCue, ProposedStatus } from './proposedEvent.ts';
import type { Clause } from './splitClauses.ts';
import { phraseLength } from './tokens.ts';

/** A status and the words that show it. */
export interface ReadStatus {
  readonly status: ProposedStatus;
  readonly cue: EventCue;
}

const byTense: Readonly<Record<VerbTense, ProposedStatus>> = {
  past: 'happened',
  pluperfect: 'happened',
  perfect: 'happened',
  imperfect: 'happened',
  present: 'ongoing',
  progressive: 'ongoing',
  future: 'announced',
  conditional: 'possible',
};

/** Words further behind the head than this are about something else. */
const REACH = 14;

function cueIn(
  words: EventWords,
  text: string,
  { tokens }: Clause,
  list: WordList,
  head: Head,
): EventCue | null {
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index]?.start ?? 0) > head.end + REACH) return null;
    const length = phraseLength(words, list, tokens, index);
    const [first, last] = [tokens[index], tokens[index + length - 1]];
    if (length > 0 && first && last)
      return { cue: 'status', start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  }
  return null;
}

/** What has been taken back, or is only alleged, said by a word anywhere in the clause. */
const overruling = [
  ['cancelled', 'cancelled'],
  ['denied', 'denied'],
  ['alleged', 'possible'],
] as const;

/** The status of what a clause tells, from tense and mood of its head and the words around it. */
export function readStatus(
  words: EventWords,
  text: string,
  clause: Clause,
  head: Head,
  isReported: boolean,
): ReadStatus {
  for (const [list, status] of overruling) {
    const cue = cueIn(words, text, clause, list, head);
    if (cue) return { status, cue };
  }
  const kind = head.kind === 'noun' || head.tense === null ? 'status' : 'tense';
  const cue = { cue: kind, start: head.start, end: head.end, text: head.text } as const;
  if (head.tense === null) return { status: 'happened', cue };
  const status = byTense[head.tense];
  if (status === 'happened' && head.kind === 'event') {
    const going = cueIn(words, text, clause, 'ongoing', head);
    if (going && going.start > head.end && going.text.toLowerCase() === 'depuis')
      return { status: 'ongoing', cue: going };
  }
  // What was said to come is announced in the conditional: "said it would send".
  if (status === 'possible' && isReported && /^would\b/i.test(head.text)) return { status: 'announced', cue };
  return { status, cue };
}
