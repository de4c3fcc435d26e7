import { positionOf } from '../../article/selector.ts';
import { failed, ok, problem } from '../../problem.ts';
import { textKey } from '../localize.ts';
import { passagesToFill } from '../passagesToFill.ts';
import type { Passage, Story, StoryEvent } from '../story.ts';
import type { Attribution, EventEdit } from './edit.ts';
import { type Edited, noEvent } from './editProblem.ts';
import { withoutAnchors } from './withoutAnchors.ts';

/** The story with two events made one; its date is that of the first unless only the other has one. */
export function mergeEvents(
  story: Story,
  { into, from }: Extract<EventEdit, { kind: 'merge-events' }>,
): Edited {
  if (into === from) return failed(problem('same-event', 'from', 'An event cannot be merged with itself.'));
  const first = story.events.find(event => event.id === into);
  const other = story.events.find(event => event.id === from);
  if (!first) return noEvent(into);
  if (!other) return noEvent(from);
  const merged = merge(first, other);
  const left = story.events.filter(event => event !== other).map(event => (event === first ? merged : event));
  const isGone = (anchor: { type: string; event?: unknown }) =>
    anchor.type === 'event' && anchor.event === from;
  return ok({ ...story, events: withoutAnchors(left, isGone, into) });
}

function merge(first: StoryEvent, other: StoryEvent): StoryEvent {
  const passages = [...first.passages];
  const renamed = new Map<string, string>();
  for (const passage of other.passages) {
    const same = passages.find(one => placeKey(one) === placeKey(passage));
    if (same) renamed.set(passage.id, same.id);
    else passages.push(passage);
  }
  const toFill = union(
    passagesToFill(first),
    passagesToFill(other),
    one => `${one.source}\n${one.quote ?? ''}`,
  );
  const takesDate = first.date === null && other.date !== null;
  const dating = takesDate ? other.dating : first.dating;
  const { anchor } = dating;
  const isOwn = anchor?.type === 'event' && (anchor.event === first.id || anchor.event === other.id);
  return {
    ...first,
    date: takesDate ? other.date : first.date,
    dating: isOwn ? { ...dating, anchor: null } : dating,
    attribution: union(first.attribution ?? [], (other.attribution ?? []).map(rename(renamed)), one =>
      textKey(one.name),
    ),
    about: union(first.about ?? [], other.about ?? [], textKey),
    location: first.location ?? other.location ?? null,
    passages,
    ...(toFill.length > 0 && { passagesToFill: toFill }),
  };
}

function placeKey({ id, source, role, selector }: Passage): string {
  const position = positionOf(selector);
  return position ? `${source} ${role} ${position.start} ${position.end}` : id;
}

function rename(renamed: ReadonlyMap<string, string>): (attribution: Attribution) => Attribution {
  return attribution => {
    const to = attribution.passage === undefined ? undefined : renamed.get(attribution.passage);
    return to === undefined ? attribution : { ...attribution, passage: to };
  };
}

function union<Item>(first: readonly Item[], more: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...more.filter(item => !known.has(keyOf(item)))];
}
