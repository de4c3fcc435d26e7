/** A box to be put into rows; `left` and `right` in CSS px from any one point. */
export interface RowBox {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  /** How many rows it is high. */
  readonly rows: number;
}

/** Free CSS px between boxes of one row. */
const GAP = 14;

/**
 * The topmost row in which each box has room, boxes of several rows first. A box that had a row keeps it when it can,
 * so that nothing jumps as boxes come and go.
 */
export function assignRows(
  boxes: readonly RowBox[],
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const taken: RowBox[][] = [];
  const rows = new Map<string, number>();
  const fits = (box: RowBox, row: number) => {
    for (let at = row; at < row + box.rows; at += 1) {
      if (taken[at]?.some(other => other.left < box.right + GAP && other.right + GAP > box.left))
        return false;
    }
    return true;
  };
  for (const box of [...boxes].sort((a, b) => firstOf(a, b, before))) {
    const kept = before.get(box.id);
    let row = kept !== undefined && fits(box, kept) ? kept : 0;
    while (!fits(box, row)) row += 1;
    for (let at = row; at < row + box.rows; at += 1) {
      while (taken.length <= at) taken.push([]);
      taken[at]?.push(box);
    }
    rows.set(box.id, row);
  }
  return rows;
}

function firstOf(a: RowBox, b: RowBox, before: ReadonlyMap<string, number>): number {
  return (
    b.rows - a.rows ||
    Number(before.has(b.id)) - Number(before.has(a.id)) ||
    a.left - b.left ||
    (a.id < b.id ? -1 : 1)
  );
}
