import type { TextSpan } from '../../article/article.ts';

const MARKS = /[«»“”"\n]/g;
/** A quotation that runs further was never closed. */
const LONGEST = 3000;

/** What stands between quotation marks in a text, marks not included, in order; a line end closes none and ends all. */
export function findQuotations(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let open = -1;
  let closer = '';
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n') open = -1;
    else if (open >= 0 && mark === closer) {
      if (index - open <= LONGEST) spans.push({ start: open, end: index });
      open = -1;
    } else if (open < 0 && mark !== '»' && mark !== '”') {
      open = index + 1;
      closer = mark === '«' ? '»' : mark === '“' ? '”' : '"';
    }
  }
  return spans;
}
