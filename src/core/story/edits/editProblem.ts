import { failed, type Problem, problem, type Result } from '../../problem.ts';
import type { Story, StoryEvent } from '../story.ts';
import type { EditFault } from './edit.ts';

export type EditProblem = Problem<EditFault>;
export type Edited = Result<Story, EditProblem>;

/** Refuses an edit of an event that is not there. */
export function noEvent(id: string): { readonly ok: false; readonly error: EditProblem } {
  return failed(problem('unknown-event', 'event', `There is no event "${id}".`, { id }));
}

/** Refuses an edit of a passage that is not there. */
export function noPassage(id: string): { readonly ok: false; readonly error: EditProblem } {
  return failed(problem('unknown-passage', 'passage', `There is no passage "${id}".`, { id }));
}

/** The story with one event in place of the one with its id; the same story when nothing changed. */
export function withEvent(story: Story, before: StoryEvent, after: StoryEvent): Story {
  if (before === after) return story;
  return { ...story, events: story.events.map(event => (event === before ? after : event)) };
}
