import type { Story } from '../story/story.ts';
import { exportCsv } from './csv/exportCsv.ts';
import type { Exported } from './exports/exported.ts';
import { exportICalendar } from './icalendar/exportICalendar.ts';
import { exportTimelineJs } from './timelinejs/exportTimelineJs.ts';
import { exportTimelineSheet } from './timelinejs/exportTimelineSheet.ts';

/** A format a story can be written in, with how its files are named and served. */
export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (story: Story, lang: string) => Exported;
}

export type ExportFormatName = 'csv' | 'timelinejs-csv' | 'timelinejs' | 'ics';

/** The formats that need nothing but the story; `lang` is the language its texts are taken in, where it has it. */
export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: exportCsv },
  'timelinejs-csv': {
    extension: 'timelinejs.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: exportTimelineSheet,
  },
  timelinejs: { extension: 'timelinejs.json', mediaType: 'application/json', write: exportTimelineJs },
  ics: { extension: 'ics', mediaType: 'text/calendar;charset=utf-8', write: exportICalendar },
};

/** A story in another format, with what that format cannot hold of it. The same story gives the same text. */
export function exportStory(
  story: Story,
  format: ExportFormatName,
  lang: string = story.inLanguage,
): Exported {
  return exportFormats[format].write(story, lang);
}
