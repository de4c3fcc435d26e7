import Papa from 'papaparse';
import { defuseCell, restoreCell } from './formulas.ts';

/** A record of a CSV text. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Number of the record, the one of the column names being 1. */
  readonly row: number;
  /** Line of the text it begins on, from 1; cells may hold line ends. */
  readonly line: number;
  /** A quotation mark that does not close, or that other characters follow. */
  readonly isMalformed: boolean;
}

/**
 * Rows as CSV (RFC 4180: CRLF, quoted where needed, each as wide as the first) that no spreadsheet runs as formulas. A byte
 * order mark comes first, without which Excel takes UTF-8 for something else.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 0;
  const whole = rows.map(row => Array.from({ length: width }, (_, index) => defuseCell(row[index] ?? '')));
  return `\uFEFF${Papa.unparse(whole, { newline: '\r\n' })}\r\n`;
}

/**
 * Reads CSV separated by commas, semicolons, tabs or bars, whichever its first line has most of: column names hold none.
 * Empty records are left out. Never throws.
 */
export function readCsvText(text: string): CsvRow[] {
  const whole = text.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let line = 1;
  let start = 0;
  let row = 0;
  Papa.parse(whole, {
    delimiter: delimiterOf(whole),
    step: ({ data, errors, meta }) => {
      row++;
      const isMalformed = errors.some(({ type }) => type === 'Quotes');
      const cells = data.map(restoreCell);
      if (cells.some(cell => cell.trim() !== '')) rows.push({ cells, row, line, isMalformed });
      line += lineEnds(whole, start, meta.cursor);
      start = meta.cursor;
    },
  });
  return rows;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function lineEnds(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
