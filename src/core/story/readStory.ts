import * as v from 'valibot';
import { failed, ok, type Problem, problem, type Result } from '../problem.ts';
import { parseStory, parseStorySteps } from './parseStory.ts';
import { type PlacedEvent, referenceSteps } from './references.ts';
import { eventSchema, storyHeadSchema } from './schema.ts';
import { type StoryFault, schemaFaultOf, schemaFaults } from './schemaFaults.ts';
import type { Story } from './story.ts';

/** A story that can be shown, and what was wrong with the rest of its file. */
export interface ReadStory {
  readonly story: Story;
  readonly problems: readonly Problem<StoryFault>[];
}

/** So many events are read before the caller may rest. */
const STEP = 50;

type Read = Result<ReadStory, Problem<StoryFault>>;

/**
 * The one door in for story files: parses, validates, keeps every sound event and reports each one it
 * had to leave out. Fails only when there is no story at all to show.
 */
export function readStory(text: string): Read {
  const json = parseStory(text);
  return json.ok ? readStoryValue(json.value) : json;
}

/** As `readStory`, step by step, a few ms each, so that a caller may rest in between. */
export function* readStorySteps(text: string): Generator<undefined, Read> {
  const json = yield* parseStorySteps(text);
  return json.ok ? yield* readValueSteps(json.value) : json;
}

/** As `readStory`, for a value that is parsed already. */
export function readStoryValue(value: unknown): Read {
  const steps = readValueSteps(value);
  for (;;) {
    const { done, value: read } = steps.next();
    if (done) return read;
  }
}

function* readValueSteps(value: unknown): Generator<undefined, Read> {
  const format = formatOf(value);
  if (format !== 'sourceline/1') {
    return failed(
      problem(
        'unknown-format',
        'format',
        `This is not a story of format "sourceline/1" (found: ${format || 'none'}).`,
        {
          found: format,
        },
      ),
    );
  }
  const head = v.safeParse(storyHeadSchema, value);
  if (!head.success) return failed(badValue(head.issues[0], ''));
  const problems: Problem<StoryFault>[] = [];
  const placed = yield* soundEvents(head.output.events, problems);
  const references = yield* referenceSteps(head.output.sources, placed);
  const dropped = new Set(references.filter(r => r.drops).map(r => r.event));
  for (const reference of references) problems.push(reference.problem);
  const events = placed.map(({ event }) => event).filter(event => !dropped.has(event));
  return ok({ story: { ...head.output, events }, problems });
}

/** The format a value names; empty when it names none. */
function formatOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const format = (value as { format?: unknown }).format;
  return typeof format === 'string' ? format.slice(0, 80) : '';
}

function* soundEvents(
  values: readonly unknown[],
  problems: Problem<StoryFault>[],
): Generator<undefined, PlacedEvent[]> {
  const events: PlacedEvent[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = v.safeParse(eventSchema, value);
    if (parsed.success) events.push({ event: parsed.output, path: `events[${index}]` });
    else problems.push(leftOut(value, index, parsed.issues[0]));
    if (index % STEP === STEP - 1) yield;
  }
  return events;
}

function leftOut(value: unknown, index: number, issue: v.BaseIssue<unknown>): Problem<StoryFault> {
  const cause = badValue(issue, `events[${index}]`);
  const id = (value as { id?: unknown } | null)?.id;
  const event = typeof id === 'string' ? id.slice(0, 80) : `#${index + 1}`;
  return problem('event-left-out', cause.path, `Event "${event}" was left out: ${cause.message}`, {
    ...cause.facts,
    event,
  });
}

function badValue(issue: v.BaseIssue<unknown>, base: string): Problem<StoryFault> {
  const path = base + pathOf(issue, base === '');
  const fault = schemaFaultOf(issue.message);
  const received = (issue.received ?? '').slice(0, 120);
  const expected = fault === 'wrong-type' ? ` Expected ${issue.expected ?? 'another value'}.` : '';
  return problem('bad-value', path, `${path} ${schemaFaults[fault]} (found: ${received}).${expected}`, {
    fault,
    // Types are named in English here; only a value itself can be shown in any language.
    received: /^["\d-]/.test(received) ? received : '',
    expected: issue.expected ?? '',
  });
}

function pathOf(issue: v.BaseIssue<unknown>, atStart: boolean): string {
  const path = (issue.path ?? [])
    .map(item => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
    .join('');
  return atStart ? path.replace(/^\./, '') : path;
}
