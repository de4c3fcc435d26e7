import type { TextSpan } from '../../core/article/article.ts';
import type { Coverage, CoveredSentence } from '../../core/views/coverage.ts';

/** A run of a paragraph that is drawn as one element: a sentence, or what stands between sentences. */
export interface Stretch extends TextSpan {
  readonly sentence: CoveredSentence | undefined;
}

/** A paragraph cut into its sentences when the coverage is shown; whole when it is not. */
export function stretchesOf(paragraph: TextSpan, coverage: Coverage | undefined, source: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = paragraph.start;
  const between = (end: number) => {
    if (end > at) stretches.push({ start: at, end, sentence: undefined });
  };
  for (const sentence of coverage?.sentences ?? []) {
    if (sentence.source !== source || sentence.end <= paragraph.start || sentence.start >= paragraph.end)
      continue;
    between(sentence.start);
    stretches.push({ start: sentence.start, end: sentence.end, sentence });
    at = sentence.end;
  }
  between(paragraph.end);
  return stretches;
}
