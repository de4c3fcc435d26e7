import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';
import type { CsvRow } from './csvText.ts';

/** The cells of a record by the name of their column, and where it stands. */
export interface NamedRow {
  readonly place: FilePlace;
  /** Empty where there is no such column or nothing in it. */
  readonly cell: (...columns: readonly string[]) => string;
}

/** A table with a row of column names, read. */
export interface NamedTable {
  /** Column names as `columnKey` writes them. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly NamedRow[];
  readonly problems: readonly ImportProblem[];
}

/** A column name as it is compared: case, spaces, hyphens and underscores do not count. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Names the cells of records by the first of them. Of two columns of one name the first counts. */
export function readCells([header, ...records]: readonly CsvRow[]): NamedTable {
  const columns = new Map<string, number>();
  header?.cells.forEach((name, index) => {
    const key = columnKey(name);
    if (key !== '' && !columns.has(key)) columns.set(key, index);
  });
  const problems: ImportProblem[] = [];
  const width = header?.cells.length ?? 0;
  const rows = records.map(({ cells, row, line, isMalformed }): NamedRow => {
    const place = { row, line };
    if (isMalformed) {
      const hint = 'Close it, and write a quotation mark inside a cell twice.';
      problems.push(
        importProblem('bad-row', place, 'A quotation mark does not close where it should.', hint),
      );
    }
    const extra = cells.slice(width).filter(cell => cell.trim() !== '');
    if (extra.length > 0) {
      const hint = 'Put cells that hold commas in quotation marks.';
      const message = 'There are more cells than columns; the last ones are not taken.';
      problems.push(importProblem('bad-row', place, message, hint, extra.join(', ')));
    }
    const cell = (...names: readonly string[]) => {
      for (const name of names) {
        const index = columns.get(columnKey(name));
        const found = index === undefined ? '' : (cells[index] ?? '');
        if (found.trim() !== '') return found;
      }
      return '';
    };
    return { place, cell };
  });
  return { columns: new Set(columns.keys()), rows, problems };
}
