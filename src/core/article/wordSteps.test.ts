import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveEnd, moveStart, wholeWords } from './wordSteps.ts';

const text = 'Il a dit : « L’accord, demain 🚆 ! »';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

it('moves bounds by a word or a sign', () => {
  expect(words(moveEnd(text, at('a dit'), 1))).toBe('a dit :');
  expect(words(moveEnd(text, at('a dit :'), -1))).toBe('a dit');
  expect(words(moveStart(text, at('demain'), -1))).toBe(', demain');
  expect(words(moveStart(text, at('L’accord, demain'), 1))).toBe(', demain');
  expect(words(moveEnd(text, at('Il'), -1))).toBe('Il');
  expect(words(moveStart(text, at('Il'), -1))).toBe('Il');
  expect(words(moveEnd(text, at('demain'), 1))).toBe('demain 🚆');
  expect(words(wholeWords(text, { start: text.indexOf('ccord'), end: text.indexOf('main') }))).toBe(
    'accord, demain',
  );
});

it('keeps spans within the text, never empty, and goes back where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (any, a, b) => {
      const span = { start: Math.min(a, b, any.length), end: Math.min(Math.max(a, b), any.length) };
      for (const move of [moveEnd, moveStart]) {
        for (const by of [1, -1] as const) {
          const moved = move(any, span, by);
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(any.length);
          if (span.start < span.end) expect(moved.start).toBeLessThan(moved.end);
        }
      }
    }),
  );
});
