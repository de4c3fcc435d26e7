import { describe, expect, it } from 'vitest';
import { speakersOf } from '../testing/quickPropose.ts';

describe('speakers', () => {
  it.each([
    [
      'fr',
      'Selon un diplomate égyptien, le ministre partira.',
      'un diplomate égyptien',
      'Selon un diplomate égyptien',
    ],
    [
      'fr',
      'Selon une déclaration du porte-parole, Matthew Miller, les pourparlers reprendront.',
      'Matthew Miller',
      'Selon une déclaration du porte-parole, Matthew Miller',
    ],
    [
      'fr',
      '« Nous partons », a déclaré M. Blinken lors d’une conférence de presse.',
      'M. Blinken',
      'a déclaré M. Blinken',
    ],
    [
      'fr',
      'Le ministre de l’Intérieur a affirmé que la route rouvrirait lundi.',
      'Le ministre de l’Intérieur',
      'Le ministre de l’Intérieur a affirmé',
    ],
    ['fr', 'D’après l’AFP, le train a déraillé.', 'l’AFP', 'D’après l’AFP'],
    [
      'en',
      'The bridge fell, according to the mayor, Ann Smith.',
      'Ann Smith',
      'according to the mayor, Ann Smith',
    ],
    [
      'en',
      '“We left,” said Prime Minister John Doe.',
      'Prime Minister John Doe',
      'said Prime Minister John Doe',
    ],
    ['en', 'Police said the road was closed.', 'Police', 'Police said'],
    ['en', 'An officer who saw it told reporters the man ran.', 'An officer', 'An officer who saw it told'],
  ])('%s: %s', (lang, text, name, words) => {
    expect(speakersOf(text, lang)).toEqual([[name, words]]);
  });

  it.each([
    ['fr', 'Elle a dit que la route rouvrirait.'],
    ['en', 'He said it was late.'],
    ['en', 'The road was closed.'],
  ])('names nobody where nobody is named: %s: %s', (lang, text) => {
    expect(speakersOf(text, lang)).toEqual([]);
  });
});
