import { describe, expect, it } from 'vitest';
import { likelyLocale } from './likelyLocale.ts';

describe('likelyLocale', () => {
  it('guesses what a tag leaves out, and keeps what it says', () => {
    expect(likelyLocale('fr')).toEqual({ language: 'fr', region: 'FR', script: 'Latn', direction: 'ltr' });
    expect(likelyLocale('fr-CA')).toEqual({ language: 'fr', region: 'CA', script: 'Latn', direction: 'ltr' });
    expect(likelyLocale('ar')).toEqual({ language: 'ar', region: 'EG', script: 'Arab', direction: 'rtl' });
    expect(likelyLocale('ar-MA-x-private').region).toBe('MA');
  });

  it('goes by the script, not the language', () => {
    expect(['he', 'fa', 'ur', 'yi', 'pa-Arab', 'az-Arab'].map(tag => likelyLocale(tag).direction)).toEqual(
      Array(6).fill('rtl'),
    );
    expect(['pa', 'az', 'ar-Latn', 'zh', 'ru'].map(tag => likelyLocale(tag).direction)).toEqual(
      Array(5).fill('ltr'),
    );
  });

  it('takes any tag the format takes', () => {
    for (const tag of ['toString', 'abcd', 'x', 'zz', 'en-', 'valueOf-1']) {
      expect(likelyLocale(tag).direction).toBe('ltr');
    }
  });
});
