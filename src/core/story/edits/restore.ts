import type { Story } from '../story.ts';
import type { Restore, Splice } from './edit.ts';

/** What leads from `after` back to `before`, which share all that the edit between them left alone. */
export function restoreOf(before: Story, after: Story): Restore {
  return {
    kind: 'restore',
    head: hasSameHead(before, after) ? null : { ...before, sources: [], events: [] },
    sources: spliceOf(before.sources, after.sources),
    events: spliceOf(before.events, after.events),
  };
}

/** The story with what a restore holds in its place. */
export function restore(story: Story, { head, sources, events }: Restore): Story {
  return {
    // Fields in the order they were in: a story restored is the same file.
    ...(head ?? story),
    sources: sources ? spliced(story.sources, sources) : story.sources,
    events: events ? spliced(story.events, events) : story.events,
  };
}

function hasSameHead(a: Story, b: Story): boolean {
  const keys = (story: Story) => Object.keys(story).filter(key => key !== 'sources' && key !== 'events');
  const [one, other] = [keys(a), keys(b)];
  return (
    one.length === other.length && one.every(key => Object.is(a[key as keyof Story], b[key as keyof Story]))
  );
}

function spliceOf<Item>(before: readonly Item[], after: readonly Item[]): Splice<Item> | null {
  if (before === after) return null;
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - at;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const put = before.slice(at, before.length - tail);
  const remove = after.length - tail - at;
  return put.length === 0 && remove === 0 ? null : { at, remove, put };
}

function spliced<Item>(list: readonly Item[], { at, remove, put }: Splice<Item>): Item[] {
  return [...list.slice(0, at), ...put, ...list.slice(at + remove)];
}
