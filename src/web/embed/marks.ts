import type { HostPassage } from './protocol.ts';

/** A layer, so that any rule of the publisher's wins; underlined, so that colour is not the only sign. */
const STYLE =
  '@layer sourceline{::highlight(sourceline-passage){background:#fd03;text-decoration:underline dotted}::highlight(sourceline-selected){background:#fd05;text-decoration:underline}}';

const passageMarks = new Highlight();
const selectionMarks = new Highlight();

/** Makes ready to paint; false when another copy of this script has. Strict policies let constructed sheets be. */
export function prepareMarks(): boolean {
  if (CSS.highlights.has('sourceline-passage')) return false;
  CSS.highlights.set('sourceline-passage', passageMarks);
  // Lies over the other, as it comes later.
  CSS.highlights.set('sourceline-selected', selectionMarks);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  return true;
}

/** Ids of the ranges whose words were clicked; none when the click was for a control or ends a selection. */
export function rangesAt(click: MouseEvent, ranges: ReadonlyMap<string, Range>): string[] {
  const { clientX: x, clientY: y, target } = click;
  if ((target as Element).closest('a,button') || String(getSelection())) return [];
  const isAt = (r: DOMRect) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom;
  return [...ranges].filter(([, range]) => [...range.getClientRects()].some(isAt)).map(([id]) => id);
}

/** Paints a passage in text nodes, unless there are no such places, or no longer. */
export function mark(
  passage: HostPassage,
  nodes: readonly (Text | undefined)[],
  ranges: Map<string, Range>,
): void {
  const range = new Range();
  try {
    range.setStart(nodes[passage.first] as Text, passage.start);
    range.setEnd(nodes[passage.last] as Text, passage.end);
    ranges.set(passage.id, range);
    (passage.selected ? selectionMarks : passageMarks).add(range);
  } catch {
    // The words changed a moment ago: they are being asked for again.
  }
}

/** Takes these ranges off the page. */
export function unmark(ranges: Map<string, Range>): void {
  for (const range of ranges.values()) {
    passageMarks.delete(range);
    selectionMarks.delete(range);
  }
  ranges.clear();
}
