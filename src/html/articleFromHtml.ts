import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlText } from './htmlText.ts';

/** Deeper than any page a browser shows: Chromium stops nesting at 512. */
const DEEPEST = 512;
/** Elements beyond this take a minute or more. */
const MOST_ELEMENTS = 500_000;
/** A page whose words are mostly links is a menu. */
const MOST_LINKED = 0.6;

/** Elements that have no end, or that the next one ends by itself. */
const UNNESTED =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt|html|head|body)$/i;

/** Whether a text is a web page, or a piece of one, by its tags. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2048).trimStart();
  if (/^<(!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title)[\s>/]/i.test(start))
    return true;
  if (/^<(\?xml|!--)/.test(start) && /<(html|body|p|div)[\s>]/i.test(text.slice(0, 65_536))) return true;
  return (text.slice(0, 262_144).match(/<\/(p|div|article|section|h[1-6]|li)\s*>/gi)?.length ?? 0) >= 2;
}

/**
 * The article of a web page as text, one line a paragraph, or undefined when there is none to be found (the method of
 * Firefox's reader view, `@mozilla/readability`). Nothing is loaded and no script is run.
 */
export function articleFromHtml(html: string): string | undefined {
  if (depthOf(html) > DEEPEST) return undefined;
  const { document } = parseHTML(withBody(html));
  const body = elementFound(document);
  if (!body) return undefined;
  const text = htmlText(body);
  const linked = [...body.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  );
  return text === '' || linked > text.length * MOST_LINKED ? undefined : text;
}

/**
 * The text of a piece of a page, as it is copied from one, whole and without a search for its article: one line a
 * paragraph, a list item or a row. Undefined when it is nested too deep. Nothing is loaded and no script is run.
 */
export function textFromHtml(html: string): string | undefined {
  if (depthOf(html) > DEEPEST) return undefined;
  return htmlText(parseHTML(withBody(html)).document.body);
}

/** Readability throws when a page has more elements than it may take. */
function elementFound(document: Document): Element | undefined {
  try {
    const reader = new Readability<Node>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: node => node,
    });
    const content = reader.parse()?.content;
    return content && 'querySelectorAll' in content ? (content as Element) : undefined;
  } catch {
    return undefined;
  }
}

/** The parser does not add the tags that a page may leave out. */
export function withBody(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  const inside = html.replace(/<!doctype[^>]*>|<\?xml[^>]*>|<\/?(html|head|body)(\s[^>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${inside}</body></html>`;
}

/** How deep tags are nested at most; what nests without bound takes the parser time without bound. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/gi)) {
    if (UNNESTED.test(name) || rest.endsWith('/')) continue;
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
