import type { LocalizedText } from '../story.ts';

/** A localized text with one language said anew; empty words take it away; null when no language is left. */
export function withText(
  text: LocalizedText | null | undefined,
  lang: string,
  words: string,
  storyLanguage: string,
): LocalizedText | null {
  const said = text == null ? {} : typeof text === 'string' ? { [storyLanguage]: text } : text;
  if ((said[lang] ?? '') === words && typeof text !== 'string') return text ?? null;
  const rest = Object.entries(said).filter(([tag]) => tag !== lang);
  if (!/\S/.test(words)) return rest.length > 0 ? Object.fromEntries(rest) : null;
  // A language that is there keeps its place.
  return { ...said, [lang]: words };
}

/** The language part of a tag: names are kept by it. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
