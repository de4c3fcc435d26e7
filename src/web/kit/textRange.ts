import { layOut, placeOfEnd, placeOfStart, type TextSource } from './textPieces.ts';

/** The visible text of an element, and the way between its offsets (UTF-16 code units) and the document. */
export interface ElementText {
  readonly text: string;
  /** The range of characters `[start, end)`; null when nothing of them is in the document. */
  toRange(start: number, end: number): Range | null;
  /** The offset of a boundary point (a selection's, a caret's); null outside the element. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Elements whose text is not for reading. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
]);

/**
 * Reads the text of an element as a person sees it: inline markup joined, a line feed for each `br` and block, white
 * space collapsed, nothing that is hidden. A snapshot: read again after the document has changed.
 */
export function readText(root: Element): ElementText {
  const laid = layOut(sourcesIn(root));
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
      let last = 0;
      for (const piece of pieces) {
        if (!piece.node) continue;
        const inside = piece.node === node && offset <= piece.nodeStart + piece.length;
        if (inside) return piece.start + Math.max(0, offset - piece.nodeStart);
        if (piece.node !== node && point.comparePoint(piece.node, piece.nodeStart) > 0) return piece.start;
        last = piece.start + piece.length;
      }
      return last;
    },
  };
}

/** The text nodes of an element in reading order, with the ends of lines between them. */
function* sourcesIn(element: Element, style = getComputedStyle(element)): Generator<TextSource<Text>> {
  const keepSpace = /^(?:pre|pre-wrap|break-spaces)$/.test(style.whiteSpace);
  const visible = style.visibility === 'visible';
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      if (visible) yield { node: child, data: child.data, keepSpace };
    } else if (child instanceof Element) {
      yield* sourcesOf(child);
    }
  }
}

function* sourcesOf(element: Element): Generator<TextSource<Text>> {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') yield 'line-end';
  if (UNREAD.has(name) || element.matches('[hidden], [aria-hidden="true"]')) return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const block = !/^(?:inline|contents|ruby)/.test(style.display);
  if (block) yield 'line-end';
  yield* sourcesIn(element, style);
  if (block) yield 'line-end';
}
