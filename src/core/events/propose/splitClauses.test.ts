import { describe, expect, it } from 'vitest';
import { clausesOf } from '../testing/quickPropose.ts';

describe('clauses', () => {
  it.each([
    [
      'fr',
      'Alors que les pourparlers doivent reprendre au Qatar, plusieurs semaines de négociations n’ont donné aucun résultat.',
      [
        'Alors que les pourparlers doivent reprendre au Qatar',
        'plusieurs semaines de négociations n’ont donné aucun résultat.',
      ],
    ],
    [
      'fr',
      'Le président a quitté Paris tandis que le ministre recevait les syndicats.',
      ['Le président a quitté Paris', 'tandis que le ministre recevait les syndicats.'],
    ],
    [
      'fr',
      'La police a évacué la gare avant que le train arrive.',
      ['La police a évacué la gare', 'avant que le train arrive.'],
    ],
    [
      'fr',
      'La police a évacué la gare après que le train a déraillé.',
      ['La police a évacué la gare', 'après que le train a déraillé.'],
    ],
    [
      'fr',
      'Le maire, qui présidera la séance, a signé l’accord ; le préfet a refusé.',
      ['Le maire, qui présidera la séance, a signé l’accord', 'le préfet a refusé.'],
    ],
    [
      'fr',
      'Il a salué le ministre, qui a signé un accord à Rome.',
      ['Il a salué le ministre', 'qui a signé un accord à Rome.'],
    ],
    ['fr', 'La Russie et la Chine ont signé un accord.', ['La Russie et la Chine ont signé un accord.']],
    [
      'en',
      'A man shot three people before he was killed by police.',
      ['A man shot three people', 'before he was killed by police.'],
    ],
    [
      'en',
      'The mayor left while the council voted; the police closed the hall.',
      ['The mayor left', 'while the council voted', 'the police closed the hall.'],
    ],
    [
      'en',
      'The ship sank after it hit a rock, and the crew was rescued.',
      ['The ship sank', 'after it hit a rock', 'the crew was rescued.'],
    ],
    ['en', 'Cats and dogs met in Rome.', ['Cats and dogs met in Rome.']],
  ])('%s: %s', (lang, text, clauses) => {
    expect(clausesOf(text, lang)).toEqual(clauses);
  });
});
