import { type Alignment, align, type Freedom, type TokenSpan } from './align';
import type { TextSpan } from './article';
import type { ArticleIndex } from './articleIndex';
import { originalSpan } from './fold';
import type { PassagePattern } from './passagePattern';
import { BIN, type Seed } from './windows';

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
  const { quote, tokens } = pattern;
  const room = tokens.length - (quote.end - quote.start) + SLACK;
  const before = { start: Math.max(0, place.start - room), end: place.start };
  const after = { start: place.end, end: Math.min(index.tokens.length, place.end + room) };
  return {
    tokens: place,
    span: spanOf(index, pattern, place, true, true),
    quote: 1,
    before: contextShare(index, pattern, { start: 0, end: quote.start }, before, 'start'),
    after: contextShare(index, pattern, { start: quote.end, end: tokens.length }, after, 'end'),
  };
}

/** Aligns the whole pattern near a seed; undefined when no word of the quote falls on the text. */
export function matchSeed(index: ArticleIndex, pattern: PassagePattern, seed: Seed): Match | undefined {
  const { quote, tokens } = pattern;
  const window = {
    start: Math.max(0, seed.diagonal - SLACK),
    end: Math.min(index.tokens.length, seed.diagonal + 2 * BIN + tokens.length + SLACK),
  };
  if (window.start >= window.end) return undefined;
  const rows = { start: 0, end: tokens.length };
  const alignment = align(pattern, rows, index, window, quote, 'both');
  let first = quote.start;
  let last = quote.end - 1;
  while (first < quote.end && placeOf(alignment, first) < 0) first += 1;
  if (first === quote.end) return undefined;
  while (placeOf(alignment, last) < 0) last -= 1;
  const place = { start: placeOf(alignment, first), end: placeOf(alignment, last) + 1 };
  return {
    tokens: place,
    span: spanOf(index, pattern, place, first === quote.start, last === quote.end - 1),
    quote: share(pattern, alignment, 0, quote) ?? 0,
    before: share(pattern, alignment, 0, { start: 0, end: quote.start }),
    after: share(pattern, alignment, 0, { start: quote.end, end: tokens.length }),
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
  return share(pattern, align(pattern, rows, index, window, pattern.quote, freedom), rows.start, rows);
}

/** The share of the weight of pattern tokens `rows` that was found again; a misspelt word counts in part. */
function share(
  pattern: PassagePattern,
  { places, similarity }: Alignment,
  offset: number,
  rows: TokenSpan,
): number | undefined {
  let all = 0;
  let found = 0;
  for (let token = rows.start; token < rows.end; token++) {
    const weight = pattern.tokens.weights[token] ?? 0;
    all += weight;
    if ((places[token - offset] ?? -1) >= 0) found += (weight * (similarity[token - offset] ?? 0)) / 255;
  }
  return all === 0 ? undefined : found / all;
}

function placeOf({ places }: Alignment, token: number): number {
  return places[token] ?? -1;
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
