import type { NamedRow, NamedTable } from '../csv/readCells.ts';
import type { ImportedRow } from '../imports/importedRow.ts';
import { type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { plainHtml } from '../imports/plainHtml.ts';
import type { PartNames } from './readTimelineDate.ts';
import type { ReadTable } from './readTimelineJs.ts';
import { edtfColumn, type SheetColumn } from './sheetColumns.ts';
import { type RawSlide, type SlideNames, slideRow } from './slideRow.ts';

const start: PartNames = { year: 'Year', month: 'Month', day: 'Day', time: 'Time' };
const end: PartNames = { year: 'End Year', month: 'End Month', day: 'End Day', time: 'End Time' };
const names: SlideNames = { start, end, media: 'Media' };

/** Whether a table has the columns of TimelineJS's spreadsheet. */
export function isTimelineSheet({ columns }: NamedTable): boolean {
  return (
    columns.has('year') && (columns.has('headline') || columns.has('displaydate') || columns.has('endyear'))
  );
}

/** Reads the rows of TimelineJS's spreadsheet: the first of type `title` as the story, all others as events. */
export function readTimelineSheet({ rows, problems }: NamedTable): ReadTable {
  const title = rows.find(row => typeOf(row) === 'title');
  const found: ImportProblem[] = [...problems];
  const events = rows
    .filter(row => row !== title)
    .map((row): ImportedRow => {
      const read = slideRow(rawSlide(row), row.place, names);
      found.push(...read.problems, ...unkept(row));
      return read.row;
    });
  if (title) found.push(...unkept(title));
  return {
    table: {
      name: plainHtml(title?.cell('Headline') ?? '').text.replaceAll('\n', ' '),
      description: plainHtml(title?.cell('Text') ?? '').text,
      rows: events,
    },
    problems: found,
  };
}

function typeOf({ cell }: NamedRow): string {
  return cell('Type').trim().toLowerCase();
}

function unkept({ place, cell }: NamedRow): ImportProblem[] {
  return (['Background', 'Media Thumbnail'] satisfies SheetColumn[]).flatMap(column => {
    const value = cell(column);
    return value === ''
      ? []
      : [importProblem('not-kept', { ...place, column }, 'A story has no place for this.', '', value)];
  });
}

function rawSlide({ cell }: NamedRow): RawSlide {
  const parts = (of: PartNames) => ({
    year: cell(of.year).trim(),
    month: cell(of.month).trim(),
    day: cell(of.day).trim(),
    time: cell(of.time).trim(),
  });
  return {
    id: '',
    start: parts(start),
    end: parts(end),
    edtf: cell(edtfColumn),
    displayDate: cell('Display Date'),
    headline: cell('Headline'),
    text: cell('Text'),
    media: cell('Media'),
    credit: cell('Media Credit'),
    caption: cell('Media Caption'),
    link: '',
    group: cell('Group', 'Tag'),
  };
}
