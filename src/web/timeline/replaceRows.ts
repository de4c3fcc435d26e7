import type { DataSet } from 'vis-data/esnext/esm/vis-data.js';
import type { PictureRow } from './pictureElements.ts';

/** Adds, changes and removes only what differs, so that elements on the screen move instead of being rebuilt. */
export function replaceRows(rows: DataSet<PictureRow>, next: readonly PictureRow[]): void {
  const ids = new Set(next.map(row => row.id));
  rows.remove(rows.getIds().filter(id => !ids.has(String(id))));
  rows.update(next.filter(row => !isSame(rows.get(row.id), row)));
}

function isSame(old: PictureRow | null, row: PictureRow): boolean {
  return old !== null && (Object.keys(row) as (keyof PictureRow)[]).every(key => old[key] === row[key]);
}
