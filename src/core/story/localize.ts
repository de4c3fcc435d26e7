import type { LocalizedText } from './story.ts';

/** A text and the language it is really in. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string;
}

/**
 * The text in the asked language, else in the story's own, else English, else whatever there is;
 * `lang` says which one it became, so that it can be marked up truthfully.
 */
export function localize(text: LocalizedText, lang: string, storyLanguage: string): TextInLanguage {
  if (typeof text === 'string') return { text, lang: storyLanguage };
  for (const tag of [lang, storyLanguage, 'en']) {
    const found = text[tag];
    if (found !== undefined) return { text: found, lang: tag };
  }
  const [first] = Object.entries(text);
  return first ? { text: first[1], lang: first[0] } : { text: '', lang: storyLanguage };
}

/** One stable string for a localized text, whatever the language of the interface; for comparing and filtering. */
export function textKey(text: LocalizedText): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
