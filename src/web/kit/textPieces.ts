/** A run of text that stands one to one for a run of a node's data; `node` is null for a line break of the layout. */
export interface TextPiece<Node> {
  readonly start: number;
  readonly length: number;
  readonly node: Node | null;
  readonly nodeStart: number;
}

/** A place in a node's data, in UTF-16 code units. */
export interface NodePlace<Node> {
  readonly node: Node;
  readonly offset: number;
}

/** Text laid out from nodes, with the pieces it was made of, in order. */
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

/** As `layOutInSteps`, in one go. */
export function layOut<Node>(sources: Iterable<TextSource<Node>>): LaidText<Node> {
  const steps = layOutInSteps(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Lays out text as it is read: white space collapsed unless kept, none at the ends of lines, one line feed between
 * lines (CSS Text 3, 4.1). Every character still knows its node. Each step takes one source.
 */
export function* layOutInSteps<Node>(sources: Iterable<TextSource<Node>>): Generator<void, LaidText<Node>> {
  const pieces: TextPiece<Node>[] = [];
  const parts: string[] = [];
  let length = 0;
  let space: NodePlace<Node> | null = null;
  let lineEnd = false;
  const add = (part: string, node: Node | null, nodeStart: number) => {
    pieces.push({ start: length, length: part.length, node, nodeStart });
    parts.push(part);
    length += part.length;
  };
  const write = (part: string, node: Node, nodeStart: number) => {
    if (part === '') return;
    if (lineEnd && length > 0) add('\n', null, 0);
    else if (space && length > 0 && !parts.at(-1)?.endsWith('\n')) add(' ', space.node, space.offset);
    space = null;
    lineEnd = false;
    add(part, node, nodeStart);
  };
  for (const source of sources) {
    yield;
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
  let at = pieceAt(pieces, offset);
  if (pieces[at]?.node === null) at += 1;
  const piece = pieces[at];
  return piece?.node
    ? { node: piece.node, offset: piece.nodeStart + Math.max(0, offset - piece.start) }
    : null;
}

/** The place just after the character before `offset`, or after the nearest earlier one that has a node. */
export function placeOfEnd<Node>({ pieces }: LaidText<Node>, offset: number): NodePlace<Node> | null {
  let at = pieceAt(pieces, offset - 1);
  if (pieces[at]?.node === null) at -= 1;
  const piece = pieces[at];
  if (!piece?.node || offset <= 0) return null;
  return { node: piece.node, offset: piece.nodeStart + Math.min(piece.length, offset - piece.start) };
}

/** The piece that holds the character at `offset`. A layout's line feed always stands between two nodes' pieces. */
function pieceAt<Node>(pieces: readonly TextPiece<Node>[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
