import { type Problem, problem } from '../problem.ts';
import type { StoryFault } from './schemaFaults.ts';
import type { Passage, Source, Story, StoryEvent } from './story.ts';

/** A broken invariant between parts of a story; `drops` when the event cannot be shown with it. */
export interface ReferenceProblem {
  readonly event: StoryEvent;
  readonly drops: boolean;
  readonly problem: Problem<StoryFault>;
}

/** What the schema cannot see: ids used twice, references to what is not there, positions outside the article. */
export function referenceProblems(story: Story): ReferenceProblem[] {
  const sources = new Map(story.sources.map(source => [source.id, source]));
  const eventIds = new Set(story.events.map(event => event.id));
  const seen = { events: new Set<string>(), passages: new Set<string>() };
  return story.events.flatMap((event, index) => {
    const path = `events[${index}]`;
    return [
      ...idProblems(event, path, seen),
      ...sourceProblems(event, path, sources),
      ...noteProblems(event, path),
      ...attributionProblems(event, path),
      ...anchorProblems(event, path, sources, eventIds),
    ];
  });
}

function idProblems(
  event: StoryEvent,
  path: string,
  seen: { events: Set<string>; passages: Set<string> },
): ReferenceProblem[] {
  const found: ReferenceProblem[] = [];
  const twice = (id: string, where: string, kind: string) =>
    found.push({
      event,
      drops: true,
      problem: problem(
        'duplicate-id',
        where,
        `${where}: the ${kind} id "${id}" is used twice; ids must be unique in a story.`,
        {
          id,
          event: event.id,
        },
      ),
    });
  if (seen.events.has(event.id)) twice(event.id, `${path}.id`, 'event');
  seen.events.add(event.id);
  event.passages.forEach((passage, i) => {
    if (seen.passages.has(passage.id)) twice(passage.id, `${path}.passages[${i}].id`, 'passage');
    seen.passages.add(passage.id);
  });
  return found;
}

function sourceProblems(
  event: StoryEvent,
  path: string,
  sources: ReadonlyMap<string, Source>,
): ReferenceProblem[] {
  const uses = [
    ...event.passages.map((p, i) => ({ source: p.source, end: endOf(p), where: `${path}.passages[${i}]` })),
    ...(event.dating.timexes ?? []).map((t, i) => ({
      source: t.source,
      end: t.end,
      where: `${path}.dating.timexes[${i}]`,
    })),
  ];
  return uses.flatMap(({ source, end, where }): ReferenceProblem[] => {
    const article = sources.get(source);
    if (!article) {
      const message = `${where}: there is no source "${source}" in this story.`;
      const facts = { id: source, event: event.id };
      return [{ event, drops: true, problem: problem('unknown-reference', where, message, facts) }];
    }
    const length = article.articleBody?.length;
    if (length === undefined || end <= length) return [];
    const message = `${where}: position ${end} lies outside the article, which has ${length} code units.`;
    const facts = { end, length, event: event.id };
    return [{ event, drops: false, problem: problem('outside-article', where, message, facts) }];
  });
}

function endOf(passage: Passage): number {
  return Math.max(0, ...passage.selector.map(s => (s.type === 'TextPositionSelector' ? s.end : 0)));
}

function noteProblems(event: StoryEvent, path: string): ReferenceProblem[] {
  if (event.dating.basis !== 'editor' || event.dating.note) return [];
  const where = `${path}.dating.note`;
  const message = `${where}: a date supplied by an editor must say in a note where it comes from.`;
  return [
    {
      event,
      drops: false,
      problem: problem('editor-date-without-note', where, message, { event: event.id }),
    },
  ];
}

function attributionProblems(event: StoryEvent, path: string): ReferenceProblem[] {
  const ids = new Set(event.passages.map(passage => passage.id));
  return (event.attribution ?? []).flatMap((attribution, i): ReferenceProblem[] => {
    if (attribution.passage === undefined || ids.has(attribution.passage)) return [];
    const where = `${path}.attribution[${i}].passage`;
    const message = `${where}: the event has no passage "${attribution.passage}".`;
    const facts = { id: attribution.passage, event: event.id };
    return [{ event, drops: false, problem: problem('unknown-reference', where, message, facts) }];
  });
}

function anchorProblems(
  event: StoryEvent,
  path: string,
  sources: ReadonlyMap<string, Source>,
  eventIds: ReadonlySet<string>,
): ReferenceProblem[] {
  const anchor = event.dating.anchor;
  if (!anchor) return [];
  const id = anchor.type === 'publication' ? anchor.source : anchor.event;
  if (anchor.type === 'publication' ? sources.has(id) : eventIds.has(id)) return [];
  const where = `${path}.dating.anchor`;
  const message = `${where}: the date is measured from "${id}", which is not in this story.`;
  const facts = { id, event: event.id };
  return [{ event, drops: false, problem: problem('unknown-reference', where, message, facts) }];
}
