import { sentencesOf } from '../../core/article/sentences.ts';
import { findTimexes } from '../../core/dates/findTimexes.ts';
import { scorerDate } from './scorerDate.ts';

/** The baseline: each sentence an event, with the date of its first dated expression. */
export function propose(
  text: string,
  { lang, published }: { readonly lang: string; readonly published: string | null },
): { readonly date: string | null; readonly passages: readonly { start: number; end: number }[] }[] {
  const timexes = findTimexes(text, { lang, published });
  return sentencesOf(text, lang).map(({ start, end }) => {
    const first = timexes.find(timex => timex.date !== null && timex.start >= start && timex.end <= end);
    return { date: scorerDate(first?.date ?? null), passages: [{ start, end }] };
  });
}
