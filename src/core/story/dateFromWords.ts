import { type Edtf, isEdtf } from '../dates/edtf.ts';
import { findTimexes } from '../dates/findTimexes.ts';
import type { Timex as FoundTimex } from '../dates/timex.ts';
import type { WordsAt } from './edits/edit.ts';
import type { Dating, Source } from './story.ts';

/** What came before is read along as far as this, for words such as “the same day”. In UTF-16 code units. */
const BEFORE = 4000;

/** A date that words of an article give, with its reasons. */
export interface WordsDate {
  readonly date: Edtf;
  readonly dating: Dating;
}

/** The date that words of an article give, read in their place: the widest of its dated expressions. Null when none. */
export function dateFromWords(source: Source, { start, end }: WordsAt): WordsDate | null {
  const body = source.articleBody ?? '';
  const from = Math.max(0, start - BEFORE);
  const to = body.indexOf('\n', end) < 0 ? body.length : Math.min(body.indexOf('\n', end), end + BEFORE);
  const context = { lang: source.inLanguage, published: source.datePublished ?? null };
  const [best] = findTimexes(body.slice(from, to), context)
    .map(timex => moved(timex, from))
    .filter(timex => timex.date !== null && timex.start < end && timex.end > start)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!best?.date || !isEdtf(best.date)) return null;
  return { date: best.date, dating: datingOf(best, source) };
}

function moved(timex: FoundTimex, by: number): FoundTimex {
  const cues = timex.cues.map(cue => ({ ...cue, start: cue.start + by, end: cue.end + by }));
  return { ...timex, start: timex.start + by, end: timex.end + by, cues };
}

function datingOf({ start, end, text, type, value, rule, anchor, cues }: FoundTimex, source: Source): Dating {
  const isStated = rule === 'full-date' || rule === 'stated-period';
  const isMeasured = anchor?.type === 'publication' && source.datePublished != null;
  return {
    basis: isStated ? 'stated' : 'resolved',
    timexes: [{ source: source.id, start, end, text, type, value }],
    anchor: isMeasured ? { type: 'publication', source: source.id } : null,
    rule,
    because: cues.map(cue => ({
      cue: cue.cue,
      source: source.id,
      start: cue.start,
      end: cue.end,
      text: cue.text,
    })),
    note: null,
  };
}
