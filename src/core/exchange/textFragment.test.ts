import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { positionOf } from '../article/selector.ts';
import { readStory } from '../story/readStory.ts';
import { textFragment, textFragmentOfQuote } from './textFragment.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Occurrences of a term from an offset on, as a browser finds them: without case or accents, at word boundaries. */
function occurrences(text: string, term: string, from: number): { start: number; end: number }[] {
  const plain = (words: string) =>
    Array.from(words, c => [...c.normalize('NFD').replace(/\p{M}/gu, '')][0]?.toLowerCase() ?? '').join('');
  // Test texts have no character that lower case or the first of its decomposition makes longer.
  const [hay, needle] = [plain(text), plain(term)];
  const edges = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  const found: { start: number; end: number }[] = [];
  for (let at = hay.indexOf(needle, from); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const span = { start: at, end: at + needle.length };
    if (!edges.has(span.start) || !edges.has(span.end)) continue;
    if (!text.slice(span.start, span.end).includes('\n')) found.push(span);
  }
  return found;
}

/** The algorithm of the specification, “find a range from a text directive”, on plain text with a block a line. */
function rangeFor(text: string, directive: string): { start: number; end: number } | undefined {
  const parts = directive.replace(/^text=/, '').split(',');
  const decode = (part: string) => decodeURIComponent(part);
  const prefix = parts[0]?.endsWith('-') ? decode((parts.shift() ?? '').slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decode((parts.pop() ?? '').slice(1)) : '';
  const [start = '', end = ''] = parts.map(decode);
  const skip = (at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  for (let from = 0; from <= text.length; ) {
    let at = from;
    if (prefix) {
      const before = occurrences(text, prefix, from)[0];
      if (!before) return undefined;
      from = before.start + 1;
      at = skip(before.end);
    }
    const first = occurrences(text, start, at)[0];
    if (!first) return undefined;
    if (prefix && first.start !== at) continue;
    if (!prefix) from = first.start + 1;
    const lasts = end === '' ? [first] : occurrences(text, end, first.end);
    for (const last of lasts) {
      const after = skip(last.end);
      if (suffix && occurrences(text, suffix, after)[0]?.start !== after) continue;
      return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

describe('textFragment', () => {
  it('gives a short passage whole, with no context it does not need', () => {
    expect(textFragment('The council voted the budget.', { start: 4, end: 17 })).toBe('text=council%20voted');
  });

  it('adds context until a repeated passage is told from its double', () => {
    const text = 'It rained on Monday. They left. It rained on Friday. They stayed.';
    const at = text.lastIndexOf('rained on');
    const directive = textFragment(text, { start: at, end: at + 9 }) ?? '';
    expect(rangeFor(text, directive)).toEqual({ start: at, end: at + 9 });
    expect(textFragment('Again. Again. Again.', { start: 7, end: 12 })).toBeDefined();
  });

  it('has none for a passage that nothing tells from its double, or without words', () => {
    const line = 'The same line stands here once more and again and again.';
    const text = Array.from({ length: 9 }, () => line).join('\n');
    expect(
      textFragment(text, { start: 4 * (line.length + 1), end: 4 * (line.length + 1) + 8 }),
    ).toBeUndefined();
    expect(textFragment('… — …', { start: 0, end: 5 })).toBeUndefined();
  });

  it('never begins or ends inside a word', () => {
    expect(textFragment('Il lit l’article entier.', { start: 9, end: 23 })).toBe(
      `text=${encodeURIComponent('l’article entier')}`,
    );
  });

  it('encodes what the grammar gives a meaning to', () => {
    expect(textFragment('cessez-le-feu, a & b', { start: 0, end: 20 })).toBe(
      'text=cessez%2Dle%2Dfeu%2C%20a%20%26%20b',
    );
  });

  it('leads a browser to each passage of the real story', () => {
    const read = readStory(file);
    if (!read.ok) throw new Error(read.error.message);
    const body = read.value.story.sources[0]?.articleBody ?? '';
    for (const passage of read.value.story.events.flatMap(event => event.passages)) {
      const { start, end } = positionOf(passage.selector) ?? { start: 0, end: 0 };
      const range = rangeFor(body, textFragment(body, { start, end }) ?? '');
      expect(range, passage.id).toBeDefined();
      const words = (from: number, to: number) =>
        body
          .slice(from, to)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? '';
      expect(words(range?.start ?? 0, range?.end ?? 0)).toContain(words(start, end).slice(3, -3));
    }
  });

  it('leads to the passage and to no other, or does not lead at all', () => {
    const word = fc.constantFrom(
      'Alpha',
      'beta',
      'gamma',
      'l’été',
      'a',
      'cessez-le-feu',
      '12',
      'École',
      'ecole',
    );
    const joint = fc.constantFrom(' ', ', ', '. ', '\n', ' « ', ' » ');
    const text = fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, a, b) => {
        const words = pieces.map(pair => pair.join('')).join('');
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        const directive = textFragment(words, { start, end });
        if (directive === undefined) return;
        const range = rangeFor(words, directive);
        expect(range).toBeDefined();
        // Cut words are made whole; nothing else is taken in or left out.
        const inner = words.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        const got = words.slice(range?.start, range?.end);
        expect(range?.start ?? 0).toBeLessThanOrEqual(
          start + (words.slice(start).search(/[\p{L}\p{N}]/u) || 0),
        );
        expect(got.match(/[\p{L}\p{N}]/gu)?.length ?? 0).toBeGreaterThanOrEqual(inner);
      }),
      { numRuns: 500 },
    );
  });
});

describe('textFragmentOfQuote', () => {
  it('gives a long quote by its first and last words, whole', () => {
    const quote = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(decodeURIComponent(textFragmentOfQuote(quote))).toBe(
      'text=word0 word1 word2 word3 word4 word5,word34 word35 word36 word37 word38 word39',
    );
  });

  it('leaves no bare comma, ampersand or hyphen in a term, whatever the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), quote => {
        expect(textFragmentOfQuote(quote)).toMatch(/^text=[\w.!~*'()%]*(,[\w.!~*'()%]+)?$/);
      }),
    );
  });
});
