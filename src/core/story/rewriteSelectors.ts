import { describePassage } from '../article/anchor.ts';
import type { TextSpan } from '../article/article.ts';
import { positionOf, quoteOf } from '../article/selector.ts';
import type { Passage } from './story.ts';

type Selectors = Passage['selector'];

/** Whether quote, context and position of a passage all stand in a text, character for character. */
export function selectorsStand(text: string, selectors: Selectors): boolean {
  const quote = quoteOf(selectors);
  const position = positionOf(selectors);
  if (!quote || !position || position.end - position.start !== quote.exact.length) return false;
  const prefix = quote.prefix ?? '';
  const from = position.start - prefix.length;
  return from >= 0 && text.startsWith(prefix + quote.exact + (quote.suffix ?? ''), from);
}

/**
 * Selectors for `span` of a text in place of the old ones, in their order and with the fields we do not know. A
 * selector of a kind that is there twice is left out: it spoke of the old text.
 */
export function rewriteSelectors(old: Selectors, text: string, { start, end }: TextSpan): Selectors {
  const left = describePassage(text, start, end);
  const rewritten: Selectors = [];
  for (const selector of old) {
    const at = left.findIndex(({ type }) => type === selector.type);
    if (at >= 0) rewritten.push({ ...selector, ...left.splice(at, 1)[0] } as Selectors[number]);
  }
  return [...rewritten, ...(left as Selectors)];
}
