import type { Chain } from './chains.ts';
import type { PassagePattern } from './passagePattern.ts';
import { isSign, type Tokens } from './tokens.ts';

/** At a quote's edge this many words may have been replaced; a longer run was deleted, and other words stand there. */
const EDGE_WORDS = 3;

/**
 * The text token that bounds a passage in direction `out` (-1: its start, 1: its end). From the outermost word of the
 * quote found again, the words beyond it count as replaced when they are few, and as deleted when they are many;
 * signs only where they match. -1 when no word was found.
 */
export function edgeOf(
  text: Tokens,
  { tokens, quote }: PassagePattern,
  { start, places }: Chain,
  out: 1 | -1,
): number {
  const outermost = out < 0 ? quote.start : quote.end - 1;
  const innermost = out < 0 ? quote.end : quote.start - 1;
  const placeOf = (token: number) => places[token - start] ?? -1;
  let core = outermost;
  let words = 0;
  while (core !== innermost && (placeOf(core) < 0 || isSign(tokens, core))) {
    if (!isSign(tokens, core)) words += 1;
    core -= out;
  }
  if (core === innermost) return -1;
  let place = placeOf(core);
  let beyond = outermost + out;
  while (beyond >= start && beyond < start + places.length && placeOf(beyond) < 0) beyond += out;
  const limit = Math.max(-1, placeOf(beyond));
  while (core !== outermost && place + out !== limit && place + out >= 0 && place + out < text.count) {
    const same = tokens.hashes[core + out] === text.hashes[place + out];
    if (!same && (words > EDGE_WORDS || isSign(tokens, core + out) || isSign(text, place + out))) break;
    core += out;
    place += out;
  }
  while (core !== outermost && isSign(tokens, core) && !touches(tokens, core, out)) {
    core -= out;
    place -= out;
  }
  return place;
}

/** Whether a token touches the one further inwards: an opening quotation mark does, the stop of another sentence not. */
function touches({ starts, ends }: Tokens, token: number, out: 1 | -1): boolean {
  return out < 0 ? ends[token] === starts[token + 1] : starts[token] === ends[token - 1];
}
