/** Characters that steer a terminal or turn the direction of what follows; text of a file may hold them. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Text of a file on one line, made harmless for a terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, space => (/[\n\t\r]/.test(space) ? ' ' : space)).replace(STEERING, '');
}

/** At most `most` characters (code points) of a text on one line, cut at a word where there is one. */
export function shorten(text: string, most: number): string {
  const characters = [...printable(text.slice(0, most * 4)).trim()];
  if (characters.length <= most && text.length <= most * 4) return characters.join('');
  const cut = characters.slice(0, most - 1).join('');
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > most / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}

/** Lines of cells, each column as wide as its widest cell; the last is left as it is. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  return rows.map(row =>
    row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join('  '),
  );
}

/** "1 passage", "2 passages". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
