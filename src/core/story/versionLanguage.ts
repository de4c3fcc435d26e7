import { likelyLocale } from './likelyLocale.ts';

/** As much of a text as is looked at, in UTF-16 code units. */
const LOOKED_AT = 2_000;
/** Codes of writing systems (ISO 15924) that Unicode has as several scripts. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/**
 * The language another version of a source is in, as a BCP 47 tag: the source's own, or empty, which is HTML's word for
 * “unknown”, where most letters are of a script that language is not written in.
 */
export function versionLanguage(text: string, sourceLanguage: string): string {
  const { script } = likelyLocale(sourceLanguage);
  const own = script === undefined ? undefined : lettersOf(SEVERAL[script] ?? [script]);
  if (!own) return sourceLanguage;
  const letters = text.slice(0, LOOKED_AT).match(/\p{L}/gu) ?? [];
  return letters.filter(letter => own.test(letter)).length * 2 < letters.length ? '' : sourceLanguage;
}

function lettersOf(scripts: readonly string[]): RegExp | undefined {
  try {
    return new RegExp(`[${scripts.map(script => `\\p{Script_Extensions=${script}}`).join('')}]`, 'u');
  } catch {
    // A script that Unicode does not name.
    return undefined;
  }
}
