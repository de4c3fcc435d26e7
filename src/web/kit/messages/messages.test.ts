import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../core/story/schemaFaults.ts';
import { explainInFrench } from '../../../core/views/explain/fr.ts';
import { languageNames } from '../languages.ts';
import { messages as ar } from './ar.ts';
import { messages as en } from './en.ts';
import { messages as fr } from './fr.ts';

/** Arguments that fit every message: a number reads as a count, a name or a truth alike. */
const samples: readonly (readonly unknown[])[] = [
  [0, 0, 0, true],
  [1, 1, 1, false],
  [2, 2, 2, true],
  [7, 60, 11, true],
  [1234, 5678, 100, false],
];

const facts = { slug: 's', reason: 'r', found: 'f', received: 'v', event: 'e', id: 'i', end: 9, length: 8 };

type Callable = (...args: readonly unknown[]) => unknown;

/** Every text of a language with the path to it; functions are called with each set of sample arguments. */
function textsOf(value: unknown, path = ''): (readonly [path: string, text: unknown])[] {
  if (isCallable(value)) return callsOf(value, path).map((text, i) => [`${path}(${i})`, text]);
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function callsOf(call: Callable, path: string): unknown[] {
  const run = (args: readonly unknown[]) => call(...args);
  if (!path.startsWith('problems.')) return samples.map(run);
  return [...Object.keys(schemaFaults), 'not a fault'].map(fault => run([{ ...facts, fault }]));
}

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

  it.each(texts)('%s: no-break spaces before ; : ! ? and inside « »', (_, text) => {
    // A colon in an address or a time takes no space.
    expect(text).not.toMatch(/(?<![\u00a0\u202f])[;!?»](?!\S*\/\/)/);
    expect(text).not.toMatch(/(?<![\u00a0\u202f]):(?=\s|$)/);
    expect(text).not.toMatch(/«(?![\u00a0\u202f])/);
    expect(text).not.toMatch(/[\u00a0\u202f]{2}| {2}/);
  });

  it.each(texts)('%s: typographic apostrophes, ellipses and quotation marks', (_, text) => {
    expect(text).not.toMatch(/\p{L}'\p{L}|\.\.\.|"/u);
  });
});
