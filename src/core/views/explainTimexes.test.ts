import { expect, it } from 'vitest';
import { findTimexes } from '../dates/findTimexes.ts';
import { english } from '../dates/testing/englishTimexes.ts';
import { french } from '../dates/testing/frenchTimexes.ts';
import { explainInArabic } from './explain/ar.ts';
import { explainInEnglish } from './explain/en.ts';
import { explainInFrench } from './explain/fr.ts';

it('says every rule that the finder of dates names, in each language', () => {
  const rules = new Set(
    Object.entries({ fr: french, en: english }).flatMap(([lang, groups]) =>
      Object.values(groups)
        .flat()
        .flatMap(([text, published]) => findTimexes(text, { lang, published }).map(timex => timex.rule)),
    ),
  );
  expect(rules.size).toBeGreaterThan(12);
  for (const { rules: sentences } of [explainInFrench, explainInEnglish, explainInArabic]) {
    for (const rule of rules) expect(Object.keys(sentences)).toContain(rule);
  }
});
