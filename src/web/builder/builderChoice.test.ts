import { describe, expect, it } from 'vitest';
import { embedChoiceOf, firstChoice, readHeight } from './builderChoice.ts';

describe('embedChoiceOf', () => {
  it('says nothing of what is left to the page', () => {
    expect(embedChoiceOf(firstChoice)).toEqual({ door: 'element', height: 720 });
  });

  it('says what is chosen, and highlighting only where it can be', () => {
    const chosen = { lang: 'ar', theme: 'dark', layout: 'compact', highlights: false, height: 500 } as const;
    expect(embedChoiceOf({ door: 'element', ...chosen })).toEqual({
      door: 'element',
      lang: 'ar',
      theme: 'dark',
      layout: 'compact',
      highlight: 'panel',
      height: 500,
    });
    expect(embedChoiceOf({ door: 'frame', ...chosen })).not.toHaveProperty('highlight');
  });
});

describe('readHeight', () => {
  it('takes whole numbers that make sense, and no others', () => {
    expect(['320', ' 720 ', '4000'].map(readHeight)).toEqual([320, 720, 4000]);
    for (const text of ['', '319', '4001', '-720', '7e2', '720.5', 'abc'])
      expect(readHeight(text)).toBeUndefined();
  });
});
