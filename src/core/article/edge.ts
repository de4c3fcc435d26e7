import type { Alignment } from './align.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { PassagePattern } from './passagePattern.ts';
import { isSign } from './tokens.ts';

/** At a quote's edge this many words may have been replaced; a longer run was deleted, and other words stand there. */
const EDGE_WORDS = 3;

/** Where a passage ends on one side; `whole` when that is the place of the quote's own first or last token. */
export interface Edge {
  readonly place: number;
  readonly whole: boolean;
}

/**
 * The text token that bounds a passage in direction `out` (-1: its start, 1: its end). From the outermost word of the
 * quote found again, the words beyond it count as replaced when they are few, and as deleted when they are many;
 * signs only where they match.
 */
export function edgeOf(
  text: ArticleIndex,
  pattern: PassagePattern,
  alignment: Alignment,
  out: 1 | -1,
): Edge | undefined {
  const { quote } = pattern;
  const { start, places, similarity } = alignment;
  const outermost = out < 0 ? quote.start : quote.end - 1;
  const innermost = out < 0 ? quote.end : quote.start - 1;
  let core = outermost;
  let words = 0;
  while (core !== innermost && (!similarity[core - start] || isSign(pattern, core))) {
    if (!isSign(pattern, core)) words += 1;
    core -= out;
  }
  if (core === innermost) return undefined;
  let place = places[core - start] ?? 0;
  const limit = contextLimit(pattern, alignment, out, text.count);
  while (core !== outermost && place + out !== limit) {
    const inPattern = isSign(pattern, core + out);
    const same = pattern.hashes[core + out] === text.hashes[place + out];
    if (!same && (words > EDGE_WORDS || inPattern || isSign(text, place + out))) break;
    core += out;
    place += out;
  }
  while (core !== outermost && isSign(pattern, core) && !touches(pattern, core, out)) {
    core -= out;
    place -= out;
  }
  return { place, whole: core === outermost };
}

/** Whether a token touches the one further inwards: an opening quotation mark does, the stop of another sentence not. */
function touches({ starts, ends }: PassagePattern, token: number, out: 1 | -1): boolean {
  return out < 0 ? ends[token] === starts[token + 1] : starts[token] === ends[token - 1];
}

/** The nearest text token that belongs to the context on this side, or the end of the text. */
function contextLimit(
  { quote }: PassagePattern,
  { start, places, similarity }: Alignment,
  out: 1 | -1,
  end: number,
): number {
  const stop = out < 0 ? start - 1 : start + places.length;
  for (let token = out < 0 ? quote.start - 1 : quote.end; token !== stop; token += out) {
    const place = places[token - start] ?? -1;
    if (place >= 0 && similarity[token - start]) return place;
  }
  return out < 0 ? -1 : end;
}
