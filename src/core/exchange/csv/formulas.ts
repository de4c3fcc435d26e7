const FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell that a spreadsheet takes as text: one that would be run as a formula gets an apostrophe before it, as a person
 * would type it (OWASP, "CSV Injection"). Numbers stay.
 */
export function defuseCell(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell before `defuseCell`. */
export function restoreCell(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}
