import type { TextSpan } from '../article/article.ts';
import type { Edtf } from './edtf.ts';
import { findTimexes } from './findTimexes.ts';

/** A date of publication that an article gives, and the words that give it. */
export interface FoundPublication extends TextSpan {
  readonly date: Edtf;
  readonly text: string;
}

/** Where articles say when they appeared, in UTF-16 code units: under the headline, or at the very end. */
const HEAD = 1500;
const TAIL = 400;
/** A line as short as this that has a day in it is hardly a sentence. */
const SHORT = 70;

/** What stands before such a date; data only. */
const LABEL =
  /(?:publié|publiée|paru|parue|mis en ligne|posté|published|posted|first published|issued|date|نُشر|تاريخ النشر)\s*(?:e|s)?\s*(?:on|at|le|:|\s)*$/i;
const UPDATED = /(?:mis à jour|modifié|updated|modified)\s*(?:on|at|le|:|\s)*$/i;

/**
 * The day an article says it was published: a whole date after words such as « Publié le », or alone on a short line
 * near its head. Null when there is none. `lang` is a BCP 47 tag.
 */
export function findPublication(text: string, lang: string): FoundPublication | null {
  const tail = Math.max(HEAD, text.length - TAIL);
  const parts = [0, ...(text.length > HEAD ? [tail] : [])];
  let best: (FoundPublication & { readonly rank: number }) | null = null;
  for (const from of parts) {
    const part = text.slice(from, from === 0 ? HEAD : undefined);
    for (const { start, end, date, rule } of findTimexes(part, { lang, published: null })) {
      if (rule !== 'full-date' || date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) continue;
      const rank = rankOf(part, start, end, from === 0);
      if (rank > (best?.rank ?? 0))
        best = { date, text: part.slice(start, end), start: start + from, end: end + from, rank };
    }
  }
  return best && { date: best.date, text: best.text, start: best.start, end: best.end };
}

/** 0 for a date of something else. */
function rankOf(part: string, start: number, end: number, isHead: boolean): number {
  const lineStart = part.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = part.indexOf('\n', end);
  const line = part.slice(lineStart, lineEnd < 0 ? part.length : lineEnd);
  const before = part.slice(lineStart, start);
  if (UPDATED.test(before)) return 1;
  if (LABEL.test(before)) return 4;
  if (line.trim().length > SHORT || /[.!?]["”»]?$/.test(line.trim())) return 0;
  return isHead ? 3 : 2;
}
