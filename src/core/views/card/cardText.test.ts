import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardLine, fitLine, textWidth, undrawableLetters, wrapLines } from './cardText.ts';

describe('cardLine', () => {
  it('leaves out pictographs, for which there is no type, and keeps letters', () => {
    expect(cardLine('Le quai 🏺 antique 👩‍🚀 © 2024')).toBe('Le quai antique © 2024');
    expect(cardLine('نهر ١٢ 🌊')).toBe('نهر ١٢');
  });
});

describe('undrawableLetters', () => {
  it('names the letters a font must be brought for', () => {
    expect(undrawableLetters('Été, Жук, Ωμέγα, نهر — 2024 🏺')).toBe('');
    expect(undrawableLetters('東京 and 東')).toBe('東京');
  });
});

describe('fitLine and wrapLines', () => {
  const text = fc.lorem({ maxCount: 40 });
  const width = fc.integer({ min: 200, max: 1056 });

  it('cut to the width, with a sign of it', () => {
    fc.assert(
      fc.property(text, width, (words, room) => {
        const line = fitLine(words, 24, room);
        expect(textWidth(line, 24)).toBeLessThanOrEqual(room);
        expect(line === words || line.endsWith('…')).toBe(true);
      }),
    );
  });

  it('keep every word, in as few lines as one after the other would take', () => {
    fc.assert(
      fc.property(text, width, (words, room) => {
        const lines = wrapLines(words, 24, room);
        expect(lines.join(' ')).toBe(words);
        for (const line of lines) expect(textWidth(line, 24)).toBeLessThanOrEqual(room);
        expect(lines.length).toBeLessThanOrEqual(1 + (2 * textWidth(words, 24)) / room);
      }),
    );
  });

  it('balance the lines', () => {
    const [first = '', second = ''] = wrapLines('one two three four five six seven', 24, 330);
    expect(Math.abs(textWidth(first, 24) - textWidth(second, 24))).toBeLessThan(80);
  });
});
