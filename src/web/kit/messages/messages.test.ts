import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../core/story/schemaFaults.ts';
import { explainInFrench } from '../../../core/views/explain/fr.ts';
import { languageNames } from '../languages.ts';
import { messages as ar } from './ar.ts';
import { messages as en } from './en.ts';
import { messages as fr } from './fr.ts';
import { expectFrenchTypography } from './testing/frenchTypography.ts';
import { facts, textsOf } from './testing/textsOf.ts';

const keysOf = (value: unknown) =>
  textsOf(value)
    .map(([path]) => path)
    .sort();

const languages = [
  ['fr', fr],
  ['en', en],
  ['ar', ar],
] as const;

describe('messages', () => {
  it.each(languages)(
    '%s has the same keys as the others, functions where they are functions',
    (_, messages) => {
      expect(keysOf(messages)).toEqual(keysOf(en));
    },
  );

  it.each(languages)('%s has no text that is empty, broken or untrimmed', (_, messages) => {
    for (const [path, text] of textsOf(messages)) {
      expect(typeof text, path).toBe('string');
      expect(text, path).toMatch(/\S/);
      expect(text, path).toBe(String(text).trim());
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it.each(languages)('%s says each fault of a story file', (_, messages) => {
    expect(Object.keys(messages.schemaFaults).sort()).toEqual(Object.keys(schemaFaults).sort());
    for (const code of Object.keys(schemaFaults)) {
      expect(messages.problems['bad-value']({ ...facts, fault: code })).toContain(
        messages.schemaFaults[code],
      );
    }
  });

  it('are in the script of their language', () => {
    const without = new Set(['appName']);
    for (const [path, text] of textsOf(ar))
      if (!without.has(path)) expect(text, path).toMatch(/\p{Script=Arabic}|^\d/u);
    expect(Object.values(languageNames)).toEqual(['Français', 'English', 'العربية']);
  });

  it('differ between languages, but for what is the same word', () => {
    const same = Object.keys(fr).filter(key => {
      const [a, b] = [fr[key as keyof typeof fr], en[key as keyof typeof en]];
      return typeof a === 'string' && a === b;
    });
    expect(same.filter(key => !['appName', 'article', 'source'].includes(key))).toEqual([]);
  });
});

describe('French typography', () => {
  const explained = textsOf({ ...explainInFrench, rules: {} });
  const rules = Object.entries(explainInFrench.rules).flatMap(([key, rule]) => [
    [`rules.${key}`, rule({ words: 'm', anchor: 'a', date: 'd' })] as const,
    [`rules.${key} without words`, rule({ words: '', anchor: 'a', date: 'd' })] as const,
  ]);
  const texts = [...textsOf(fr), ...explained, ...rules].map(([path, text]) => [path, String(text)] as const);

  it.each(texts)('%s: spaces, apostrophes, ellipses and quotation marks', (_, text) => {
    expectFrenchTypography(text);
  });
});
