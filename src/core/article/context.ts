import { likenessOf } from './likeness.ts';
import type { Lookup } from './lookup.ts';
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
  const start = Math.max(0, out < 0 ? place.start - count - ROOM : place.end);
  const end = out < 0 ? place.start : place.end + count + ROOM;
  const near = index.tokens.hashes.subarray(start, end);
  let letters = 0;
  let fading = 0;
  let inPlace = 0;
  let paired = 0;
  let last = { weight: 0, alike: 0, joined: false };
  for (let distance = 0; distance < count; distance++) {
    const token = first + out * distance;
    const weight = tokens.weights[token] ?? 0;
    const faded = weight / (1 + distance / HALF_DISTANCE);
    const alike = likenessOf(tokens, token, index.tokens, token + shift);
    const pair = Math.min(token, token - out);
    const joined =
      distance > 0 &&
      (last.alike + alike === 2 || hasPair(near, tokens.hashes[pair] ?? 0, tokens.hashes[pair + 1] ?? 0));
    if (joined) paired += last.joined ? weight : weight + last.weight;
    letters += weight;
    fading += faded;
    inPlace += faded * alike;
    last = { weight, alike, joined };
  }
  return Math.max(inPlace / fading, (NEARBY * paired) / letters);
}

function hasPair(words: Int32Array, first: number, second: number): boolean {
  let at = words.indexOf(first);
  while (at >= 0 && words[at + 1] !== second) at = words.indexOf(first, at + 1);
  return at >= 0;
}
