import type { Story } from '../story.ts';

/** Longest slug less what a number takes. */
const LONGEST = 58;

/** The slug itself, or with the first number that makes it one that is not taken. */
export function freshId(base: string, taken: ReadonlySet<string>): string {
  const slug = base.slice(0, LONGEST).replace(/-+$/, '');
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}

/** Ids of events in use. */
export function eventIds(story: Story): Set<string> {
  return new Set(story.events.map(event => event.id));
}

/** Ids of passages in use. */
export function passageIds(story: Story): Set<string> {
  return new Set(story.events.flatMap(event => event.passages.map(passage => passage.id)));
}
