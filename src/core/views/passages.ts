import type { TextSpan } from '../article/article.ts';

/** A passage as it stands in the text now. Offsets in UTF-16 code units of the article, end exclusive. */
export interface PlacedPassage extends TextSpan {
  readonly id: string;
  readonly event: string;
  readonly role: 'describes' | 'dates' | 'attributes';
}

/** Plain words. */
export interface TextRun extends TextSpan {
  readonly kind: 'text';
}

/** A stretch of one passage; passages inside it are its children. `first` on the stretch where the passage begins. */
export interface MarkRun extends TextSpan {
  readonly kind: 'mark';
  readonly passage: PlacedPassage;
  readonly first: boolean;
  readonly children: readonly Run[];
}

export type Run = TextRun | MarkRun;

/**
 * Cuts a stretch of text into runs, one tree of marks. A passage inside another nests and stays whole;
 * one that crosses another, or the edge of the stretch, is cut there and only there. The text runs, read
 * in order, are the stretch, each code unit once.
 */
export function runsOf(stretch: TextSpan, passages: readonly PlacedPassage[]): Run[] {
  const inside = passages
    .map(passage => clip({ passage, start: passage.start, end: passage.end, first: true }, stretch))
    .filter(piece => piece !== undefined)
    .sort(outerFirst);
  return fill(stretch, inside);
}

interface Piece extends TextSpan {
  readonly passage: PlacedPassage;
  readonly first: boolean;
}

function clip(piece: Piece, to: TextSpan): Piece | undefined {
  const start = Math.max(piece.start, to.start);
  const end = Math.min(piece.end, to.end);
  if (start >= end) return undefined;
  return { passage: piece.passage, start, end, first: piece.first && start === piece.start };
}

function outerFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}

function fill(stretch: TextSpan, pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  const queue = [...pieces];
  let at = stretch.start;
  while (queue.length > 0) {
    const outer = queue.shift();
    if (outer === undefined) break;
    if (outer.start > at) runs.push({ kind: 'text', start: at, end: outer.start });
    const children: Piece[] = [];
    const rest: Piece[] = [];
    for (const piece of queue) {
      const within = clip(piece, outer);
      const beyond = clip(piece, { start: outer.end, end: stretch.end });
      if (within) children.push(within);
      if (beyond) rest.push(beyond);
    }
    queue.splice(0, queue.length, ...rest.sort(outerFirst));
    runs.push({
      kind: 'mark',
      passage: outer.passage,
      first: outer.first,
      start: outer.start,
      end: outer.end,
      children: fill(outer, children),
    });
    at = outer.end;
  }
  if (at < stretch.end) runs.push({ kind: 'text', start: at, end: stretch.end });
  return runs;
}
