import type { TextSpan } from './article.ts';

/** Context kept on each side, in code units: about a dozen words, enough to tell an edited passage's place. */
const CONTEXT = 64;
/** Where a text repeats itself beyond this, no context helps. */
const LONGEST_CONTEXT = 1024;
/** Context reaches this far into the sentence before and after: what repeats a sentence repeats its words, not those. */
const INTO_NEIGHBOUR = 40;
/** A sentence longer than this is not followed to its end. */
const LONGEST_SENTENCE = 240;
/** A full stop, question or exclamation mark and what closes with it, or a line end. */
const SENTENCE_END = /[.?!…]["'»”’)]*\s|\n/;

/**
 * The stretch of text to store with a passage: the passage, the rest of its sentence, some of the next on each side,
 * and more until the whole occurs once in the text or grows too long.
 */
export function surroundingsOf(text: string, { start, end }: TextSpan): TextSpan {
  const toStart =
    text
      .slice(Math.max(0, start - LONGEST_SENTENCE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const toEnd = text.slice(end, end + LONGEST_SENTENCE).split(SENTENCE_END, 1)[0] ?? '';
  let before = Math.max(CONTEXT, toStart.length + INTO_NEIGHBOUR);
  let after = Math.max(CONTEXT, toEnd.length + INTO_NEIGHBOUR);
  for (;;) {
    const left = wholeFrom(text, start - before);
    const right = wholeFrom(text, end + after);
    const at = text.indexOf(text.slice(left, right));
    if (text.indexOf(text.slice(left, right), at + 1) < 0 || before + after > LONGEST_CONTEXT) {
      return { start: left, end: right };
    }
    before *= 2;
    after *= 2;
  }
}

/** An offset within the text that does not part the two halves of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const at = Math.min(Math.max(0, offset), text.length);
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
