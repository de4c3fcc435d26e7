import { ok, type Result } from '../problem.ts';
import type { Restore, StoryEdit } from './edits/edit.ts';
import type { EditProblem } from './edits/editProblem.ts';
import { applyEdit } from './edits.ts';
import type { Story } from './story.ts';

/** An edit that was made, and what leads back. */
export interface EditStep {
  readonly edit: StoryEdit;
  readonly inverse: Restore;
}

/** A story with all that was done to it, and all that was undone. */
export interface EditHistory {
  readonly story: Story;
  readonly done: readonly EditStep[];
  /** The last one undone is the last of the list. */
  readonly undone: readonly EditStep[];
}

/** A history that begins with a story. */
export function startHistory(story: Story): EditHistory {
  return { story, done: [], undone: [] };
}

/** Makes an edit. What was undone can then no longer be redone; an edit that changes nothing leaves the history as it is. */
export function makeEdit(history: EditHistory, edit: StoryEdit): Result<EditHistory, EditProblem> {
  const applied = applyEdit(history.story, edit);
  if (!applied.ok) return applied;
  const { story, inverse } = applied.value;
  if (story === history.story) return ok(history);
  return ok({ story, done: [...history.done, { edit, inverse }], undone: [] });
}

/** Takes back the last edit; the same history when there is none. */
export function undoEdit(history: EditHistory): EditHistory {
  const step = history.done.at(-1);
  if (!step) return history;
  const applied = applyEdit(history.story, step.inverse);
  if (!applied.ok) return history;
  return {
    story: applied.value.story,
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Makes the last edit again that was taken back; the same history when there is none. */
export function redoEdit(history: EditHistory): EditHistory {
  const step = history.undone.at(-1);
  if (!step) return history;
  const applied = applyEdit(history.story, step.edit);
  if (!applied.ok) return history;
  return {
    story: applied.value.story,
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}
