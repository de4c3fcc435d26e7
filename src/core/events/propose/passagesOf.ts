import type { TextSpan } from '../../article/article.ts';
import type { Cluster } from './cluster.ts';
import type { ProposedPassage, ProposedSpeaker } from './proposedEvent.ts';
import type { Sentence } from './readSentences.ts';

/** What stands at the edges of a clause and belongs to none. */
const LEADING = /^[\s\u00A0\u202F,;:.—–«»“”"()]+/;
const TRAILING = /[\s\u00A0\u202F,;:—–«“(]+$/;

function trimmed(text: string, { start, end }: TextSpan, isWhole: boolean): TextSpan {
  if (isWhole) return { start, end };
  const words = text.slice(start, end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const trail = TRAILING.exec(words)?.[0].length ?? 0;
  return lead + trail >= words.length ? { start, end } : { start: start + lead, end: end - trail };
}

/** Passages of the clauses of a cluster; clauses side by side in a sentence are one, all of them are the sentence. */
export function passagesOf(
  text: string,
  cluster: Cluster,
  sentences: readonly Sentence[],
  speakers: readonly ProposedSpeaker[],
): ProposedPassage[] {
  const spans: { start: number; end: number; sentence: number }[] = [];
  const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
  for (const { start, end, sentence } of mentions) {
    const last = spans.at(-1);
    const isNext = last?.sentence === sentence && start - last.end <= 6;
    if (last && isNext) last.end = Math.max(last.end, end);
    else spans.push({ start, end, sentence });
  }
  const describes = spans.map((span): ProposedPassage => {
    const whole = sentences[span.sentence];
    const isWhole = whole !== undefined && span.start <= whole.start && span.end >= whole.end;
    return { ...trimmed(text, span, isWhole), role: 'describes' };
  });
  const attributes = speakers.map(({ start, end }): ProposedPassage => ({ start, end, role: 'attributes' }));
  return [...describes, ...attributes];
}
