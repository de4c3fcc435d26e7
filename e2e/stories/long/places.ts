import type { StoryEvent } from '../../../src/core/story/story.ts';

type Place = NonNullable<StoryEvent['location']>;

/** Places of the synthetic story: Valombre and Marsa Nour are invented and so have no coordinates. */
export const valombre: Place = { name: { fr: 'Valombre', en: 'Valombre', ar: 'فالومبر' } };
export const bridge: Place = { name: { fr: 'Pont des Tisserands, Valombre', en: 'Weavers’ Bridge, Valombre' } };
export const grandLarge: Place = { name: 'Station Grand-Large' };
export const marsaNour: Place = { name: { fr: 'Marsa Nour', en: 'Marsa Nour', ar: 'مرسى نور' } };
export const lighthouse: Place = { name: { ar: 'منارة مرسى نور', fr: 'Phare de Marsa Nour' } };
export const geneva: Place = {
  name: { fr: 'Genève', en: 'Geneva', ar: 'جنيف' },
  sameAs: 'https://www.wikidata.org/entity/Q71',
  geo: { latitude: 46.2, longitude: 6.15 },
};
export const alexandria: Place = {
  name: { fr: 'Alexandrie', en: 'Alexandria', ar: 'الإسكندرية' },
  sameAs: 'https://www.wikidata.org/entity/Q87',
  geo: { latitude: 31.2, longitude: 29.92 },
};
