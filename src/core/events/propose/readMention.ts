import type { TextSpan } from '../../article/article.ts';
import type { Timex } from '../../dates/timex.ts';
import { findHead, type Head } from './findHead.ts';
import { findNames, type Name } from './findNames.ts';
import type { Verb } from './findVerbs.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import { pointsBack } from './pointsBack.ts';
import type { EventCue, ProposedSpeaker, ProposedStatus } from './proposedEvent.ts';
import { readStatus } from './readStatus.ts';
import type { Clause, ClauseLink } from './splitClauses.ts';
import { stemsOf } from './stems.ts';
import { phraseLength } from './tokens.ts';

/** A verb of a clause, by its place in the text. */
export interface MentionVerb extends TextSpan {
  readonly kind: Verb['kind'];
}

/** What one clause tells. */
export interface Mention extends TextSpan {
  readonly sentence: number;
  readonly paragraph: number;
  readonly link: ClauseLink;
  readonly isQuoted: boolean;
  readonly head: Head;
  readonly verbs: readonly MentionVerb[];
  readonly status: ProposedStatus;
  /** The words that show the status. */
  readonly statusCue: EventCue;
  readonly timexes: readonly Timex[];
  readonly names: readonly Name[];
  readonly stems: ReadonlySet<string>;
  /** The concept that « cette rencontre » points back to; `any` when the noun is of no concept. */
  readonly pointsBack: string | null;
  /** The word « depuis » before a date of the clause. */
  readonly since: EventCue | null;
  /** "three months after the fight": another event's time, and not that of what is told beside it. */
  readonly isApart: boolean;
  /** A word of order: it comes later, or earlier, than what is told before. */
  readonly order: { readonly later: boolean; readonly cue: EventCue } | null;
  readonly speakers: readonly ProposedSpeaker[];
}

/** What a mention is read in. */
export interface MentionPlace {
  readonly sentence: number;
  readonly paragraph: number;
  readonly speakers: readonly ProposedSpeaker[];
  readonly isKnown: (word: string) => boolean;
}

function sinceIn(
  words: EventWords,
  text: string,
  { tokens }: Clause,
  timexes: readonly Timex[],
): EventCue | null {
  for (const [index, { start, end, lower }] of tokens.entries()) {
    const next = tokens[index + 1]?.start ?? end;
    if (words.has('since', lower) && timexes.some(timex => timex.start <= next && timex.end > next))
      return { cue: 'order', start, end, text: text.slice(start, end) };
  }
  return null;
}

function isApart({ links }: EventWords, { tokens }: Clause, timexes: readonly Timex[]): boolean {
  return timexes.some(({ type, value, end }) => {
    if (type !== 'DURATION' || value.startsWith('PT')) return false;
    const next = tokens.find(({ start }) => start >= end);
    const link = next && links.get(next.lower);
    return link === 'after' || link === 'before';
  });
}

/** Further from the head, a word of order belongs to something else. */
const ORDER_REACH = 24;

function orderIn(words: EventWords, text: string, { tokens }: Clause, head: Head): Mention['order'] {
  for (let index = 0; index < tokens.length; index++) {
    for (const list of ['later', 'earlier'] as const) {
      const length = phraseLength(words, list, tokens, index);
      const [first, last] = [tokens[index], tokens[index + length - 1]];
      if (length === 0 || !first || !last) continue;
      if (last.end < head.start - ORDER_REACH || first.start > head.end + ORDER_REACH) continue;
      const cue = {
        cue: 'order',
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
      } as const;
      return { later: list === 'later', cue };
    }
  }
  return null;
}

function verbPlace({ tokens, start, end }: Clause, { from, to, kind }: Verb): MentionVerb {
  return { start: tokens[from]?.start ?? start, end: tokens[to]?.end ?? end, kind };
}

/** What a clause tells, or null when it has neither verb nor noun that could. */
export function readMention(
  words: EventWords,
  text: string,
  clause: Clause,
  timexes: readonly Timex[],
  place: MentionPlace,
): Mention | null {
  const head = findHead(words, text, clause, timexes);
  if (!head) return null;
  const { status, cue } = readStatus(words, text, clause, head, place.speakers.length > 0);
  return {
    start: clause.start,
    end: clause.end,
    sentence: place.sentence,
    paragraph: place.paragraph,
    link: clause.link,
    isQuoted: clause.isQuoted,
    head,
    verbs: clause.verbs.map(verb => verbPlace(clause, verb)),
    status,
    statusCue: cue,
    timexes,
    names: findNames(words, text, clause.tokens, place.isKnown),
    stems: stemsOf(words, clause.tokens),
    pointsBack: pointsBack(words, clause, head, timexes),
    since: sinceIn(words, text, clause, timexes),
    isApart: isApart(words, clause, timexes),
    order: orderIn(words, text, clause, head),
    speakers: place.speakers,
  };
}
