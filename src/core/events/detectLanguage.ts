import { eventLanguages, eventWordsOf } from './propose/lexicon/eventWords.ts';

/** As much of a text as is looked at, in UTF-16 code units. */
const LOOKED_AT = 20_000;
/** Share of the words that are small words of the language, and how far ahead of the next language. */
const LEAST_SHARE = 0.25;
const LEAD = 1.4;

/**
 * The language of a text by its small words (« le », "the"), among those we have a lexicon for; null when none stands
 * out, as for another language or a few words.
 */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+'?/gu) ?? [];
  const [best, next] = eventLanguages
    .map(language => {
      const lexicon = eventWordsOf(language);
      return { language, count: words.filter(word => lexicon?.has('small', word)).length };
    })
    .sort((a, b) => b.count - a.count);
  if (!best || best.count < 2 || best.count < words.length * LEAST_SHARE) return null;
  return next && best.count < next.count * LEAD ? null : best.language;
}
