import type { TextSpan } from './article.ts';
import { type ArticleIndex, indexOf } from './articleIndex.ts';
import { type FoldedText, foldText } from './fold.ts';
import { type Match, matchesOf } from './match.ts';
import { belongsElsewhere } from './origin.ts';
import { patternOf } from './passagePattern.ts';
import type { PassageSelector } from './selector.ts';
import { placeIn, placeInContext, type Sought, soughtIn, spanFrom, standsIn } from './sought.ts';
import { contextOf, isClearlyBest, isConvincing } from './verdict.ts';

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

/** Context kept on each side at least, in code units: about a dozen words, enough to tell an edited passage's place. */
const CONTEXT = 64;
/** Where a text repeats itself beyond this, no context helps. */
const LONGEST_CONTEXT = 1024;
/** Context read from a snapshot, in code units on each side: the neighbouring sentences. */
const WIDE_CONTEXT = 160;
/** Invisible characters and white space at a quote's edges belong to no word; this many are looked for. */
const LONGEST_EDGE = 4;
/** A letter, figure or accent: a word that goes on. */
const WORD = /^[\p{L}\p{N}\p{M}]/u;

/**
 * Selectors for `[start, end)` of a text, in UTF-16 code units: the quote, with context lengthened until the whole
 * occurs once (W3C Web Annotation, 4.2.4 and 4.2.5), and the position. Offsets outside the text are clamped.
 */
export function describePassage(text: string, start: number, end: number): PassageSelector[] {
  const from = clamped(start, text);
  const to = Math.max(from, clamped(end, text));
  let left = from;
  let right = to;
  for (let reach = CONTEXT; reach <= LONGEST_CONTEXT; reach *= 2) {
    left = wholeFrom(text, from - reach);
    right = wholeFrom(text, to + reach);
    const whole = text.slice(left, right);
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(from, to),
      prefix: text.slice(left, from),
      suffix: text.slice(to, right),
    },
    { type: 'TextPositionSelector', start: from, end: to },
  ];
}

/**
 * Makes a text ready, once, for finding any number of passages in it. The work, about 20 ms for 500 KB, is done when
 * the first passage asks for it that does not stand in the text as it was.
 */
export function indexArticle(text: string): ArticleIndex {
  return indexOf(text);
}

/** The words looked for last; the next are written over them, since memory for each takes longer than reading them. */
let words: FoldedText | undefined;
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
  const before = typeof snapshot === 'string' ? snapshot : '';
  const sought = soughtIn(selectors, before);
  const { exact, prefix, suffix, whole, start } = sought;
  if (exact === '') return missing([]);
  if (standsIn(index.text, sought)) return found('verified', spanFrom(start, exact), 1, []);
  const verbatim = placeInContext(index.text, sought);
  if (verbatim) return found(start < 0 ? 'verified' : 'moved', verbatim, 1, []);
  const home = placeIn(before, sought);
  const origin = home && snapshotIndex(index, before).lookup;
  words = foldText(origin ? '' : whole, words);
  const pattern = patternOf(
    origin?.tokens ?? words,
    home ?? spanFrom(prefix.length, exact),
    Math.max(WIDE_CONTEXT, prefix.length, suffix.length),
  );
  if (!pattern) return missing([]);
  const matches = matchesOf(index.lookup, pattern);
  const [best, second] = matches.filter(match => isConvincing(match, pattern.quoteWeight));
  if (!best || !isClearlyBest(best, second)) return missing(matches);
  if (origin && belongsElsewhere(index.lookup, best, pattern, origin)) return missing(matches);
  const others = matches.filter(match => match !== best);
  const at = identicalStart(index.text, sought, best.span);
  if (at === undefined) return found('changed', best.span, best.quote, others);
  const inPlace = start < 0 ? contextOf(best) === 1 : start === at;
  return found(inPlace ? 'verified' : 'moved', spanFrom(at, exact), 1, others);
}

/** The index of the snapshot, kept as long as the article's: all passages of a story share it. */
function snapshotIndex(index: ArticleIndex, snapshot: string): ArticleIndex {
  const known = snapshotIndexes.get(index);
  if (known?.text === snapshot) return known;
  const made = indexArticle(snapshot);
  snapshotIndexes.set(index, made);
  return made;
}

function clamped(offset: number, text: string): number {
  return Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);
}

/** An offset within the text that does not part the two halves of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const at = clamped(offset, text);
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

/** Where the very characters of the quote stand in a span, or around it by what belongs to no word. */
function identicalStart(
  text: string,
  { exact, suffix }: Sought,
  { start, end }: TextSpan,
): number | undefined {
  const from = Math.max(0, start - LONGEST_EDGE);
  const within = text.slice(from, end + LONGEST_EDGE);
  const at = text.startsWith(exact, start) ? start : from + within.indexOf(exact);
  // A word that goes on is another word, unless the quote ended within it.
  const goesOn = WORD.test(text.slice(at + exact.length)) && !WORD.test(suffix);
  return at < from || goesOn ? undefined : at;
}

function found(
  state: 'verified' | 'moved' | 'changed',
  { start, end }: TextSpan,
  score: number,
  others: readonly Match[],
): FoundPassage {
  return { state, start, end, score, candidates: candidatesOf(others) };
}

function missing(matches: readonly Match[]): FoundPassage {
  const candidates = candidatesOf(matches);
  return { state: 'missing', start: null, end: null, score: candidates[0]?.score ?? 0, candidates };
}

function candidatesOf(matches: readonly Match[]): PassageCandidate[] {
  return matches.map(({ span, quote }) => ({ ...span, score: quote }));
}
