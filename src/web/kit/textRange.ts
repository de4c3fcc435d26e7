import { firstWhere } from '../../core/article/firstWhere.ts';
import { type LaidText, layOut, placeOfEnd, placeOfStart, type TextSource } from './textPieces.ts';

/** The visible text of an element, and the way between its offsets (UTF-16 code units) and the document. */
export interface ElementText {
  readonly text: string;
  /** The range of characters `[start, end)`; null when nothing of them is in the document. */
  toRange(start: number, end: number): Range | null;
  /** The offset of a boundary point (a selection's, a caret's); null outside the element. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Elements whose content is shown otherwise, or only where they are not; what is never shown has no display. */
const UNREAD = /^(?:NOSCRIPT|TEXTAREA|SELECT|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|SVG|MATH)$/i;
/** Milliseconds at work before the browser gets its turn: half a frame. */
const SLICE = 8;

/**
 * Reads the text of an element as a person sees it: inline markup joined, a line feed for each `br` and block, white
 * space collapsed, nothing that is hidden. A snapshot: read again after the document has changed.
 */
export function readText(root: Element): ElementText {
  return elementText(root, layOut(sourcesIn(root)));
}

/**
 * As `readText`, in slices of `SLICE` ms with the browser's own work between them, for long articles. Rejects with the
 * signal's reason when aborted.
 */
export async function readTextInSlices(root: Element, signal?: AbortSignal): Promise<ElementText> {
  const sources: TextSource<Text>[] = [];
  let end = performance.now() + SLICE;
  for (const source of sourcesIn(root)) {
    sources.push(source);
    if (performance.now() < end) continue;
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
  return elementText(root, layOut(sources));
}

function elementText(root: Element, laid: LaidText<Text>): ElementText {
  const { text, pieces } = laid;
  return {
    text,
    toRange(start, end) {
      const from = placeOfStart(laid, Math.max(0, start));
      const to = placeOfEnd(laid, Math.min(end, text.length));
      if (start >= end || !from || !to) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range.collapsed ? null : range;
    },
    offsetOf(node, offset) {
      if (!root.contains(node)) return null;
      const point = root.ownerDocument.createRange();
      point.setStart(node, offset);
      const piece =
        pieces[
          firstWhere(pieces, piece => point.comparePoint(piece.node, piece.nodeStart + piece.length) >= 0)
        ];
      if (!piece) return text.length;
      return piece.start + (piece.node === node ? Math.max(0, offset - piece.nodeStart) : 0);
    },
  };
}

/** The text nodes of an element in reading order, with the ends of lines between them. */
function* sourcesIn(element: Element): Generator<TextSource<Text>> {
  if (element.localName === 'br') yield 'line-end';
  if (UNREAD.test(element.localName) || element.matches('[hidden], [aria-hidden="true"]')) return;
  const { display, visibility, whiteSpace } = getComputedStyle(element);
  if (display === 'none') return;
  const block = !/^(?:inline|contents|ruby)/.test(display);
  const keepSpace = /^(?:pre|pre-wrap|break-spaces)$/.test(whiteSpace);
  if (block) yield 'line-end';
  for (const child of element.childNodes) {
    if (isElement(child)) yield* sourcesIn(child);
    else if (isText(child) && visibility === 'visible') yield { node: child, data: child.data, keepSpace };
  }
  if (block) yield 'line-end';
}

// By type, not by class: an element of another frame is of another `Element`.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
