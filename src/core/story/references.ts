import { type Problem, problem } from '../problem.ts';
import type { StoryFault } from './schemaFaults.ts';
import type { Passage, Source, StoryEvent } from './story.ts';

/** A sound event and its path in the file, which events left out before it do not change. */
export interface PlacedEvent {
  readonly event: StoryEvent;
  readonly path: string;
}

/** A broken invariant between parts of a story; `drops` when its event cannot be shown with it. */
export interface ReferenceProblem {
  /** Undefined when the fault is not an event's. */
  readonly event: StoryEvent | undefined;
  readonly drops: boolean;
  readonly problem: Problem<StoryFault>;
}

/** So many events are looked at before the caller may rest. */
const STEP = 200;

/**
 * What the schema cannot see: ids used twice, references to what is not there, positions outside the article. Step by
 * step, so that a caller may rest in between.
 */
export function* referenceSteps(
  sourceList: readonly Source[],
  events: readonly PlacedEvent[],
): Generator<undefined, ReferenceProblem[]> {
  const sources = new Map(sourceList.map(source => [source.id, source]));
  const eventIds = new Set(events.map(({ event }) => event.id));
  const seen = { events: new Set<string>(), passages: new Set<string>() };
  const found = duplicateSources(sourceList);
  for (const [number, { event, path }] of events.entries()) {
    found.push(
      ...idProblems(event, path, seen),
      ...sourceProblems(event, path, sources),
      ...noteProblems(event, path),
      ...attributionProblems(event, path),
      ...anchorProblems(event, path, sources, eventIds),
    );
    if (number % STEP === STEP - 1) yield;
  }
  return found;
}

function duplicateSources(sources: readonly Source[]): ReferenceProblem[] {
  return sources.flatMap(({ id }, index): ReferenceProblem[] => {
    if (sources.findIndex(source => source.id === id) === index) return [];
    const where = `sources[${index}].id`;
    const message = `${where}: the source id "${id}" is used twice; ids must be unique in a story.`;
    return [{ event: undefined, drops: false, problem: problem('duplicate-source', where, message, { id }) }];
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
    ...(event.dating.because ?? []).map((cue, i) => ({
      source: cue.source,
      end: cue.end,
      where: `${path}.dating.because[${i}]`,
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
