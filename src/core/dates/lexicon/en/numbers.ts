const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** Cardinal numbers in English words; compounds are added up by the tagger. */
export const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.split(' ').map((word, i) => [word, i + 1])),
  ...tens,
  single: 1,
};

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Ordinals that name days, quarters and centuries. */
export const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinalWords.split(' ').map((word, i) => [word, i + 1])),
  ...Object.fromEntries(
    ordinalWords
      .split(' ')
      .slice(0, 9)
      .map((word, i) => [`twenty ${word}`, i + 21]),
  ),
  thirtieth: 30,
  'thirty first': 31,
};
