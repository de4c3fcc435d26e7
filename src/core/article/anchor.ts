import type { TextSpan } from './article.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { foldText } from './fold.ts';
import { type Match, matchesOf } from './match.ts';
import { belongsElsewhere } from './origin.ts';
import { patternOf } from './passagePattern.ts';
import { indexOf } from './postings.ts';
import type { PassageSelector } from './selector.ts';
import { placeIn, type Sought, soughtIn, standsAt } from './sought.ts';
import { surroundingsOf } from './surroundings.ts';
import { tokensOf } from './tokens.ts';
import { contextOf, isClearlyBest, isConvincing, standingOf } from './verdict.ts';

/** A place in the current text, in UTF-16 code units, and how much of the quote's words it holds, 0 to 1. */
export interface PassageCandidate extends TextSpan {
  readonly score: number;
}

/**
 * Where a passage is now. `verified`: the same characters at the stored place. `moved`: the same characters elsewhere,
 * unique by context. `changed`: edited, if only in its typography (then `score` is 1). `missing`: gone, or in doubt;
 * `candidates` are the places that came nearest, best first.
 */
export type FoundPassage =
  | {
      readonly state: 'verified' | 'moved' | 'changed';
      readonly start: number;
      readonly end: number;
      readonly score: number;
      readonly candidates: readonly PassageCandidate[];
    }
  | {
      readonly state: 'missing';
      readonly start: null;
      readonly end: null;
      readonly score: number;
      readonly candidates: readonly PassageCandidate[];
    };

/** Context read from a snapshot, in code units on each side: the neighbouring sentences. */
const WIDE_CONTEXT = 160;
/** Candidates are for a person to choose from. */
const MOST_CANDIDATES = 3;
/** Invisible characters and white space at a quote's edges belong to no word; this many are looked for. */
const LONGEST_EDGE = 4;

/**
 * Selectors for `[start, end)` of a text, in UTF-16 code units: the quote, with context lengthened until the whole
 * occurs once (W3C Web Annotation, 4.2.4 and 4.2.5), and the position. Offsets outside the text are clamped.
 */
export function describePassage(text: string, start: number, end: number): PassageSelector[] {
  const from = clamped(start, text.length);
  const to = Math.max(from, clamped(end, text.length));
  const around = surroundingsOf(text, { start: from, end: to });
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(around.start, from),
      suffix: text.slice(to, around.end),
    },
    { type: 'TextPositionSelector', start: from, end: to },
  ];
}

/** Makes a text ready, once, for finding any number of passages in it. Linear: about 20 ms for 500 KB. */
export function indexArticle(text: string): ArticleIndex {
  return indexOf(text, tokensOf(foldText(text)));
}

const snapshotIndexes = new WeakMap<ArticleIndex, ArticleIndex>();

/**
 * Finds a passage again in a text that may have changed, or abstains. `snapshot` is the article as it was when the
 * passage was stored. Never throws, whatever the selectors hold.
 */
export function findPassage(
  index: ArticleIndex,
  selectors: readonly PassageSelector[],
  snapshot?: string,
): FoundPassage {
  const before = typeof snapshot === 'string' ? snapshot : undefined;
  const sought = soughtIn(Array.isArray(selectors) ? selectors : [], before);
  if (!sought || sought.exact === '') return missing([]);
  const { exact, position } = sought;
  if (position && standsAt(index.text, sought, position.start)) {
    return found('verified', { start: position.start, end: position.start + exact.length, score: 1 }, []);
  }
  const home = before === undefined ? undefined : placeIn(before, sought);
  const snapshotTokens = home && snapshotIndex(index, before ?? '');
  const { prefix, suffix } = sought;
  const pattern = snapshotTokens
    ? patternOf(snapshotTokens.tokens, home, Math.max(WIDE_CONTEXT, prefix.length, suffix.length))
    : patternOf(
        tokensOf(foldText(prefix + exact + suffix)),
        { start: prefix.length, end: prefix.length + exact.length },
        prefix.length + suffix.length,
      );
  if (!pattern) return missing([]);
  const matches = matchesOf(index, pattern);
  const candidates = matches.map(candidateOf);
  const [best, second] = matches
    .filter(match => isConvincing(match, pattern.quoteWeight))
    .sort((a, b) => standingOf(b) - standingOf(a));
  if (!best || !isClearlyBest(best, second)) return missing(candidates);
  if (snapshotTokens && belongsElsewhere(index, best, pattern, snapshotTokens)) return missing(candidates);
  const others = candidates.filter(({ start }) => start !== best.span.start);
  return stateOf(index.text, sought, best, others);
}

/** The index of the snapshot, kept as long as the article's: all passages of a story share it. */
function snapshotIndex(index: ArticleIndex, snapshot: string): ArticleIndex {
  const known = snapshotIndexes.get(index);
  if (known?.text === snapshot) return known;
  const made = indexArticle(snapshot);
  snapshotIndexes.set(index, made);
  return made;
}

function clamped(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.trunc(Math.min(Math.max(0, offset), length));
}

function stateOf(text: string, sought: Sought, match: Match, others: PassageCandidate[]): FoundPassage {
  const { exact, position } = sought;
  const start = identicalStart(text, exact, match.span);
  if (start === undefined) return found('changed', candidateOf(match), others);
  const inPlace = position === undefined ? contextOf(match) === 1 : position.start === start;
  return found(inPlace ? 'verified' : 'moved', { start, end: start + exact.length, score: 1 }, others);
}

/** Where the very characters of the quote stand in a span, or around it by its invisible edges. */
function identicalStart(text: string, exact: string, { start, end }: TextSpan): number | undefined {
  for (let at = start; at >= Math.max(0, start - LONGEST_EDGE); at--) {
    const stop = at + exact.length;
    if (Math.abs(stop - end) > LONGEST_EDGE || !text.startsWith(exact, at)) continue;
    // An accent after the last letter makes it another letter.
    if (!/^\p{M}/u.test(text.slice(stop, stop + 2))) return at;
  }
  return undefined;
}

function candidateOf({ span, quote }: Match): PassageCandidate {
  return { start: span.start, end: span.end, score: quote };
}

function found(
  state: 'verified' | 'moved' | 'changed',
  place: PassageCandidate,
  others: readonly PassageCandidate[],
): FoundPassage {
  return { state, ...place, candidates: others.slice(0, MOST_CANDIDATES) };
}

function missing(candidates: readonly PassageCandidate[]): FoundPassage {
  const score = candidates[0]?.score ?? 0;
  return {
    state: 'missing',
    start: null,
    end: null,
    score,
    candidates: candidates.slice(0, MOST_CANDIDATES),
  };
}
