import { type Edtf, isEdtf } from '../../dates/edtf.ts';
import { findTimexes } from '../../dates/findTimexes.ts';
import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';

const languages = ['en', 'fr'];

/**
 * The date a cell says: EDTF, else one dated expression in English or French that is all of the cell. Figures that are
 * another day in each (03/04/2024) are no date: the problem says so.
 */
export function readDateCell(
  cell: string,
  place: FilePlace,
): { readonly date: Edtf | null; readonly problems: readonly ImportProblem[] } {
  const text = cell.trim();
  if (text === '') return { date: null, problems: [] };
  if (isEdtf(text)) return { date: text, problems: [] };
  const readings = new Set(
    languages.flatMap(lang => {
      const [only, ...others] = text.length > 200 ? [] : findTimexes(text, { lang, published: null });
      const isWhole = only?.start === 0 && only.end === text.length && others.length === 0;
      return isWhole && only.date !== null && only.certain && !only.warning
        ? [timeOf(only.value) ?? only.date]
        : [];
    }),
  );
  const [date, other] = readings;
  if (date !== undefined && other === undefined) return { date, problems: [] };
  const hint = 'Write a date such as 2024-03-21, or 2024-03 for a month.';
  if (date === undefined)
    return { date: null, problems: [importProblem('bad-date', place, 'This is not a date.', hint, text)] };
  const message = `This is ${date} or ${other}; none is taken.`;
  return { date: null, problems: [importProblem('ambiguous-date', place, message, hint, text)] };
}

function timeOf(value: string): Edtf | undefined {
  return value.includes('T') && isEdtf(value) ? value : undefined;
}
