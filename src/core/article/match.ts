import { type Alignment, align, BOUNDS_GAP, type TokenSpan } from './align.ts';
import type { TextSpan } from './article.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { type ContextShares, contextAround, likeness } from './context.ts';
import { edgeOf } from './edge.ts';
import { originalSpan } from './fold.ts';
import type { PassagePattern } from './passagePattern.ts';
import { weightBetween } from './tokens.ts';
import { BIN, type Seed } from './windows.ts';

/** A place where a passage may be, and how far quote and context speak for it, each from 0 to 1. */
export interface Match extends ContextShares {
  readonly tokens: TokenSpan;
  /** Original text, UTF-16 code units. */
  readonly span: TextSpan;
  readonly quote: number;
}

/** Room for what may have been put in between passage and context: a long sentence. */
const SLACK = 40;

/** Weighs a verbatim occurrence by its context. */
export function matchOccurrence(index: ArticleIndex, pattern: PassagePattern, place: TokenSpan): Match {
  return {
    tokens: place,
    span: spanOf(index, pattern, place, true, true),
    quote: 1,
    ...contextAround(index, pattern, place),
  };
}

/**
 * Aligns pattern tokens `rows` (the quote, with or without its near context) around a seed; undefined when no word
 * of the quote falls on the text.
 */
export function matchSeed(
  index: ArticleIndex,
  pattern: PassagePattern,
  seed: Seed,
  rows: TokenSpan,
): Match | undefined {
  const { quote } = pattern;
  const window = {
    start: Math.max(0, seed.diagonal + rows.start - SLACK),
    end: Math.min(index.tokens.length, seed.diagonal + 2 * BIN + rows.end + SLACK),
  };
  if (window.start >= window.end) return undefined;
  const alignment = align(pattern, rows, index, window, quote, 'both', BOUNDS_GAP);
  const first = edgeOf(index, pattern, alignment, -1);
  const last = edgeOf(index, pattern, alignment, 1);
  if (!first || !last || first.place > last.place) return undefined;
  const place = { start: first.place, end: last.place + 1 };
  return {
    tokens: place,
    span: spanOf(index, pattern, place, first.whole, last.whole),
    quote: quoteShare(index, pattern, alignment, place),
    ...contextAround(index, pattern, place),
  };
}

/** From this share of the quote on, word for word along one diagonal, an alignment would say the same. */
const MOST_OF_QUOTE = 0.75;

/**
 * The quote at a seed with nothing put in or left out, only words replaced: the common case, told without an
 * alignment. Undefined when too little fits, or when a bound would be a guess.
 */
export function matchInPlace(index: ArticleIndex, pattern: PassagePattern, seed: Seed): Match | undefined {
  const { quote, quoteWeight } = pattern;
  const length = quote.end - quote.start;
  let start = -1;
  let most = 0;
  for (let at = seed.diagonal + quote.start; at < seed.diagonal + quote.start + 2 * BIN; at++) {
    const weight = at < 0 || at + length > index.tokens.length ? 0 : sameWeight(index, pattern, at);
    if (weight > most) {
      start = at;
      most = weight;
    }
  }
  if (start < 0 || most < quoteWeight / 2) return undefined;
  const place = { start, end: start + length };
  if (!isBounded(index, pattern, place, -1) || !isBounded(index, pattern, place, 1)) return undefined;
  let found = 0;
  for (let at = 0; at < length; at++) {
    found +=
      (pattern.tokens.weights[quote.start + at] ?? 0) *
      likeness(pattern, quote.start + at, index, start + at);
  }
  if (found < MOST_OF_QUOTE * quoteWeight) return undefined;
  return {
    tokens: place,
    span: spanOf(index, pattern, place, true, true),
    quote: found / quoteWeight,
    ...contextAround(index, pattern, place),
  };
}

function sameWeight(index: ArticleIndex, { quote, tokens }: PassagePattern, place: number): number {
  let weight = 0;
  for (let token = quote.start, at = place; token < quote.end; token++, at++) {
    if (tokens.hashes[token] === index.tokens.hashes[at]) weight += tokens.weights[token] ?? 0;
  }
  return weight;
}

/** Whether the quote's outermost token, or the context that touches it, is where it should be. */
function isBounded(index: ArticleIndex, pattern: PassagePattern, place: TokenSpan, out: 1 | -1): boolean {
  const edge = out < 0 ? pattern.quote.start : pattern.quote.end - 1;
  const at = out < 0 ? place.start : place.end - 1;
  if (likeness(pattern, edge, index, at) > 0) return true;
  const beside = edge + out;
  const beyond = at + out;
  if (beside < 0 || beside >= pattern.tokens.length) return false;
  return beyond >= 0 && beyond < index.tokens.length && likeness(pattern, beside, index, beyond) > 0;
}

/**
 * The share of the quote found again, by weight; a misspelt word counts in part. Words put in between weigh half:
 * without them, scattered small words of any long stretch would add up to the quote.
 */
function quoteShare(
  index: ArticleIndex,
  { quote, tokens, quoteWeight }: PassagePattern,
  { start, places, similarity }: Alignment,
  place: TokenSpan,
): number {
  let found = 0;
  let foreign = weightBetween(index.tokens, place.start, place.end);
  for (let token = quote.start; token < quote.end; token++) {
    const other = places[token - start] ?? -1;
    if (other < place.start || other >= place.end) continue;
    found += ((tokens.weights[token] ?? 0) * (similarity[token - start] ?? 0)) / 255;
    foreign -= index.tokens.weights[other] ?? 0;
  }
  return found / (quoteWeight + foreign / 2);
}

/** The characters of a run of tokens, with the quote's own edges when its first or last token was found. */
function spanOf(
  { folded, tokens }: ArticleIndex,
  { startInset, endInset }: PassagePattern,
  place: TokenSpan,
  firstFound: boolean,
  lastFound: boolean,
): TextSpan {
  const SPACE = 0x20;
  let start = tokens.starts[place.start] ?? 0;
  let end = tokens.ends[place.end - 1] ?? 0;
  const firstEnd = tokens.ends[place.start] ?? start;
  const lastStart = tokens.starts[place.end - 1] ?? end;
  if (firstFound && startInset > 0) start = Math.min(start + startInset, firstEnd - 1);
  if (firstFound && startInset < 0 && folded.codes[start - 1] === SPACE) start -= 1;
  if (lastFound && endInset < 0) end = Math.max(end + endInset, lastStart + 1, start + 1);
  if (lastFound && endInset > 0 && end < folded.length && folded.codes[end] === SPACE) end += 1;
  return originalSpan(folded, start, end);
}
