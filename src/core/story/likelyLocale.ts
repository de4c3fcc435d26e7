/** What a language tag most likely stands for, by the likely subtags of Unicode CLDR. */
export interface LikelyLocale {
  /** ISO 639 code in lower case. */
  readonly language: string;
  /** ISO 3166 code in capitals; undefined where CLDR knows none. */
  readonly region: string | undefined;
  /** ISO 15924 code: `Latn`; undefined where CLDR knows none. */
  readonly script: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** Scripts in use today that run from right to left (Unicode, UAX 31 table 5 and 7). */
const RIGHT_TO_LEFT = new Set([
  'Arab',
  'Aran',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Reads language, script and region of a BCP 47 tag; what is left unsaid, or cannot be read, is guessed or ltr. */
export function likelyLocale(tag: string): LikelyLocale {
  // Only what Intl is sure to read: it throws on malformed tags.
  const [start] = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(?=-|$)/.exec(tag) ?? [];
  if (!start) {
    const language = tag.split('-')[0]?.toLowerCase() ?? '';
    return { language, region: undefined, script: undefined, direction: 'ltr' };
  }
  const { language, script, region } = new Intl.Locale(start).maximize();
  return { language, region, script, direction: RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr' };
}
