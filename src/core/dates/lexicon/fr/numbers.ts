/** Cardinal numbers in French words; compounds are added up by the tagger. */
export const numbers: Readonly<Record<string, number>> = {
  'un|une': 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'vingt|vingts': 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'huitante|octante': 80,
  nonante: 90,
};

/** Ordinals up to what counts days, quarters and centuries. */
export const ordinals: Readonly<Record<string, number>> = {
  'premier|première|1re': 1,
  'deuxième|second|seconde': 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  'dix septième': 17,
  'dix huitième': 18,
  'dix neuvième': 19,
  vingtième: 20,
  'vingt et unième': 21,
};

const about = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};

const leads = ['une', 'la', 'cette', 'bonne', 'petite'];

/** « une dizaine de » and the like, which count as numbers do. */
export const tens = Object.entries(about)
  .map(([word, n]) => `${leads.map(lead => `${lead} ${word} de|${lead} ${word} d'`).join('|')}=${n}`)
  .join(',');
