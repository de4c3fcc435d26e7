import {
  type LaidText,
  layOut,
  layOutInSteps,
  placeOfEnd,
  placeOfStart,
  type TextSource,
} from './textPieces.ts';

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
  const steps = layOutInSteps(sourcesIn(root));
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return elementText(root, value);
    if (performance.now() < end) continue;
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
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
    if (isText(child)) {
      if (visible) yield { node: child, data: child.data, keepSpace };
    } else if (isElement(child)) {
      yield* sourcesOf(child);
    }
  }
}

function* sourcesOf(element: Element): Generator<TextSource<Text>> {
  if (element.localName === 'br') yield 'line-end';
  if (UNREAD.test(element.localName) || element.matches('[hidden], [aria-hidden="true"]')) return;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none') return;
  const block = !/^(?:inline|contents|ruby)/.test(display);
  if (block) yield 'line-end';
  yield* sourcesIn(element, style);
  if (block) yield 'line-end';
}

// By type, not by class: an element of another frame is of another `Element`.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
