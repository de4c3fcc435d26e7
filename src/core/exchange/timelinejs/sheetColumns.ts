/** The columns of TimelineJS's spreadsheet, in its order; it knows the first four by their place. */
export const sheetColumns = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** A column of ours after those that TimelineJS reads. */
export const edtfColumn = 'EDTF';
