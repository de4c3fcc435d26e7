import { type Alignment, align, BOUNDS_GAP, CONTEXT_GAP, type Freedom, type TokenSpan } from './align.ts';
import type { TextSpan } from './article.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { edgeOf } from './edge.ts';
import { originalSpan } from './fold.ts';
import type { PassagePattern } from './passagePattern.ts';
import { weightBetween } from './tokens.ts';
import { BIN, type Seed } from './windows.ts';

/** A place where a passage may be, and how far quote and context speak for it, each from 0 to 1. */
export interface Match {
  readonly tokens: TokenSpan;
  /** Original text, UTF-16 code units. */
  readonly span: TextSpan;
  readonly quote: number;
  /** Undefined when the pattern has no context on that side. */
  readonly before: number | undefined;
  readonly after: number | undefined;
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

function contextAround(index: ArticleIndex, pattern: PassagePattern, place: TokenSpan) {
  const { quote, tokens } = pattern;
  const room = tokens.length - (quote.end - quote.start) + SLACK;
  const before = { start: Math.max(0, place.start - room), end: place.start };
  const after = { start: place.end, end: Math.min(index.tokens.length, place.end + room) };
  return {
    before: contextShare(index, pattern, { start: 0, end: quote.start }, before, 'start'),
    after: contextShare(index, pattern, { start: quote.end, end: tokens.length }, after, 'end'),
  };
}

function contextShare(
  index: ArticleIndex,
  pattern: PassagePattern,
  rows: TokenSpan,
  window: TokenSpan,
  freedom: Freedom,
): number | undefined {
  if (rows.start === rows.end) return undefined;
  if (window.start >= window.end) return 0;
  const alignment = align(pattern, rows, index, window, pattern.quote, freedom, CONTEXT_GAP);
  return nearnessShare(pattern, alignment, rows);
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

/** Tokens from the quote at which a word of context counts half: what touches the passage tells most of its place. */
const NEAR = 4;

/** The share of context tokens `rows` found again, by weight and nearness. */
function nearnessShare(
  { quote, tokens }: PassagePattern,
  { start, places, similarity }: Alignment,
  rows: TokenSpan,
) {
  let all = 0;
  let found = 0;
  for (let token = rows.start; token < rows.end; token++) {
    const distance = Math.max(0, quote.start - 1 - token, token - quote.end);
    const weight = (tokens.weights[token] ?? 0) / (1 + distance / NEAR);
    all += weight;
    if ((places[token - start] ?? -1) >= 0) found += (weight * (similarity[token - start] ?? 0)) / 255;
  }
  return found / all;
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
