/** Elements whose text is not for reading; those that are never displayed need no name. */
const UNREAD = 'noscript,textarea,select,svg,math,[aria-hidden=true]';

/**
 * The text nodes of an element that a person can read, in order, with undefined for each end of a line: `br`, and both
 * ends of blocks. The walk of `readText` in the kit, in few bytes; `layOut` of the kit makes the same text of both.
 */
export function readTextNodes(root: Element): (Text | undefined)[] {
  const nodes: (Text | undefined)[] = [];
  const walk = (element: Element) => {
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || element.matches(UNREAD)) return;
    const isInline = /^(inl|con|rub)/.test(display) && !element.matches('br');
    if (!isInline) nodes.push(undefined);
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child instanceof Text && visibility === 'visible') nodes.push(child);
    }
    if (!isInline) nodes.push(undefined);
  };
  walk(root);
  return nodes;
}
