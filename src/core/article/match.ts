import { type Alignment, align } from './align.ts';
import type { TextSpan } from './article.ts';
import type { ArticleIndex } from './articleIndex.ts';
import { contextAround } from './context.ts';
import { edgeOf } from './edge.ts';
import { originalSpan } from './fold.ts';
import { likenessOf } from './likeness.ts';
import type { PassagePattern } from './passagePattern.ts';
import { sharedNear } from './promise.ts';
import { type TokenSpan, weightBetween } from './tokens.ts';
import { isConvincing, type Shares } from './verdict.ts';
import { BIN, type Seed } from './windows.ts';

/** A place where a passage may be, and how far quote and context speak for it. */
export interface Match extends Shares {
  readonly tokens: TokenSpan;
  /** Original text, UTF-16 code units. */
  readonly span: TextSpan;
}

/** Room for what may have been put in within a passage: a long sentence, but no more than the passage is long. */
const SLACK = 40;
/** What misspelt words may add to a promise: this share, and at least this weight, one long word. */
const BENEFIT_OF_DOUBT = 0.1;
const ONE_WORD = 8;
/** From this share of the quote on, word for word along one diagonal, an alignment would say the same. */
const MOST_OF_QUOTE = 0.75;
const SPACE = 0x20;

/**
 * The quote on diagonals of the text with nothing put in or left out, only words replaced: the common case, told
 * without an alignment. None where too little fits, or where a bound would be a guess.
 */
export function matchesInPlace(
  index: ArticleIndex,
  pattern: PassagePattern,
  diagonals: readonly number[],
): Match[] {
  const { quote, quoteWeight } = pattern;
  const matches: Match[] = [];
  for (const diagonal of diagonals) {
    const tokens = { start: quote.start + diagonal, end: quote.end + diagonal };
    if (tokens.start < 0 || tokens.end > index.count) continue;
    if (!isBounded(index, pattern, diagonal, -1) || !isBounded(index, pattern, diagonal, 1)) continue;
    let found = 0;
    for (let token = quote.start; token < quote.end; token++) {
      found += (pattern.weights[token] ?? 0) * likenessOf(pattern, token, index, token + diagonal);
    }
    if (found < MOST_OF_QUOTE * quoteWeight) continue;
    const span = spanOf(index, pattern, tokens, true, true);
    matches.push({ tokens, span, quote: found / quoteWeight, ...contextAround(index, pattern, tokens) });
  }
  return matches;
}

/**
 * Aligns the pattern with the text around a diagonal; undefined when the words there could not convince, or no word
 * of the quote falls on the text.
 */
export function matchNear(index: ArticleIndex, pattern: PassagePattern, diagonal: number): Match | undefined {
  const slack = Math.min(SLACK, pattern.quote.end - pattern.quote.start);
  const window = {
    start: Math.max(0, diagonal + pattern.near.start - slack),
    end: Math.min(index.count, diagonal + pattern.near.end + slack),
  };
  if (window.start >= window.end) return undefined;
  const hope = promiseOf(index, pattern, window);
  if (!isConvincing(hope, pattern.quoteWeight)) return undefined;
  const match = aligned(index, pattern, diagonal, slack, window, pattern.near);
  // A passage moved past its neighbours: context and quote cannot both be in order, and context won.
  const lost = match === undefined || match.quote < hope.quote / 2;
  return lost ? (aligned(index, pattern, diagonal, slack, window, pattern.quote) ?? match) : match;
}

function aligned(
  index: ArticleIndex,
  pattern: PassagePattern,
  diagonal: number,
  slack: number,
  window: TokenSpan,
  rows: TokenSpan,
): Match | undefined {
  const alignment = align(pattern, rows, index, window, diagonal, slack);
  const first = edgeOf(index, pattern, alignment, -1);
  const last = edgeOf(index, pattern, alignment, 1);
  if (!first || !last || first.place > last.place) return undefined;
  const tokens = { start: first.place, end: last.place + 1 };
  return {
    tokens,
    span: spanOf(index, pattern, tokens, first.whole, last.whole),
    quote: quoteShare(index, pattern, alignment, tokens),
    ...contextAround(index, pattern, tokens),
  };
}

/** The diagonals near a seed on which most of the quote stands word for word: one, or several as good. */
export function bestDiagonals(
  index: ArticleIndex,
  { quote, hashes, weights }: PassagePattern,
  seed: Seed,
): number[] {
  let best = [seed.diagonal + BIN];
  let most = 1;
  for (let diagonal = seed.diagonal; diagonal < seed.diagonal + 2 * BIN; diagonal++) {
    let weight = 0;
    for (let token = quote.start; token < quote.end; token++) {
      if (hashes[token] === index.hashes[token + diagonal]) weight += weights[token] ?? 0;
    }
    if (weight > most) {
      most = weight;
      best = [diagonal];
    } else if (weight === most) best.push(diagonal);
  }
  return best;
}

/** Whether the quote's outermost token, or the context that touches it, is where it should be. */
function isBounded(index: ArticleIndex, pattern: PassagePattern, diagonal: number, out: 1 | -1): boolean {
  const edge = out < 0 ? pattern.quote.start : pattern.quote.end - 1;
  return [edge, edge + out].some(
    token =>
      token >= 0 &&
      token < pattern.count &&
      token + diagonal >= 0 &&
      token + diagonal < index.count &&
      likenessOf(pattern, token, index, token + diagonal) > 0,
  );
}

/** The most that quote and contexts may come to, by the words in a window whatever their order. */
function promiseOf(index: ArticleIndex, pattern: PassagePattern, window: TokenSpan): Shares {
  const { quote, near } = pattern;
  const promise = (start: number, end: number) => {
    const { words, pairs } = sharedNear(index, window, pattern, { start, end });
    const doubt = Math.max(BENEFIT_OF_DOUBT, ONE_WORD / weightBetween(pattern, start, end));
    return start === end ? undefined : Math.min(1, (words + pairs) / 2 + doubt);
  };
  return {
    quote: promise(quote.start, quote.end) ?? 0,
    before: promise(near.start, quote.start),
    after: promise(quote.end, near.end),
  };
}

/**
 * The share of the quote found again, by weight; a misspelt word counts in part. Words put in between weigh half:
 * without them, scattered small words of any long stretch would add up to the quote.
 */
function quoteShare(
  index: ArticleIndex,
  { quote, weights, quoteWeight }: PassagePattern,
  { start, places, similarity }: Alignment,
  place: TokenSpan,
): number {
  let found = 0;
  let foreign = weightBetween(index, place.start, place.end);
  for (let token = quote.start; token < quote.end; token++) {
    const other = places[token - start] ?? -1;
    if (other < place.start || other >= place.end) continue;
    found += ((weights[token] ?? 0) * (similarity[token - start] ?? 0)) / 255;
    foreign -= index.weights[other] ?? 0;
  }
  return found / (quoteWeight + foreign / 2);
}

/** The characters of a run of tokens, with the quote's own edges when its first or last token was found. */
function spanOf(
  index: ArticleIndex,
  { startInset, endInset }: PassagePattern,
  place: TokenSpan,
  firstFound: boolean,
  lastFound: boolean,
): TextSpan {
  let start = index.starts[place.start] ?? 0;
  let end = index.ends[place.end - 1] ?? 0;
  const firstEnd = index.ends[place.start] ?? start;
  const lastStart = index.starts[place.end - 1] ?? end;
  if (firstFound && startInset > 0) start = Math.min(start + startInset, firstEnd - 1);
  if (firstFound && startInset < 0 && index.codes[start - 1] === SPACE) start -= 1;
  if (lastFound && endInset < 0) end = Math.max(end + endInset, lastStart + 1, start + 1);
  if (lastFound && endInset > 0 && end < index.length && index.codes[end] === SPACE) end += 1;
  return originalSpan(index, start, end);
}
