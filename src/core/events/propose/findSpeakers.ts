import type { TextSpan } from '../../article/article.ts';
import type { Verb } from './findVerbs.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import type { ProposedSpeaker } from './proposedEvent.ts';
import type { Sentence } from './readSentences.ts';
import { isCapital, phraseLength, type Token } from './tokens.ts';

/** Words a speaker's phrase has at most. */
const LONGEST = 14;
const PRONOUN_INVERTED = /-(?:t-)?(?:il|elle|on|ils|elles)$/;

const between = (text: string, a: Token | undefined, b: Token | undefined): string =>
  a && b ? text.slice(a.end, b.start) : '';

/** The last token of a phrase that goes on without comma or verb. */
function phraseEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  isEnd: (index: number) => boolean,
): number {
  let to = from;
  while (
    to + 1 < tokens.length &&
    to + 1 - from < LONGEST &&
    !isEnd(to + 1) &&
    !/[,;:.()«»“”"—–\n]/.test(between(text, tokens[to], tokens[to + 1]).replace(/^\.[\s\u00A0]/, ''))
  )
    to++;
  return to;
}

/** « du porte-parole du ministère, Matthew Miller »: the name after the comma says it better. */
function apposed(text: string, tokens: readonly Token[], to: number): readonly [number, number] | null {
  const from = to + 1;
  if (between(text, tokens[to], tokens[from]).trim() !== ',' || !isCapital(tokens[from])) return null;
  let end = from;
  while (isCapital(tokens[end + 1]) && between(text, tokens[end], tokens[end + 1]).trim() === '') end++;
  const after = text.slice(tokens[end]?.end ?? 0, (tokens[end]?.end ?? 0) + 1);
  return end > from && /[,.;»”"]|^$/.test(after) ? [from, end] : null;
}

function speaker(
  text: string,
  tokens: readonly Token[],
  span: TextSpan,
  from: number,
  to: number,
): ProposedSpeaker {
  const [a, b] = [tokens[from], tokens[to]];
  return { ...span, name: a && b ? text.slice(a.start, b.end) : '' };
}

/** « Selon X », "according to X". */
function accordingAt(
  words: EventWords,
  text: string,
  tokens: readonly Token[],
  index: number,
  verbs: readonly Verb[],
): ProposedSpeaker | null {
  const length = phraseLength(words, 'accordingTo', tokens, index);
  const first = tokens[index];
  if (length === 0 || !first || index + length >= tokens.length) return null;
  const from = index + length;
  const isVerb = (at: number) => verbs.some(verb => at >= verb.from && at <= verb.to);
  const to = phraseEnd(text, tokens, from, isVerb);
  const name = apposed(text, tokens, to);
  const end = tokens[name?.[1] ?? to]?.end ?? first.end;
  return speaker(text, tokens, { start: first.start, end }, name?.[0] ?? from, name?.[1] ?? to);
}

/** "said X", « a déclaré X »: the speaker follows the verb. */
function afterVerb(
  words: EventWords,
  text: string,
  tokens: readonly Token[],
  verb: Verb,
  verbs: readonly Verb[],
): ProposedSpeaker | null {
  const from = verb.to + 1;
  const first = tokens[verb.from];
  const next = tokens[from];
  if (!first || !next || /[,.:;«“"]/.test(between(text, tokens[verb.to], next))) return null;
  const isNoun = isCapital(next) || words.has('titles', next.lower) || words.has('articles', next.lower);
  if (!isNoun || (words.has('pronouns', next.lower) && !isCapital(next))) return null;
  // "Jane Roe told reporters": who is told follows a verb with a subject before it.
  const isInverted = verb.from === 0 || /[,»”"’']/.test(between(text, tokens[verb.from - 1], first));
  if (!isInverted || /^(?:told|tells|tell|telling)$/.test(verb.word)) return null;
  const isEnd = (at: number) => {
    const word = tokens[at]?.lower ?? '';
    return ['at', 'beforeDates'].some(list => words.has(list as 'at', word)) && !words.has('nameJoins', word);
  };
  const to = phraseEnd(text, tokens, from, isEnd);
  // "said the road was closed": a clause, not a speaker.
  if (verbs.some(other => other.from > verb.to && other.from <= to + 1)) return null;
  const name = apposed(text, tokens, to);
  const end = tokens[name?.[1] ?? to]?.end ?? next.end;
  return speaker(text, tokens, { start: first.start, end }, name?.[0] ?? from, name?.[1] ?? to);
}

/** "X said": the phrase before the verb, back to a comma. */
function beforeVerb(
  words: EventWords,
  text: string,
  tokens: readonly Token[],
  verb: Verb,
  verbs: readonly Verb[],
): ProposedSpeaker | null {
  // "the minister, Jane Roe, told Parliament"
  const isApposed = verb.from > 1 && between(text, tokens[verb.from - 1], tokens[verb.from]).trim() === ',';
  const most = isApposed ? verb.from - 1 : verb.from;
  let from = most;
  while (
    from > 0 &&
    verb.from - from < LONGEST &&
    !/[,;:()«»“”"—–\n]/.test(between(text, tokens[from - 1], tokens[from]))
  )
    from--;
  const [a, last] = [tokens[from], tokens[verb.to]];
  if (!a || !last || from === verb.from) return null;
  const relative = tokens.findIndex(
    (one, at) =>
      at > from &&
      at < verb.from &&
      (words.links.get(one.lower) === 'relative' ||
        one.lower === 'that' ||
        verbs.some(other => other.from === at)),
  );
  const to = relative > 0 ? relative - 1 : verb.from - 1;
  const inside = tokens.slice(from, to + 1);
  const isPronoun = inside.length === 1 && (words.has('pronouns', a.lower) || words.has('small', a.lower));
  if (isPronoun || words.links.has(a.lower) || inside.every(({ lower }) => words.has('small', lower)))
    return null;
  return speaker(text, tokens, { start: a.start, end: last.end }, from, to);
}

/** Who a sentence says its words are from, in their own words. */
export function findSpeakers(
  words: EventWords,
  text: string,
  { tokens }: Sentence,
  verbs: readonly Verb[],
): ProposedSpeaker[] {
  const found: ProposedSpeaker[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const one = accordingAt(words, text, tokens, index, verbs);
    if (one && one.name !== '') found.push(one);
  }
  for (const verb of verbs) {
    if (verb.kind !== 'reporting' || PRONOUN_INVERTED.test(verb.word)) continue;
    const one = afterVerb(words, text, tokens, verb, verbs) ?? beforeVerb(words, text, tokens, verb, verbs);
    if (one && one.name !== '' && !found.some(({ start, end }) => one.start < end && start < one.end))
      found.push(one);
  }
  return found;
}
