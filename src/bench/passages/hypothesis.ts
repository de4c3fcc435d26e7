import search from 'approx-string-match';

/**
 * Hypothesis' way of finding a quote, written anew after its published description (hypothesis/client,
 * src/annotator/anchoring/match-quote, BSD-2-Clause): exact occurrences, else approximate ones with at most
 * min(256, half the quote) errors; the best by quote 50, prefix 20, suffix 20, position 2.
 */
export function findByHypothesis(
  text: string,
  quote: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  hint: number,
): { start: number; end: number } | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end, errors } of closest(text, exact, Math.min(256, exact.length / 2))) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix) +
      2 * (1 - Math.abs(start - hint) / text.length);
    if (best === null || score > best.score) best = { start, end, score };
  }
  return best;
}

function closest(text: string, words: string, errors: number) {
  const exact = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = closest(text, wanted, wanted.length);
  return 1 - (match?.errors ?? wanted.length) / wanted.length;
}
