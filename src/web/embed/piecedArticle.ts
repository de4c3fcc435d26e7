import { type LaidText, layOut, placeOfEnd, placeOfStart } from '../kit/textPieces.ts';
import type { FoundInHost } from './findInHost.ts';
import type { HostPassage } from './protocol.ts';

/** The host's article as the pieces say: its text, and the way from there back to the pieces. */
export interface PiecedArticle {
  readonly pieces: readonly string[];
  readonly laid: LaidText<number>;
}

/** Lays out the text of the pieces by the rules of the kit. Nodes are numbers from 1, as 0 would be none. */
export function readPieces(pieces: readonly string[]): PiecedArticle {
  const laid = layOut(
    pieces.map((data, index) => (data === '' ? 'line-end' : { node: index + 1, data, keepSpace: false })),
  );
  return { pieces, laid };
}

/** True when the two hold the same pieces. */
export function isSameArticle(one: PiecedArticle, pieces: readonly string[]): boolean {
  return one.pieces.length === pieces.length && one.pieces.every((piece, index) => piece === pieces[index]);
}

/** Says found passages in terms of the pieces; leaves out what stands nowhere in them. */
export function toHostPassages(
  { laid }: PiecedArticle,
  found: readonly FoundInHost[],
  selected: string | undefined,
): HostPassage[] {
  return found.flatMap(({ id, event, start, end }) => {
    const from = placeOfStart(laid, start);
    const to = placeOfEnd(laid, end);
    if (!from || !to || start >= end) return [];
    const isSelected = event === selected ? 1 : 0;
    return {
      id,
      first: from.node - 1,
      start: from.offset,
      last: to.node - 1,
      end: to.offset,
      selected: isSelected,
    };
  });
}
