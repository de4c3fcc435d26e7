import { expect, it } from 'vitest';
import { findPublication } from './findPublication.ts';

it.each([
  [
    'fr',
    'Un accord à Rome\nPublié le 20 mars 2024 à 14h30, mis à jour le 21 mars 2024\nLe 12 mars 2024, il a dit non.',
    '2024-03-20',
  ],
  ['en', 'Bridge reopens\n20 March 2024\nThe bridge closed on 4 January 2024.', '2024-03-20'],
  [
    'en',
    `The bridge closed on 4 January 2024. ${'It is open again. '.repeat(200)}\nPublished: March 20, 2024`,
    '2024-03-20',
  ],
  ['fr', 'Le pont a fermé le 4 janvier 2024.', null],
  ['fr', '', null],
])('%s: %s', (lang, text, date) => {
  const found = findPublication(text, lang);
  expect(found?.date ?? null).toBe(date);
  if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
});
