/** A table: a row of headings, then rows of cells. */
export type Table = readonly (readonly string[])[];

/** A table as lines of text, the first column to the left and the others to the right. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  const lines = table.map(row =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0] ?? '', rule, ...lines.slice(1)].map(line => line.trimEnd()).join('\n');
}

/** A table in Markdown. */
export function markdownTable(table: Table): string {
  const [head = [], ...rows] = table.map(row =>
    row.map(cell => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')),
  );
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

function widthsOf(table: Table): number[] {
  const columns = Math.max(0, ...table.map(row => row.length));
  return Array.from({ length: columns }, (_, at) => Math.max(...table.map(row => row[at]?.length ?? 0)));
}
