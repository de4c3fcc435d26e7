import type { TextSpan } from './article.ts';

/** Context kept on each side at least, in code units: about a dozen words, enough to tell an edited passage's place. */
const CONTEXT = 64;
/** Where a text repeats itself beyond this, no context helps. */
const LONGEST_CONTEXT = 1024;

/** The stretch of text to store with a passage: with more on each side until the whole occurs once in the text. */
export function surroundingsOf(text: string, { start, end }: TextSpan): TextSpan {
  for (let reach = CONTEXT; ; reach *= 2) {
    const left = wholeFrom(text, start - reach);
    const right = wholeFrom(text, end + reach);
    const whole = text.slice(left, right);
    if (reach >= LONGEST_CONTEXT || text.indexOf(whole) === text.lastIndexOf(whole)) {
      return { start: left, end: right };
    }
  }
}

/** An offset within the text that does not part the two halves of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const at = Math.min(Math.max(0, offset), text.length);
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
