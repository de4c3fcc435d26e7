import { firstWhere } from '../../core/article/firstWhere.ts';

/** A run of text that stands one to one for a run of a node's data. */
export interface TextPiece<Node> {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly nodeStart: number;
}

/** A place in a node's data, in UTF-16 code units. */
export interface NodePlace<Node> {
  readonly node: Node;
  readonly offset: number;
}

/** Text laid out from nodes, with the pieces it was made of, in order; between two, nothing or one line feed. */
export interface LaidText<Node> {
  readonly text: string;
  readonly pieces: readonly TextPiece<Node>[];
}

/** What a walk over a document meets: a node's data, or the end of a line. */
export type TextSource<Node> =
  | { readonly node: Node; readonly data: string; readonly keepSpace: boolean }
  | 'line-end';

/** White space that HTML does not show as it is (CSS Text 3, 4.1.1); a no-break space is not among it. */
const COLLAPSIBLE = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

/**
 * Lays out text as it is read: white space collapsed unless kept, none at the ends of lines, one line feed between
 * lines (CSS Text 3, 4.1). Every character still knows its node.
 */
export function layOut<Node>(sources: Iterable<TextSource<Node>>): LaidText<Node> {
  const pieces: TextPiece<Node>[] = [];
  const parts: string[] = [];
  let length = 0;
  let space: NodePlace<Node> | null = null;
  let lineEnd = false;
  const add = (part: string, node: Node, nodeStart: number) => {
    pieces.push({ start: length, length: part.length, node, nodeStart });
    parts.push(part);
    length += part.length;
  };
  const write = (part: string, node: Node, nodeStart: number) => {
    if (part === '') return;
    if (lineEnd && length > 0) {
      parts.push('\n');
      length += 1;
    } else if (space && length > 0 && !parts.at(-1)?.endsWith('\n')) add(' ', space.node, space.offset);
    space = null;
    lineEnd = false;
    add(part, node, nodeStart);
  };
  for (const source of sources) {
    if (source === 'line-end') {
      lineEnd = true;
      continue;
    }
    const { node, data, keepSpace } = source;
    let at = 0;
    for (const run of keepSpace ? [] : data.matchAll(COLLAPSIBLE)) {
      write(data.slice(at, run.index), node, at);
      space ??= { node, offset: run.index };
      at = run.index + run[0].length;
    }
    write(data.slice(at), node, at);
  }
  return { text: parts.join(''), pieces };
}

/** The place of the character at `offset`, or of the next one that has a node; null at the end of the text. */
export function placeOfStart<Node>({ pieces }: LaidText<Node>, offset: number): NodePlace<Node> | null {
  const piece = pieces[firstWhere(pieces, ({ start, length }) => start + length > offset)];
  return piece ? { node: piece.node, offset: piece.nodeStart + Math.max(0, offset - piece.start) } : null;
}

/** The place just after the character before `offset`, or after the nearest earlier one that has a node. */
export function placeOfEnd<Node>({ pieces }: LaidText<Node>, offset: number): NodePlace<Node> | null {
  const piece = pieces[firstWhere(pieces, ({ start }) => start >= offset) - 1];
  return piece
    ? { node: piece.node, offset: piece.nodeStart + Math.min(piece.length, offset - piece.start) }
    : null;
}
