import type { TextSpan } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { findTimexes, type TimexContext } from '../../dates/findTimexes.ts';
import type { Timex } from '../../dates/timex.ts';

/** Read at a time, in UTF-16 code units: an article is one part, so that its dates are read together. */
const PART = 20_000;
const SHORTEST = PART / 2;

/** Where a part ends: behind a line, else behind a sentence or a word. */
function endOfPart(text: string, start: number): number {
  if (text.length - start <= PART) return text.length;
  const part = text.slice(start, start + PART);
  for (const end of ['\n', '. ', ' ']) {
    const at = part.lastIndexOf(end);
    if (at > SHORTEST) return start + at + end.length;
  }
  return start + PART - (/[\uD800-\uDBFF]$/.test(part) ? 1 : 0);
}

const moved = <Span extends TextSpan>(span: Span, by: number): Span => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** The dated expressions and the sentences of a text, part by part. */
export function* readParts(
  text: string,
  context: TimexContext,
): Generator<void, { readonly timexes: Timex[]; readonly spans: TextSpan[] }> {
  const timexes: Timex[] = [];
  const spans: TextSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    const part = text.slice(start, end);
    for (const timex of findTimexes(part, context))
      timexes.push({ ...moved(timex, start), cues: timex.cues.map(cue => moved(cue, start)) });
    yield;
    for (const span of sentencesOf(part, context.lang)) spans.push(moved(span, start));
    yield;
    start = end;
  }
  return { timexes, spans };
}
