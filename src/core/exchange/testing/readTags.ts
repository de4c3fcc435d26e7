import { expect } from 'vitest';

/** One element as its opening tag says it, entities undone. */
export interface ReadTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TOKEN = /<\/([a-z][a-z0-9-]*)>|<([a-z][a-z0-9-]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>]+)/y;
const EMPTY = new Set(['link', 'meta']);

/**
 * The elements and the text of a piece of HTML, read strictly: every tag is closed in its order, every value quoted, no
 * `<`, `>` or lone `&` stands in text. Anything else fails the test.
 */
export function readTags(html: string): { readonly tags: readonly ReadTag[]; readonly text: string } {
  const tags: ReadTag[] = [];
  const open: string[] = [];
  let text = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(html);
    if (!match) throw new Error(`Not well-formed: ${html.slice(at, at + 120)}`);
    const [, closing, name, inside = '', words] = match;
    if (closing !== undefined) expect(open.pop()).toBe(closing);
    if (name !== undefined) {
      tags.push({ name, attributes: attributesIn(inside) });
      if (!EMPTY.has(name)) open.push(name);
    }
    if (words !== undefined) text += undone(words);
  }
  expect(open).toEqual([]);
  return { tags, text };
}

function attributesIn(inside: string): Readonly<Record<string, string>> {
  const pairs = [...inside.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, undone(value)] as const,
  );
  expect(new Set(pairs.map(([name]) => name)).size).toBe(pairs.length);
  return Object.fromEntries(pairs);
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function undone(text: string): string {
  expect(text).not.toMatch(/&(?!(?:lt|gt|quot|#39|amp);)/);
  return text.replace(/&([a-z#0-9]+);/g, (_, name: string) => CHARACTERS[name] ?? '');
}
