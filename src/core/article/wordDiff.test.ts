import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './wordDiff.ts';

describe('wordDiff', () => {
  it('tells words that stayed, went and came', () => {
    expect(wordDiff('It lasts six weeks.', 'It lasts eight long weeks.')).toEqual([
      { kind: 'same', text: 'It lasts ' },
      { kind: 'removed', text: 'six' },
      { kind: 'added', text: 'eight long' },
      { kind: 'same', text: ' weeks.' },
    ]);
    expect(wordDiff('In the course of his visit', 'During his visit')).toEqual([
      { kind: 'removed', text: 'In the course of' },
      { kind: 'added', text: 'During' },
      { kind: 'same', text: ' his visit' },
    ]);
  });

  it('is empty for two empty texts, and one run for equal ones', () => {
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '.', 'é', '😀', '\uD83D', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const changes = wordDiff(before, after);
        const without = (kind: string) =>
          changes
            .filter(change => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
