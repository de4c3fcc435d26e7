import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackPayloads, hostileCharacters } from '../../../e2e/stories/attackPayloads.ts';
import { plainLine } from './plainLine.ts';

describe('plainLine', () => {
  it('keeps words and makes one line of them', () => {
    expect(plainLine('  Le Caire\u202F:\n\tla «\u202Ftournée\u202F»\u2028suite\u00A0')).toBe(
      'Le Caire\u202F: la «\u202Ftournée\u202F» suite',
    );
  });

  it('leaves nothing that reorders or controls', () => {
    for (const text of [...Object.values(hostileCharacters), ...Object.values(attackPayloads)]) {
      expect(plainLine(text)).not.toMatch(
        /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\u2028\u2029]/u,
      );
    }
  });

  it('cuts between words, and inside one only when it must', () => {
    expect(plainLine('one two three four', 12)).toBe('one two…');
    expect(plainLine('one two three four', 18)).toBe('one two three four');
    expect(plainLine('W'.repeat(50), 10)).toBe(`${'W'.repeat(9)}…`);
    expect(plainLine('😀😀😀😀', 4)).toBe('😀…');
  });

  it('is never longer than asked, and settles at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const line = plainLine(text, longest);
        expect(line.length).toBeLessThanOrEqual(longest);
        expect(plainLine(line, longest)).toBe(line);
      }),
    );
  });
});
