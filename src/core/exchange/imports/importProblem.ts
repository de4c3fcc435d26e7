import { type Problem, problem } from '../../problem.ts';

/** What can be wrong with a file of another format. */
export type ImportFault =
  | 'not-json'
  | 'not-timelinejs'
  | 'not-icalendar'
  | 'no-events'
  | 'no-columns'
  | 'no-name'
  | 'bad-row'
  | 'bad-date'
  | 'ambiguous-date'
  | 'end-before-start'
  | 'bad-value'
  | 'bad-address'
  | 'repeats'
  | 'unknown-zone'
  | 'not-kept'
  | 'status-supposed'
  | 'id-changed';

/** Where in a file something stands; counted from 1. */
export interface FilePlace {
  /** Record of a table, the one of the column names being 1; or event of a list. */
  readonly row?: number;
  readonly line?: number;
  /** Name of a column, a field or a property. */
  readonly column?: string;
}

/** What could not be understood, where, and how to mend it. */
export interface ImportProblem extends Problem<ImportFault> {
  readonly place: FilePlace;
  /** One English sentence; may be empty. */
  readonly hint: string;
}

/** Builds a problem; `value` is what was found, and is shown shortened. */
export function importProblem(
  code: ImportFault,
  place: FilePlace,
  message: string,
  hint = '',
  value = '',
): ImportProblem {
  const found = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  const facts = { ...place, ...(found !== '' && { found }) };
  const where = placeText(place);
  const whole = `${where}${where && ': '}${message}${found && ` (found: ${found})`}`;
  return { ...problem(code, where, whole, facts), place, hint };
}

/** `row 3 (line 5), Month` */
export function placeText({ row, line, column }: FilePlace): string {
  const inLine = line === undefined ? '' : row === undefined ? `line ${line}` : ` (line ${line})`;
  const record = `${row === undefined ? '' : `row ${row}`}${inLine}`;
  return [record, column ?? ''].filter(Boolean).join(', ');
}
