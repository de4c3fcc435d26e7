import { describe, expect, it } from 'vitest';
import { expectFrenchTypography } from '../kit/messages/testing/frenchTypography.ts';
import { textsOf } from '../kit/messages/testing/textsOf.ts';
import { words as ar } from './messages/editor.ar.ts';
import { words as en } from './messages/editor.en.ts';
import { words as fr } from './messages/editor.fr.ts';

const languages = [
  ['fr', fr],
  ['en', en],
  ['ar', ar],
] as const;

const keysOf = (words: unknown) => textsOf(words).map(([path]) => path);

describe('the words of the editor', () => {
  it.each(languages)('%s: the same keys as the others, each a text that is not empty', (_, words) => {
    expect(keysOf(words).sort()).toEqual(keysOf(en).sort());
    for (const [path, text] of textsOf(words)) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).toBe(String(text).trim());
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('are in the script of their language, and differ where the words do', () => {
    for (const [path, text] of textsOf(ar)) {
      if (/^(?:number|inLanguage)\(/.test(path)) continue;
      expect(text, path).toMatch(/\p{Script=Arabic}/u);
    }
    const english = new Map(textsOf(en));
    const same = textsOf(fr).filter(([path, text]) => english.get(path) === text);
    expect([...new Set(same.map(([path]) => path.replace(/\(.*/, '')))]).toEqual([
      'number',
      'partNames.export',
      'description',
      'inLanguage',
      'date',
      'latitude',
      'longitude',
    ]);
  });

  it.each(textsOf(fr))('fr %s: spaces, apostrophes and quotation marks', (_, text) => {
    expectFrenchTypography(String(text));
  });
});
