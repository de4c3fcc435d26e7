import type { Language } from '../kit/languages.ts';
import { rememberLanguage } from './preferences.ts';
import { putLanguage } from './route.ts';

/** Speaks a language from now on: in this page by its address, in later ones by what the browser remembers. */
export function chooseLanguage(lang: Language): void {
  rememberLanguage(lang);
  putLanguage(lang);
}
