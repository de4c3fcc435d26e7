import { likenessOf } from './likeness.ts';
import { type Lookup, standsWithin } from './lookup.ts';
import type { PassagePattern } from './passagePattern.ts';
import type { TokenSpan } from './tokens.ts';

/** How much of the context on each side of the quote stands around a place, 0 to 1; undefined where there was none. */
export interface ContextShares {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Room for what may have been put in between passage and context: a long sentence. */
const ROOM = 40;
/** Context that is near, but not where it was, counts a little less. */
const NEARBY = 0.9;
/** Tokens from the quote at which a word of context counts half: what touches the passage tells most of its place. */
const HALF_DISTANCE = 4;

/** Weighs the context around a place. */
export function contextAround(index: Lookup, pattern: PassagePattern, place: TokenSpan): ContextShares {
  return { before: shareBeside(index, pattern, place, -1), after: shareBeside(index, pattern, place, 1) };
}

/** Context as it stands token for token beside a place, or else by the pairs of its words that are near. */
function shareBeside(
  index: Lookup,
  { tokens, quote, wide }: PassagePattern,
  place: TokenSpan,
  out: 1 | -1,
): number | undefined {
  const first = out < 0 ? quote.start - 1 : quote.end;
  const count = out < 0 ? quote.start - wide.start : wide.end - quote.end;
  if (count === 0) return undefined;
  const shift = out < 0 ? place.start - quote.start : place.end - quote.end;
  let all = 0;
  let found = 0;
  for (let distance = 0; distance < count; distance++) {
    const token = first + out * distance;
    const weight = (tokens.weights[token] ?? 0) / (1 + distance / HALF_DISTANCE);
    all += weight;
    const other = token + shift;
    if (other >= 0 && other < index.tokens.count)
      found += weight * likenessOf(tokens, token, index.tokens, other);
  }

  const room = count + ROOM;
  const start = out < 0 ? Math.max(0, place.start - room) : place.end;
  const end = out < 0 ? place.start : Math.min(index.tokens.count, place.end + room);
  const from = out < 0 ? wide.start : quote.end;
  let letters = 0;
  let paired = 0;
  let closesPair = false;
  for (let token = from; token < from + count; token++) {
    const weight = tokens.weights[token] ?? 0;
    const opensPair =
      token + 1 < from + count && standsWithin(index, tokens, 2 * token + 1, 2 * start, 2 * end - 2);
    letters += weight;
    if (opensPair || closesPair) paired += weight;
    closesPair = opensPair;
  }
  return Math.max(found / all, (NEARBY * paired) / letters);
}
