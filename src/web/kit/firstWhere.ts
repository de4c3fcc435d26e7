/** The number of the first item for which `holds`, when it does for all after; else the number of items. */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && !holds(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
