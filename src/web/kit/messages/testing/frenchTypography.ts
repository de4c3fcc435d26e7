import { expect } from 'vitest';

/** French texts have no-break spaces before ; : ! ? and inside « », and apostrophes, ellipses and quotation marks as printed. */
export function expectFrenchTypography(text: string): void {
  // A colon in an address or a time takes no space.
  expect(text).not.toMatch(/(?<![\u00a0\u202f])[;!?»](?!\S*\/\/)/);
  expect(text).not.toMatch(/(?<![\u00a0\u202f]):(?=\s|$)/);
  expect(text).not.toMatch(/«(?![\u00a0\u202f])/);
  expect(text).not.toMatch(/[\u00a0\u202f]{2}| {2}/);
  expect(text).not.toMatch(/\p{L}'\p{L}|\.\.\.|"/u);
}
