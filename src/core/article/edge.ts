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
  const innermost = out < 0 ? quote.end - 1 : quote.start;
  let core = outermost;
  let words = 0;
  for (; isSign(tokens, core) || places[core - start] === -1; core -= out) {
    if (core === innermost) return -1;
    if (!isSign(tokens, core)) words += 1;
  }
  let place = places[core - start] ?? 0;
  let beyond = outermost + out;
  while (places[beyond - start] === -1) beyond += out;
  const limit = places[beyond - start] ?? (out < 0 ? -1 : text.count);
  for (; core !== outermost && place + out !== limit; core += out, place += out) {
    const same = tokens.hashes[core + out] === text.hashes[place + out];
    if (!same && (words > EDGE_WORDS || isSign(tokens, core + out) || isSign(text, place + out))) break;
  }
  // An opening quotation mark touches the token further inwards; the full stop of another sentence does not.
  while (
    core !== outermost &&
    isSign(tokens, core) &&
    tokens.ends[Math.min(core, core - out)] !== tokens.starts[Math.max(core, core - out)]
  ) {
    core -= out;
    place -= out;
  }
  return place;
}
