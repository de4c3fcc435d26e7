import type { Tally } from './tally.ts';

/** Prints one method's table: a line for each mutation and the total. */
export function printTable(title: string, rows: Readonly<Record<string, Tally>>): void {
  console.log(`\n${title}`);
  console.log(
    line('', 'present', 'found %', 'bounds %', 'wrong %', 'missed %', 'deleted', 'ghosts', 'ghosts %'),
  );
  for (const [name, tally] of Object.entries(rows)) {
    console.log(
      line(
        name,
        String(tally.present),
        percent(tally.found, tally.present),
        percent(tally.bounds, tally.present),
        percent(tally.wrong, tally.present),
        percent(tally.missed, tally.present),
        String(tally.deleted),
        String(tally.ghosts),
        percent(tally.ghosts, tally.deleted),
      ),
    );
  }
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(20) + cells.map(cell => cell.padStart(10)).join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(2);
}
