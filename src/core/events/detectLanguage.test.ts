import { expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage.ts';

it.each([
  ['Le ministre a rencontré son homologue à Paris, et les deux ont signé un accord.', 'fr'],
  ['The minister met his counterpart in Paris, and the two signed an agreement.', 'en'],
  ['Der Minister traf seinen Kollegen in Paris, und die beiden unterzeichneten ein Abkommen.', null],
  ['El ministro se reunió con su homólogo y ambos firmaron el acuerdo en presencia del presidente.', null],
  ['التقى الوزير نظيره في باريس', null],
  ['Paris', null],
  ['', null],
])('%s → %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
