/** Elements that end a line of text (HTML, 15.3: `display: block`, list items and table rows). */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY ' +
    'TFOOT THEAD TR UL'
  ).split(' '),
);
/** Elements whose text a reader does not see. */
const UNSEEN = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME LINK META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The text of an element as a reader sees it: one line a paragraph, without empty ones. White space of the source is
 * one space, as in a browser; no-break spaces stay. Recursive: for elements nested at most some hundreds deep.
 */
export function htmlText(element: Node): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces
    .join('')
    .split('\n')
    .map(line => line.replace(/ {2,}/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    pieces.push((node.nodeValue ?? '').replace(/[ \t\n\f\r]+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT_NODE || UNSEEN.has(name)) return;
  if (name === 'BR') {
    pieces.push('\n');
    return;
  }
  const edge = BLOCKS.has(name) ? '\n' : name === 'TD' || name === 'TH' ? ' ' : '';
  pieces.push(edge);
  if (name === 'PRE') pieces.push((node.textContent ?? '').replaceAll('\r', ''));
  else for (const child of node.childNodes) collect(child, pieces);
  pieces.push(edge);
}
