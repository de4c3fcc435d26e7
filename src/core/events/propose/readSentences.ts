import { paragraphsOf, type TextSpan } from '../../article/article.ts';
import type { Timex } from '../../dates/timex.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence made ready for reading. */
export interface Sentence extends TextSpan {
  readonly tokens: readonly Token[];
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** Headings tell what matters and are no passages. */
  readonly isHeading: boolean;
}

/** Longer sentences are cut, so that work within one stays small. */
const LONGEST = 2000;
const LONGEST_HEADING = 160;
const ENDED = /[.!?…:;,»”"')\]]\s*$/;

function pieces(text: string, span: TextSpan): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let start = span.start; start < span.end; ) {
    let end = Math.min(span.end, start + LONGEST);
    if (end < span.end) {
      const space = text.slice(start, end).lastIndexOf(' ');
      if (space > LONGEST / 2) end = start + space;
      else if ((text.codePointAt(end - 1) ?? 0) > 0xffff) end--;
    }
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** A line that ends like no sentence, or holds a date and little else. */
function isHeadingLine(text: string, line: TextSpan, timexes: readonly Timex[]): boolean {
  const words = text.slice(line.start, line.end).trim();
  if (words.length > LONGEST_HEADING) return false;
  const dated = timexes.reduce((sum, { start, end }) => sum + end - start, 0);
  return dated > words.length * 0.6 || !ENDED.test(words);
}

/** Sentences read between two rests. */
const STRIDE = 64;

/** The sentences of a text in order, with their words. `spans` and `timexes` in the order of the text. */
export function* readSentences(
  text: string,
  spans: readonly TextSpan[],
  timexes: readonly Timex[],
): Generator<void, Sentence[]> {
  const lines = paragraphsOf(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let timex = 0;
  let isHeading: boolean | null = null;
  for (const [index, span] of spans.entries()) {
    if (index % STRIDE === 0) yield;
    let line = lines[paragraph];
    while (line && span.start >= line.end) {
      paragraph++;
      line = lines[paragraph];
      isHeading = null;
    }
    if (!line) break;
    if (isHeading === null) {
      const within: Timex[] = [];
      for (; (timexes[timex]?.start ?? line.end) < line.end; timex++) {
        const one = timexes[timex];
        if (one && one.start >= line.start) within.push(one);
      }
      isHeading = isHeadingLine(text, line, within);
    }
    for (const piece of pieces(text, span))
      sentences.push({ ...piece, tokens: tokensOf(text, piece), paragraph, isHeading });
  }
  return sentences;
}
