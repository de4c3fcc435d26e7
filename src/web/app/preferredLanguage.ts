import { type Language, languages } from '../kit/languages.ts';
import { storedLanguage } from './preferences.ts';

/** The language asked for by the address, else remembered in this browser, else the first of these; English at last. */
export function preferredLanguage(asked: string | undefined, own: readonly string[]): Language {
  for (const wish of [asked, storedLanguage(), ...own]) {
    const found = languages.find(lang => wish?.toLowerCase().split('-')[0] === lang);
    if (found) return found;
  }
  return 'en';
}
