import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameWords } from './sameWords.ts';

describe('sameWords', () => {
  it.each([
    ['le 21 mars', 'le 21\nmars'],
    ['le 21 mars', 'Le 21 Mars'],
    ['le 21 mars', 'le\u00A021\u202Fmars'],
    ['l’an dernier', "l'an dernier"],
    ['« jeudi »', '«\u202Fjeudi\u202F»'],
    ['2020–2021', '2020-2021'],
    ['aou\u0302t', 'août'],
    ['décembre', 'DÉCEMBRE'],
    ['jeu\u00ADdi', 'jeudi'],
  ])('takes %j and %j for the same', (one, other) => {
    expect([sameWords(one, other), sameWords(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['le 21 mars', 'le 22 mars'],
    ['le 21 mars', 'le 21 ou 22 mars'],
    ['le 21 mars', 'le 21 mars 2023'],
    ['le président tué', 'le président tue'],
    ['jeudi', 'jeu di'],
    ['20 mars', '2 0 mars'],
    ['jeudi', ''],
  ])('tells %j from %j', (one, other) => {
    expect([sameWords(one, other), sameWords(other, one)]).toEqual([false, false]);
  });

  it('does not heed where the lines of any text break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1 }),
        fc.infiniteStream(fc.constantFrom(' ', '\n', '\u00A0', '  ')),
        (words, gaps) => {
          const broken = words.reduce((text, word) => `${text}${gaps.next().value}${word}`);
          expect(sameWords(words.join(' '), broken)).toBe(true);
        },
      ),
    );
  });
});
