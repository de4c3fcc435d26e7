const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * Gives ids that were not given before: the wanted one where it is a slug and free, else the fallback, with `-2`, `-3`
 * after it where it is taken. `fallback` must be a slug.
 */
export function uniqueIds(): (wanted: string, fallback: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (wanted, fallback) => {
    const first = SLUG.test(wanted) ? wanted : fallback;
    // Room for the number: ids have at most 64 characters.
    const base = first.slice(0, 56);
    let id = first;
    let count = counts.get(base) ?? 1;
    while (given.has(id)) id = `${base}-${++count}`;
    counts.set(base, count);
    given.add(id);
    return id;
  };
}
