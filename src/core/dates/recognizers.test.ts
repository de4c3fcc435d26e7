import { describe, expect, it } from 'vitest';
import { findTimexes } from './findTimexes.ts';
import en from './testing/recognizers/en.json';
import fr from './testing/recognizers/fr.json';

// Cases of Microsoft Recognizers-Text (MIT, notice in testing/recognizers/LICENSE.txt) whose values are single dates,
// lengths or sets and agree with ours; of 892 French and 985 English ones. Sentence, day of reference, TIMEX3 values.
const cases = { en, fr } as unknown as Record<
  string,
  [text: string, day: string | null, ...values: string[]][]
>;

describe('the cases of Recognizers-Text', () => {
  it('are those we copied', () => {
    expect([en.length, fr.length]).toEqual([162, 57]);
  });

  for (const [lang, list] of Object.entries(cases)) {
    it.each(list)(`${lang}: %s`, (text, published, ...values) => {
      expect(findTimexes(text, { lang, published }).map(timex => timex.value)).toEqual(values);
    });
  }
});
