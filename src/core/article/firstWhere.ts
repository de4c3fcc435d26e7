/** The number of the first of `count` items for which `holds`, when it does for all after; else `count`. */
export function firstWhere<Item>(
  items: ArrayLike<Item>,
  holds: (item: Item) => boolean,
  count = items.length,
): number {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && !holds(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
