import type { TextSpan } from '../../article/article.ts';
import { findVerbs, type Verb } from './findVerbs.ts';
import type { EventWords, LinkKind } from './lexicon/eventWords.ts';
import type { Sentence } from './readSentences.ts';
import { isCapital, type Token } from './tokens.ts';

/** How a clause stands to the one before it in its sentence. */
export type ClauseLink = LinkKind | 'first' | 'quote' | 'led' | 'rest';

/** A run of a sentence that tells one thing. */
export interface Clause extends TextSpan {
  readonly link: ClauseLink;
  readonly isQuoted: boolean;
  readonly tokens: readonly Token[];
  readonly verbs: readonly Verb[];
}

interface Cut {
  /** Token that the clause begins with. */
  readonly token: number;
  readonly link: ClauseLink;
}

/** Words fewer than this in quotation marks are a name or a nickname. */
const SHORTEST_QUOTE = 4;

/** What lies between two words. */
function gap(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function linkAt(words: EventWords, tokens: readonly Token[], index: number): LinkKind | null {
  let phrase = '';
  let found: LinkKind | null = null;
  for (let length = 1; length <= 4; length++) {
    const token = tokens[index + length - 1];
    if (!token) break;
    phrase += length === 1 ? token.lower : `_${token.lower}`;
    found = words.links.get(phrase) ?? found;
  }
  return found;
}

/** "which"; not "in which", which begins a clause that tells of its own without a comma, too. */
const isBareLink = (words: EventWords, tokens: readonly Token[], index: number): boolean =>
  words.links.get(tokens[index]?.lower ?? '') === 'relative';

/** « et il… », "and the…": what follows has a subject of its own. */
function hasSubject(words: EventWords, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  return words.has('subjects', next.lower) || words.has('pronouns', next.lower) || isCapital(next);
}

/** Words between "with" and "saying" at most. */
const WITH_REACH = 6;

/** ", saying …", ", with officials saying …": words of somebody follow. */
function isSaying(words: EventWords, tokens: readonly Token[], index: number): boolean {
  const reach = words.has('with', tokens[index]?.lower ?? '') ? WITH_REACH : 1;
  return tokens
    .slice(index, index + reach)
    .some(({ lower }) => /(?:ing|ant)$/.test(lower) && words.has('reporting', lower));
}

/** Places where a clause may begin, before it is asked whether both sides have a verb. */
function possibleCuts(words: EventWords, text: string, sentence: Sentence): Cut[] {
  const { tokens } = sentence;
  const cuts: Cut[] = [];
  const isLed = linkAt(words, tokens, 0) !== null;
  for (let index = 1; index < tokens.length; index++) {
    const between = gap(text, tokens, index);
    const hasComma = between.includes(',');
    if (/[;:—–]/.test(between)) cuts.push({ token: index, link: 'rest' });
    // "the following day"
    const link = words.has('articles', tokens[index - 1]?.lower ?? '') ? null : linkAt(words, tokens, index);
    if (hasComma && isSaying(words, tokens, index)) cuts.push({ token: index, link: 'rest' });
    else if (link === 'and' && (hasComma || hasSubject(words, tokens, index)))
      cuts.push({ token: index, link });
    else if (link === 'relative' && (hasComma || !isBareLink(words, tokens, index)))
      cuts.push({ token: index, link });
    else if (link !== null && link !== 'and' && link !== 'relative') cuts.push({ token: index, link });
    else if (isLed && hasComma) cuts.push({ token: index, link: 'led' });
  }
  return cuts;
}

function hasVerb(verbs: readonly Verb[], from: number, to: number): boolean {
  return verbs.some(verb => verb.from >= from && verb.from < to);
}

/** Cuts with a verb on both sides; of a relative clause only one that ends the sentence. */
function soundCuts(text: string, sentence: Sentence, verbs: readonly Verb[], cuts: readonly Cut[]): Cut[] {
  const sound: Cut[] = [];
  let from = 0;
  let before = 0;
  let isLed = true;
  for (const [index, cut] of cuts.entries()) {
    const weak = cut.link === 'and' || cut.link === 'led';
    const next = cuts
      .slice(index + 1, index + 6)
      .find(({ link }) => weak || (link !== 'and' && link !== 'led'));
    const isInner = cut.link === 'relative' && comesBack(text, sentence, verbs, cut.token);
    const left = cut.link === 'and' ? Math.max(from, before) : from;
    if (cut.link !== 'led') before = cut.token;
    if (isInner || (cut.link === 'led' && !isLed)) continue;
    if (!hasVerb(verbs, left, cut.token) || !hasVerb(verbs, cut.token, next?.token ?? sentence.tokens.length))
      continue;
    sound.push(cut);
    from = cut.token;
    if (cut.link === 'led' || cut.link === 'rest') isLed = false;
  }
  return sound;
}

/** « X, qui est Y, fera Z »: a verb follows the comma after the relative clause. */
function comesBack(text: string, { tokens }: Sentence, verbs: readonly Verb[], from: number): boolean {
  const first = verbs.find(verb => verb.from >= from);
  if (!first) return false;
  for (let index = first.to + 1; index < tokens.length; index++) {
    if (gap(text, tokens, index).includes(',')) return verbs.some(verb => Math.abs(verb.from - index) <= 1);
  }
  return false;
}

/** A quotation that stands by itself: behind a comma or colon, or as a sentence. */
function quoteCuts(text: string, { tokens }: Sentence, quotations: readonly TextSpan[]): Cut[] {
  const cuts: Cut[] = [];
  for (const { start, end } of quotations) {
    const first = tokens.findIndex(token => token.start >= start);
    const after = tokens.findIndex(token => token.start >= end);
    const last = after < 0 ? tokens.length : after;
    if (first < 0 || last - first < SHORTEST_QUOTE) continue;
    const isOwn = first === 0 || isCapital(tokens[first]) || /[,:]/.test(gap(text, tokens, first));
    if (!isOwn) continue;
    if (first > 0) cuts.push({ token: first, link: 'quote' });
    if (last < tokens.length) cuts.push({ token: last, link: 'rest' });
  }
  return cuts;
}

/** « et » joins, and belongs to neither side. */
function startOf({ token, link }: Cut, tokens: readonly Token[], first: Token): number {
  return link === 'and' ? (tokens[token + 1]?.start ?? first.start) : first.start;
}

/** The clauses of a sentence, in order: they cover all its words. `quotations` are those that touch the sentence. */
export function splitClauses(
  words: EventWords,
  text: string,
  sentence: Sentence,
  quotations: readonly TextSpan[],
): Clause[] {
  const { tokens } = sentence;
  const verbs = findVerbs(words, tokens);
  const quoted = quoteCuts(text, sentence, quotations);
  const isInQuote = (at: number) => quotations.some(({ start, end }) => at >= start && at < end);
  const linked = soundCuts(text, sentence, verbs, possibleCuts(words, text, sentence));
  const byToken = new Map<number, Cut>();
  for (const cut of [...quoted, ...linked]) if (!byToken.has(cut.token)) byToken.set(cut.token, cut);
  const cuts = [...byToken.values()].sort((a, b) => a.token - b.token);
  const bounds: Cut[] = [{ token: 0, link: 'first' }, ...cuts];
  return bounds.flatMap((cut, index) => {
    const to = bounds[index + 1]?.token ?? tokens.length;
    const first = tokens[cut.token];
    const last = tokens[to - 1];
    if (!first || !last) return [];
    return {
      start: index === 0 ? sentence.start : startOf(cut, tokens, first),
      end: to === tokens.length ? sentence.end : last.end,
      link: cut.link,
      isQuoted: isInQuote(first.start) && isInQuote(last.start),
      tokens: tokens.slice(cut.token, to),
      verbs: verbs
        .filter(verb => verb.from >= cut.token && verb.from < to)
        .map(verb => ({ ...verb, from: verb.from - cut.token, to: Math.min(verb.to, to - 1) - cut.token })),
    };
  });
}
