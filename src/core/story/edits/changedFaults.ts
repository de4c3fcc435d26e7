import * as v from 'valibot';
import { finish } from '../../article/finish.ts';
import { type Problem, problem } from '../../problem.ts';
import { referenceSteps } from '../references.ts';
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
  const known = problemsOf(before);
  const fresh = [...problemsOf(after)].find(message => !known.has(message));
  return fresh === undefined ? null : notValid(fresh, '');
}

/** The story after one edit is the story before the next. */
const judged = new WeakMap<Story, ReadonlySet<string>>();

/** Broken references, without their places in the file, which shift. */
function problemsOf(story: Story): ReadonlySet<string> {
  const kept = judged.get(story);
  if (kept) return kept;
  const placed = story.events.map(event => ({ event, path: '' }));
  const found = new Set(
    finish(referenceSteps(story.sources, placed)).map(({ problem: { code, facts } }) =>
      JSON.stringify([code, facts]),
    ),
  );
  judged.set(story, found);
  return found;
}

function notValid(message: string, path: string): Problem<EditFault> {
  return problem('not-valid', path, `The story would no longer be valid: ${message}`, { reason: message });
}
