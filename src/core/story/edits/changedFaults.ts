import * as v from 'valibot';
import { type Problem, problem } from '../../problem.ts';
import { referenceProblems } from '../references.ts';
import { eventSchema, sourceSchema, storyHeadSchema } from '../schema.ts';
import type { Story } from '../story.ts';
import type { EditFault } from './edit.ts';

/**
 * What an edit would break, by the rules of `readStory`: the parts it changed against the schema, and all references.
 * Null when the story after it reads with no more problems than before.
 */
export function changedFaults(before: Story, after: Story): Problem<EditFault> | null {
  const events = new Set(before.events);
  for (const event of after.events) {
    if (events.has(event)) continue;
    const parsed = v.safeParse(eventSchema, event);
    if (!parsed.success) return notValid(parsed.issues[0].message, `events.${event.id}`);
  }
  const sources = new Set(before.sources);
  for (const source of after.sources) {
    if (sources.has(source)) continue;
    const parsed = v.safeParse(sourceSchema, source);
    if (!parsed.success) return notValid(parsed.issues[0].message, `sources.${source.id}`);
  }
  const head = v.safeParse(storyHeadSchema, { ...after, events: [], sources: after.sources.slice(0, 1) });
  if (!head.success) return notValid(head.issues[0].message, '');
  const known = new Set(problemsOf(before));
  const fresh = problemsOf(after).find(message => !known.has(message));
  return fresh === undefined ? null : notValid(fresh, '');
}

/** Without the places in the file, which shift. */
function problemsOf(story: Story): string[] {
  const placed = story.events.map(event => ({ event, path: `events.${event.id}` }));
  return referenceProblems(story.sources, placed).map(({ problem: { code, facts } }) =>
    JSON.stringify([code, facts]),
  );
}

function notValid(message: string, path: string): Problem<EditFault> {
  return problem('not-valid', path, `The story would no longer be valid: ${message}`, { reason: message });
}
