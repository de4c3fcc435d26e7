import { findPassage, indexArticle } from '../../core/article/anchor.ts';
import type { TextSpan } from '../../core/article/article.ts';
import { type PassageSelector, positionOf, quoteOf } from '../../core/article/selector.ts';
import { findByHypothesis } from './hypothesis.ts';

/** Makes a text ready once, then finds passages in it; null is "not found". */
export type Method = (
  text: string,
  snapshot: string,
) => (passage: readonly PassageSelector[]) => TextSpan | null;

/** The methods the report compares. */
export const methods = {
  'ours, with snapshot': (text, snapshot) => finder(text, snapshot),
  'ours, selectors only': text => finder(text, undefined),
  Hypothesis: text => passage => {
    const { exact, prefix, suffix, start } = parts(passage);
    // Hypothesis stores 32 characters on each side.
    return findByHypothesis(text, { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) }, start);
  },
  'exact with context': text => passage => exactInContext(text, passage),
  'position only': text => passage => {
    const { start, exact } = parts(passage);
    return start + exact.length <= text.length ? { start, end: start + exact.length } : null;
  },
} satisfies Record<string, Method>;

function finder(text: string, snapshot: string | undefined): ReturnType<Method> {
  const index = indexArticle(text);
  return passage => {
    const found = findPassage(index, passage, snapshot);
    return found.state === 'missing' ? null : { start: found.start, end: found.end };
  };
}

/** As Apache Annotator does: prefix, quote and suffix must stand there word for word; the first place wins. */
function exactInContext(text: string, passage: readonly PassageSelector[]): TextSpan | null {
  const { exact, prefix, suffix } = parts(passage);
  const at = text.indexOf(prefix + exact + suffix);
  return at < 0 ? null : { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function parts(passage: readonly PassageSelector[]) {
  const quote = quoteOf(passage);
  return {
    exact: quote?.exact ?? '',
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    start: positionOf(passage)?.start ?? 0,
  };
}
