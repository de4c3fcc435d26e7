import type { Verbs } from '../lexicon.ts';

/** Signs of tense in English. */
export const verbs: Verbs = {
  words: {
    F: "will shall won't 'll would expected scheduled planned plans plan due slated intends may might could should can must upcoming hopes hope aims expects expect set",
    P: 'was were had did said made told took went came gave got saw found left felt met ran held brought began kept wrote stood lost paid sent built spent cut led won fell rose grew broke spoke chose drove flew drew threw knew became shot died fought struck put beat sold bought caught hit sank won hurt has have been been taken given seen shown born known done',
    R: "is are am 's says say remains remain continues continue takes take opens starts begins meets",
    A: 'was were has have had been being is are be',
    S: 'is are be being',
    I: 'be',
    M: "to will shall won't 'll would may might could should can must",
    N: 'need indeed red bed hundred feed speed seed shed wed led sped sacred hatred kindred united naked rugged infrared biped moped ted fred ned alfred open seven ten eleven often then when children women men even listen token kitchen his this thus plus does yes us always across versus perhaps sees marks brings ends',
  },
  futureEnding: /^$/,
  pastEnding: /(?:[^e]ed|[^e]ied)$/,
  participle: /(?:ed|en|wn|ught)$/,
  motion: /^$/,
  reflexive: /^$/,
  loose: /^$/,
};
