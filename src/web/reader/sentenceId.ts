import type { CoveredSentence } from '../../core/views/coverage.ts';

/** The id of a sentence's element. */
export function sentenceId({ source, start }: CoveredSentence): string {
  return `s-${source}-${start}`;
}
