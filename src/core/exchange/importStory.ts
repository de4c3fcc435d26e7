import { failed, ok, type Result } from '../problem.ts';
import { readCsv } from './csv/readCsv.ts';
import { readICalendar } from './icalendar/readICalendar.ts';
import { type ImportProblem, importProblem } from './imports/importProblem.ts';
import { type ImportedStory, type ImportOptions, storyOfTable } from './imports/storyOfTable.ts';
import { readTimelineJs } from './timelinejs/readTimelineJs.ts';

/** Formats a story can be made of. CSV is our own, TimelineJS's sheet, or any table with names and dates. */
export type ImportFormat = 'csv' | 'ics' | 'timelinejs';

export const importFormats: readonly ImportFormat[] = ['csv', 'ics', 'timelinejs'];

/** The format a text seems to be in: by how it begins, not by its name. */
export function importFormatOf(text: string): ImportFormat {
  const head = text
    .slice(0, 1000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics';
  return /^[{[]/.test(head) ? 'timelinejs' : 'csv';
}

/**
 * Makes a story of a file of another format: every row is an event, and what could not be understood is told with its place
 * and how to mend it. Fails only when the file is not of its format. Never throws. Texts are plain, addresses http or https.
 */
export function importStory(
  text: string,
  options: ImportOptions & { readonly format?: ImportFormat | undefined },
): Result<ImportedStory, ImportProblem> {
  const { format = importFormatOf(text) } = options;
  const readers = { csv: readCsv, ics: readICalendar, timelinejs: readTimelineJs } as const;
  const read = readers[format](text);
  if (!read.ok) return failed(read.error);
  const { table, problems } = read.value;
  const none =
    table.rows.length === 0 ? [importProblem('no-events', {}, 'There are no events in the file.')] : [];
  return ok(storyOfTable(table, [...problems, ...none], options));
}
