/** Columns of an event in our CSV, in their order. */
export const eventColumns = [
  'id',
  'name',
  'description',
  'date',
  'date in words',
  'first day',
  'last day',
  'date basis',
  'date note',
  'status',
  'review',
  'said by',
  'place',
  'latitude',
  'longitude',
  'place address',
  'about',
  'headline',
  'publisher',
  'published',
  'address',
] as const;

/** Columns of each passage, which a number follows: `quote 1`, `role 1`. */
export const passageColumns = ['quote', 'role', 'source'] as const;

export type EventColumn = (typeof eventColumns)[number];
export type PassageColumn = (typeof passageColumns)[number];
