/** Words of an id; more would be no handle. */
const MOST_WORDS = 6;
const LONGEST = 48;

/** A slug of a text's words: a–z, 0–9, hyphens, at most 48 characters; `event` when there are none. */
export function slugOf(words: string, isSmall: (word: string) => boolean): string {
  const parts = words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(part => part.length > 1 && !isSmall(part));
  return parts.slice(0, MOST_WORDS).join('-').slice(0, LONGEST).replace(/-+$/, '') || 'event';
}

/** Gives slugs that were not given before: `-2`, `-3` follow the first. */
export function makeUnique(): (slug: string) => string {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return slug => {
    let count = counts.get(slug) ?? 0;
    let unique = slug;
    do {
      count++;
      unique = count === 1 ? slug : `${slug}-${count}`;
    } while (given.has(unique));
    counts.set(slug, count);
    given.add(unique);
    return unique;
  };
}
