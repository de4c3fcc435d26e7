import { isEdtf } from '../../dates/edtf.ts';
import { failed, ok, type Result } from '../../problem.ts';
import { eventSchema, passageSchema } from '../../story/schema.ts';
import type { ImportedQuote, ImportedRow, ImportedSource, Reference } from '../imports/importedRow.ts';
import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { webAddress } from '../imports/webAddress.ts';
import type { ReadTable } from '../timelinejs/readTimelineJs.ts';
import { isTimelineSheet, readTimelineSheet } from '../timelinejs/readTimelineSheet.ts';
import { readCsvText } from './csvText.ts';
import { type NamedRow, readCells } from './readCells.ts';
import { readDateCell } from './readDateCell.ts';

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Reads CSV: that of `exportCsv`, the sheet of TimelineJS, or any table with a column of names (name, title, headline,
 * event, summary) and one of dates (date, start date, day, when). Fails when there are no such columns.
 */
export function readCsv(text: string): Result<ReadTable, ImportProblem> {
  const table = readCells(readCsvText(text));
  if (isTimelineSheet(table)) return ok(readTimelineSheet(table));
  const { columns, rows } = table;
  const isKnown = [...nameColumns, ...dateColumns].some(name => columns.has(name.replaceAll(' ', '')));
  if (!isKnown) {
    const message = 'The first row does not name columns we know.';
    const hint = 'Name at least the columns "name" and "date", or use those of TimelineJS’s spreadsheet.';
    return failed(importProblem('no-columns', { row: 1, line: 1 }, message, hint, [...columns].join(', ')));
  }
  const problems = [...table.problems];
  const sources = new Map<string, ImportedSource>();
  const numbers = quoteNumbers(columns);
  const read = rows.map(row => eventRow(row, numbers, sources, problems));
  return ok({ table: { name: '', description: '', rows: read, sources: [...sources.values()] }, problems });
}

const nameColumns = ['name', 'title', 'headline', 'event', 'summary'];
const dateColumns = ['date', 'start date', 'start', 'day', 'when'];

function eventRow(
  row: NamedRow,
  numbers: readonly number[],
  sources: Map<string, ImportedSource>,
  problems: ImportProblem[],
): ImportedRow {
  const { place, cell } = row;
  const at = (column: string): FilePlace => ({ ...place, column });
  const dateCell = cell(...dateColumns);
  const date = readDateCell(dateCell, at('date'));
  problems.push(...date.problems);
  const pick = <Value extends string>(column: string, values: readonly Value[]): Value | undefined => {
    const text = cell(column).trim();
    const found = values.find(value => value === text);
    if (text !== '' && found === undefined)
      problems.push(
        importProblem(
          'bad-value',
          at(column),
          'This is not known.',
          `It may be: ${values.join(', ')}.`,
          text,
        ),
      );
    return found;
  };
  const quotes = quotesOf(row, numbers, problems);
  const reference = describeSource(row, quotes, sources, problems);
  return {
    place,
    id: cell('id'),
    name: cell(...nameColumns),
    description: cell('description', 'text', 'details'),
    date: date.date,
    dateWords: date.date === null ? dateCell : '',
    basis: pick('date basis', eventSchema.entries.dating.entries.basis.options),
    note: cell('date note') || undefined,
    status: pick('status', eventSchema.entries.status.options),
    review: pick('review', eventSchema.entries.review.wrapped.options),
    saidBy: linesOf(cell('said by')),
    location: locationOf(row, problems),
    about: linesOf(cell('about')),
    quotes,
    references: reference,
  };
}

/** The passages of a row: those whose source has an id. */
function quotesOf(
  { place, cell }: NamedRow,
  numbers: readonly number[],
  problems: ImportProblem[],
): ImportedQuote[] {
  const quotes: ImportedQuote[] = [];
  for (const number of numbers) {
    const exact = cell(`quote ${number}`);
    if (exact === '') continue;
    const source = cell(`source ${number}`).trim();
    const role = passageSchema.entries.role.options.find(one => one === cell(`role ${number}`).trim());
    if (!SLUG.test(source)) {
      const hint = 'Name its source by an id such as a1.';
      const column = `source ${number}`;
      problems.push(
        importProblem('bad-value', { ...place, column }, 'The quote has no source.', hint, source),
      );
    }
    quotes.push({ exact, role: role ?? 'describes', source: SLUG.test(source) ? source : 'unknown' });
  }
  return quotes;
}

/** The numbers that columns of quotes have, in order. */
function quoteNumbers(columns: ReadonlySet<string>): number[] {
  const numbers = [...columns].map(key => Number(/^quote(\d{1,6})$/.exec(key)?.[1] ?? 0));
  return numbers.filter(number => number > 0).sort((a, b) => a - b);
}

/** Says what the row knows of its article; without a quote it is a reference, and the passage is still to be found. */
function describeSource(
  { place, cell }: NamedRow,
  quotes: readonly ImportedQuote[],
  sources: Map<string, ImportedSource>,
  problems: ImportProblem[],
): readonly Reference[] {
  const address = cell('address', 'url', 'link', 'source url');
  const url = webAddress(address);
  if (address !== '' && url === undefined) {
    const hint = 'Write an address that begins with https:// or http://.';
    problems.push(
      importProblem(
        'bad-address',
        { ...place, column: 'address' },
        'This is not an address of a page.',
        hint,
        address,
      ),
    );
  }
  const headline = cell('name', 'title', 'event') === '' ? undefined : cell('headline') || undefined;
  const publisher = cell('publisher', 'source') || undefined;
  const published = cell('published').trim();
  const [first] = quotes;
  if (!first) return url || publisher ? [{ url, headline, publisher }] : [];
  for (const { source } of quotes) if (!sources.has(source)) sources.set(source, { id: source });
  const known = { ...(url && { url }), ...(headline && { headline }), ...(publisher && { publisher }) };
  const day = isEdtf(published) ? { published } : {};
  sources.set(first.source, { ...known, ...day, ...sources.get(first.source), id: first.source });
  return [];
}

function locationOf({ place, cell }: NamedRow, problems: ImportProblem[]): ImportedRow['location'] {
  const name = cell('place', 'location');
  if (name.trim() === '') return undefined;
  const number = (column: string, most: number) => {
    const text = cell(column)
      .trim()
      .replace(/,(?=\d+$)/, '.');
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (text !== '' && !(Math.abs(value) <= most)) {
      const hint = `Write degrees from -${most} to ${most}.`;
      problems.push(
        importProblem('bad-value', { ...place, column }, 'This is not a coordinate.', hint, text),
      );
    }
    return Math.abs(value) <= most ? value : undefined;
  };
  const [latitude, longitude] = [number('latitude', 90), number('longitude', 180)];
  const sameAs = webAddress(cell('place address'));
  return {
    name,
    ...(sameAs && { sameAs }),
    ...(latitude !== undefined && longitude !== undefined && { geo: { latitude, longitude } }),
  };
}

function linesOf(cell: string): string[] {
  return cell
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '');
}
