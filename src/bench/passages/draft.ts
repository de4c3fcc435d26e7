import { sentencesOf } from '../../core/article/sentences.ts';

/** A piece of an edited article and the original characters it stands for; inserted pieces stand for none. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** For a piece of a copy: the original characters it repeats. */
  readonly copyOf?: { readonly from: number; readonly to: number } | undefined;
}

/** A sentence with the white space after it. */
export type Sentence = readonly Piece[];

/** An article being edited: every piece still knows where it comes from, so the truth is exact. */
export interface Draft {
  readonly language: string;
  readonly sentences: readonly Sentence[];
}

/** Where a passage is after the edits. `share` is how much of its letters survived, 0 to 1. */
export interface Truth {
  readonly start: number;
  readonly end: number;
  readonly share: number;
  /** Letters of other places between its own: a pair of sentences one of which was moved away has many. */
  readonly torn: boolean;
  /** A whole copy stands elsewhere, and nothing beside the passage tells which is which. */
  readonly ambiguous: boolean;
}

/** The article as a draft without edits: words, spaces and signs are pieces. */
export function draftOf(text: string, language: string): Draft {
  const spans = sentencesOf(text, language);
  const sentences = spans.map((span, at) =>
    piecesOf(text, at === 0 ? 0 : span.start, spans[at + 1]?.start ?? text.length),
  );
  return { language, sentences };
}

/** A copy of pieces that the article keeps elsewhere, on a line of its own. */
export function copied(pieces: readonly Piece[]): Sentence {
  const copies = pieces.map(({ text, from, to }) => ({ text, from: -1, to: -1, copyOf: { from, to } }));
  return [...copies, { text: '\n', from: -1, to: -1 }];
}

/** A sentence of foreign words. */
export function inserted(text: string): Sentence {
  return [{ text, from: -1, to: -1 }];
}

/** The edited article. */
export function textOf({ sentences }: Draft): string {
  return sentences.map(pieces => pieces.map(piece => piece.text).join('')).join('');
}

/** Every edit that works piece by piece. */
export function mapPieces(draft: Draft, edit: (piece: Piece) => string): Draft {
  const sentences = draft.sentences.map(pieces => pieces.map(piece => ({ ...piece, text: edit(piece) })));
  return { ...draft, sentences };
}

/** How many characters on either side must survive for a passage to be told from its copy. */
const TELLING = 24;

/** Whether a passage has a copy in full while all that stood beside it is gone or elsewhere. */
function isAmbiguous(pieces: readonly Piece[], start: number, end: number): boolean {
  let repeated = 0;
  for (const { copyOf } of pieces) {
    if (copyOf) repeated += Math.max(0, Math.min(copyOf.to, end) - Math.max(copyOf.from, start));
  }
  if (repeated < end - start) return false;
  const own = pieces.filter(piece => piece.from >= 0 && piece.text.trim() !== '');
  const first = own.findIndex(piece => piece.to > start && piece.from < end);
  const last = own.findLastIndex(piece => piece.to > start && piece.from < end);
  const before = own[first - 1];
  const after = own[last + 1];
  const near = (piece: Piece | undefined, from: number, to: number) =>
    piece !== undefined && piece.to > from && piece.from < to && !isRepeated(pieces, piece);
  return !near(before, start - TELLING, start) && !near(after, end, end + TELLING);
}

function isRepeated(pieces: readonly Piece[], { from }: Piece): boolean {
  return pieces.some(({ copyOf }) => copyOf !== undefined && copyOf.from <= from && from < copyOf.to);
}

/** Where the original characters `[start, end)` are now. */
export function truthOf({ sentences }: Draft, start: number, end: number): Truth {
  let at = 0;
  let first = -1;
  let last = -1;
  let kept = 0;
  let foreign = 0;
  let pending = 0;
  for (const piece of sentences.flat()) {
    const from = Math.max(piece.from, start);
    const to = Math.min(piece.to, end);
    if (piece.from >= 0 && from < to && piece.text !== '') {
      const whole = piece.to - piece.from === to - from;
      const unchanged = piece.text.length === piece.to - piece.from;
      if (first < 0) first = whole || !unchanged ? at : at + from - piece.from;
      else foreign += pending;
      last = whole || !unchanged ? at + piece.text.length : at + to - piece.from;
      pending = 0;
      kept += to - from;
    } else if (first >= 0 && piece.from >= 0) pending += piece.text.length;
    at += piece.text.length;
  }
  return {
    start: first,
    end: last,
    share: kept / (end - start),
    torn: foreign > 0,
    ambiguous: isAmbiguous(sentences.flat(), start, end),
  };
}

function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu)) {
    const from = start + match.index;
    pieces.push({ text: match[0], from, to: from + match[0].length });
  }
  return pieces;
}
