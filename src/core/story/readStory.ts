import * as v from 'valibot';
import { failed, ok, type Problem, problem, type Result } from '../problem.ts';
import { type PlacedEvent, referenceProblems } from './references.ts';
import { eventSchema, storyHeadSchema } from './schema.ts';
import { type StoryFault, schemaFaultOf, schemaFaults } from './schemaFaults.ts';
import type { Story } from './story.ts';

/** A story that can be shown, and what was wrong with the rest of its file. */
export interface ReadStory {
  readonly story: Story;
  readonly problems: readonly Problem<StoryFault>[];
}

/**
 * The one door in for story files: parses, validates, keeps every sound event and reports each one it
 * had to leave out. Fails only when there is no story at all to show.
 */
export function readStory(text: string): Result<ReadStory, Problem<StoryFault>> {
  const json = parseJson(text);
  return json.ok ? readStoryValue(json.value) : json;
}

/** As `readStory`, for a value that is parsed already. */
export function readStoryValue(value: unknown): Result<ReadStory, Problem<StoryFault>> {
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
  const placed = soundEvents(head.output.events, problems);
  const references = referenceProblems(head.output.sources, placed);
  const dropped = new Set(references.filter(r => r.drops).map(r => r.event));
  problems.push(...references.map(r => r.problem));
  const events = placed.map(({ event }) => event).filter(event => !dropped.has(event));
  return ok({ story: { ...head.output, events }, problems });
}

function parseJson(text: string): Result<unknown, Problem<StoryFault>> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(problem('not-json', '', `The file is not valid JSON: ${reason}`, { reason }));
  }
}

/** The format a value names; empty when it names none. */
function formatOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const format = (value as { format?: unknown }).format;
  return typeof format === 'string' ? format.slice(0, 80) : '';
}

function soundEvents(values: readonly unknown[], problems: Problem<StoryFault>[]): PlacedEvent[] {
  const events: PlacedEvent[] = [];
  values.forEach((value, index) => {
    const parsed = v.safeParse(eventSchema, value);
    if (parsed.success) events.push({ event: parsed.output, path: `events[${index}]` });
    else problems.push(leftOut(value, index, parsed.issues[0]));
  });
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
