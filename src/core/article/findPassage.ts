import type { TextSpan } from './article.ts';
import { type ArticleIndex, indexArticle } from './articleIndex.ts';
import type { Match } from './match.ts';
import { matchesOf } from './matches.ts';
import { patternOf } from './passagePattern.ts';
import { type PassageSelector, positionOf, quoteOf } from './selector.ts';
import { contextOf, evidenceFor, isClearlyBest, isConvincing, standingOf } from './verdict.ts';

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
/** Context on each side of a place found, when we ask the snapshot what it was before. */
const RECHECK_CONTEXT = 80;
/** A place with this much of the context around it need not be asked where it comes from. */
const HOME_CONTEXT = 0.75;
/** Candidates are for a person to choose from. */
const MOST_CANDIDATES = 3;
/** A place with less of the quote is no help to anybody. */
const WORTH_SHOWING = 0.3;

interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: TextSpan | undefined;
}

/**
 * Finds a passage again in a text that may have changed, or abstains. `snapshot` is the article as it was when the
 * passage was stored. Never throws on well-typed selectors, whatever their strings and numbers; what comes from a
 * file is typed by `readStory` first.
 */
export function findPassage(
  index: ArticleIndex,
  selectors: readonly PassageSelector[],
  snapshot?: string,
): FoundPassage {
  const sought = soughtIn(selectors, snapshot);
  if (!sought || sought.exact === '') return missing([]);
  const { text } = index;
  const { exact, position } = sought;
  if (position && standsAt(text, sought, position.start)) {
    return found('verified', position.start, position.start + exact.length, 1, []);
  }
  const wide = widened(sought, snapshot);
  const pattern = patternOf(wide.prefix, exact, wide.suffix);
  if (!pattern) return findUnfoldable(text, sought);
  const matches = matchesOf(index, pattern);
  const [best, second] = matches
    .filter(match => isConvincing(match, pattern.quoteWeight))
    .sort((a, b) => standingOf(b) - standingOf(a));
  const accepted =
    best !== undefined && isClearlyBest(best, second) && !belongsElsewhere(index, best, wide, snapshot);
  const candidates = matches.filter(match => match.quote >= WORTH_SHOWING).map(candidateOf);
  if (!accepted) return missing(candidates.slice(0, MOST_CANDIDATES));
  return stateOf(
    text,
    sought,
    best,
    candidates.filter(({ start }) => start !== best.span.start).slice(0, MOST_CANDIDATES),
  );
}

/** The quote with its context; from the snapshot when only a position is stored. */
function soughtIn(selectors: readonly PassageSelector[], snapshot: string | undefined): Sought | undefined {
  const quote = quoteOf(selectors);
  const stored = positionOf(selectors);
  const position = stored && isSpan(stored) ? { start: stored.start, end: stored.end } : undefined;
  if (quote) {
    return { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '', position };
  }
  if (!position || snapshot === undefined || position.end > snapshot.length) return undefined;
  return { exact: snapshot.slice(position.start, position.end), prefix: '', suffix: '', position };
}

function isSpan({ start, end }: TextSpan): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start;
}

function standsAt(text: string, { prefix, exact, suffix }: Sought, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Longer context from the snapshot, where the snapshot has the quote at its place or in its context. */
function widened(sought: Sought, snapshot: string | undefined): Sought & { at: number | undefined } {
  const at = snapshot === undefined ? -1 : placeIn(snapshot, sought);
  if (snapshot === undefined || at < 0) return { ...sought, at: undefined };
  const end = at + sought.exact.length;
  return {
    ...sought,
    at,
    prefix: snapshot.slice(Math.max(0, at - Math.max(WIDE_CONTEXT, sought.prefix.length)), at),
    suffix: snapshot.slice(end, end + Math.max(WIDE_CONTEXT, sought.suffix.length)),
  };
}

function placeIn(snapshot: string, { prefix, exact, suffix, position }: Sought): number {
  if (position && snapshot.startsWith(exact, position.start)) return position.start;
  const at = snapshot.indexOf(prefix + exact + suffix);
  return at < 0 ? -1 : at + prefix.length;
}

/** Quotes this near each other are equally good, and context decides. */
const SAME_QUOTE = 0.1;

const snapshots = new WeakMap<ArticleIndex, { text: string; index: ArticleIndex }>();

/**
 * Whether a place found far from its context was something else before: the best match of its words in the snapshot
 * is another place than the passage's (a reciprocal best hit, as in the comparison of genomes).
 */
function belongsElsewhere(
  index: ArticleIndex,
  match: Match,
  { at, exact }: { at: number | undefined; exact: string },
  snapshot: string | undefined,
): boolean {
  if (snapshot === undefined || at === undefined || (contextOf(match) ?? 0) >= HOME_CONTEXT) return false;
  const until = at + exact.length;
  const { start, end } = match.span;
  const { text } = index;
  const pattern = patternOf(
    text.slice(Math.max(0, start - RECHECK_CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + RECHECK_CONTEXT),
  );
  if (!pattern) return false;
  let known = snapshots.get(index);
  if (known?.text !== snapshot) {
    known = { text: snapshot, index: indexArticle(snapshot) };
    snapshots.set(index, known);
  }
  const origins = matchesOf(known.index, pattern);
  const isHome = ({ span }: Match) => span.start < until && span.end > at;
  const home = bestQuote(origins.filter(isHome));
  const elsewhere = bestQuote(origins.filter(origin => !isHome(origin)));
  if (!elsewhere || !home) return elsewhere !== undefined && elsewhere.quote > 0.5;
  const gain = elsewhere.quote - home.quote;
  return Math.abs(gain) > SAME_QUOTE ? gain > 0 : evidenceFor(elsewhere) > evidenceFor(home);
}

/** Invisible characters and white space at a quote's edges belong to no word; this many are looked for. */
const LONGEST_EDGE = 4;

function bestQuote(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>(
    (best, match) => (best === undefined || match.quote > best.quote ? match : best),
    undefined,
  );
}

function stateOf(text: string, sought: Sought, match: Match, others: PassageCandidate[]): FoundPassage {
  const { exact, position } = sought;
  const start = identicalStart(text, exact, match.span);
  if (start === undefined) return found('changed', match.span.start, match.span.end, match.quote, others);
  const inPlace = position === undefined ? contextOf(match) === 1 : position.start === start;
  return found(inPlace ? 'verified' : 'moved', start, start + exact.length, 1, others);
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

/** A quote of white space or invisible characters: only its very characters can be found. */
function findUnfoldable(text: string, { exact, position }: Sought): FoundPassage {
  const candidates: PassageCandidate[] = [];
  for (let at = text.indexOf(exact); at >= 0 && candidates.length < MOST_CANDIDATES; ) {
    candidates.push({ start: at, end: at + exact.length, score: 1 });
    at = text.indexOf(exact, at + exact.length);
  }
  const [only, other] = candidates;
  if (!only || other) return missing(candidates);
  return found(position?.start === only.start ? 'verified' : 'moved', only.start, only.end, 1, []);
}

function candidateOf({ span, quote }: Match): PassageCandidate {
  return { start: span.start, end: span.end, score: quote };
}

function found(
  state: 'verified' | 'moved' | 'changed',
  start: number,
  end: number,
  score: number,
  candidates: readonly PassageCandidate[],
): FoundPassage {
  return { state, start, end, score, candidates };
}

function missing(candidates: readonly PassageCandidate[]): FoundPassage {
  return { state: 'missing', start: null, end: null, score: candidates[0]?.score ?? 0, candidates };
}
