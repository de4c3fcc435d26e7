import { readPieces } from '../../src/web/embed/piecedArticle.ts';
import { readTextNodes } from '../../src/web/embed/textNodes.ts';
import { readText } from '../../src/web/kit/textRange.ts';

/** The text of an element as the kit reads it, and as the loader and the frame read it together. */
function compareTexts(root: Element): readonly [kit: string, frame: string] {
  const { laid } = readPieces(readTextNodes(root).map(node => node?.data ?? ''));
  return [readText(root).text, laid.text];
}

Object.assign(window, { compareTexts });
