import { describe, expect, it } from 'vitest';
import { languages } from '../languages.ts';
import { numberIn } from './numberIn.ts';

describe('numberIn', () => {
  it('writes numbers as the browser does', () => {
    const counts = [...Array.from({ length: 1001 }, (_, n) => n), 12_345, 1.5];
    for (const lang of languages) {
      expect(counts.map(count => numberIn(count, lang))).toEqual(counts.map(n => n.toLocaleString(lang)));
    }
  });
});
