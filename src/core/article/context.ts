import type { ArticleIndex } from './articleIndex.ts';
import { likenessOf } from './likeness.ts';
import type { PassagePattern } from './passagePattern.ts';
import { sharedNear } from './promise.ts';
import type { TokenSpan } from './tokens.ts';

/** How much of the context on each side of the quote stands around a place, 0 to 1; undefined where there was none. */
export interface ContextShares {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Room for what may have been put in between passage and context: a long sentence. */
const ROOM = 40;
/** When this much of the context stands word for word where it stood, nothing was put in between. */
const UNDISTURBED = 0.8;
/** Context that is near, but not where it was, counts a little less. */
const NEARBY = 0.9;
/** Tokens from the quote at which a word of context counts half: what touches the passage tells most of its place. */
const HALF_DISTANCE = 4;

/** Weighs the context around a place. */
export function contextAround(index: ArticleIndex, pattern: PassagePattern, place: TokenSpan): ContextShares {
  return { before: shareBeside(index, pattern, place, -1), after: shareBeside(index, pattern, place, 1) };
}

/** Context as it stands token for token beside a place, or else by the pairs of its words that are near. */
function shareBeside(
  index: ArticleIndex,
  pattern: PassagePattern,
  place: TokenSpan,
  out: 1 | -1,
): number | undefined {
  const { quote, count } = pattern;
  let all = 0;
  let found = 0;
  let token = out < 0 ? quote.start - 1 : quote.end;
  let other = out < 0 ? place.start - 1 : place.end;
  for (let distance = 0; token >= 0 && token < count; distance++) {
    const weight = (pattern.weights[token] ?? 0) / (1 + distance / HALF_DISTANCE);
    all += weight;
    if (other >= 0 && other < index.count) found += weight * likenessOf(pattern, token, index, other);
    token += out;
    other += out;
  }
  if (all === 0) return undefined;
  if (found >= UNDISTURBED * all) return found / all;
  const rows = out < 0 ? { start: 0, end: quote.start } : { start: quote.end, end: count };
  const room = rows.end - rows.start + ROOM;
  const window =
    out < 0
      ? { start: Math.max(0, place.start - room), end: place.start }
      : { start: place.end, end: Math.min(index.count, place.end + room) };
  return Math.max(found / all, NEARBY * sharedNear(index, window, pattern, rows).pairs);
}
