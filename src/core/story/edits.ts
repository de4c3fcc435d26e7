import { failed, ok, type Result } from '../problem.ts';
import { changedFaults } from './edits/changedFaults.ts';
import type { ArticleEdit, EventEdit, HeadEdit, PassageEdit, Restore, StoryEdit } from './edits/edit.ts';
import { editArticle } from './edits/editArticle.ts';
import { editEvent } from './edits/editEvent.ts';
import { editHead } from './edits/editHead.ts';
import { editPassage } from './edits/editPassage.ts';
import type { Edited, EditProblem } from './edits/editProblem.ts';
import { restore, restoreOf } from './edits/restore.ts';
import type { Story } from './story.ts';

/** A story after an edit, and the edit that leads back. */
export interface AppliedEdit {
  readonly story: Story;
  readonly inverse: Restore;
}

/**
 * Applies an edit, or says why not. The same story is the answer when nothing changes. Pure: the story given is left as
 * it is, the same edit of the same story gives the same story, and one that read without problems still does. Quotes are
 * always words of their article. The inverse, applied, gives the story back, field for field.
 */
export function applyEdit(story: Story, edit: StoryEdit): Result<AppliedEdit, EditProblem> {
  const edited = changed(story, edit);
  if (!edited.ok) return edited;
  const after = edited.value;
  // What is restored may have had problems of its own before an edit mended them.
  const isKnown = after === story || edit.kind === 'restore';
  const fault = isKnown ? null : changedFaults(story, after);
  return fault ? failed(fault) : ok({ story: after, inverse: restoreOf(story, after) });
}

const families = {
  'add-event': 'event',
  'remove-event': 'event',
  'merge-events': 'event',
  'split-event': 'event',
  'set-name': 'event',
  'set-description': 'event',
  'set-note': 'event',
  'set-date': 'event',
  'set-status': 'event',
  'set-attribution': 'event',
  'set-location': 'event',
  'set-people': 'event',
  'set-review': 'event',
  'add-passage': 'passage',
  'remove-passage': 'passage',
  'drop-to-fill': 'passage',
  'adjust-passage': 'passage',
  'set-role': 'passage',
  'add-cue': 'passage',
  'remove-cue': 'passage',
  'add-article': 'article',
  'remove-article': 'article',
  'replace-article': 'article',
  'replace-proposals': 'article',
  'set-source': 'article',
  'set-story-name': 'head',
  'set-story-description': 'head',
  'set-story-id': 'head',
  restore: 'restore',
} as const satisfies Record<StoryEdit['kind'], string>;

function changed(story: Story, edit: StoryEdit): Edited {
  switch (families[edit.kind]) {
    case 'event':
      return editEvent(story, edit as EventEdit);
    case 'passage':
      return editPassage(story, edit as PassageEdit);
    case 'article':
      return editArticle(story, edit as ArticleEdit);
    case 'head':
      return editHead(story, edit as HeadEdit);
    case 'restore':
      return ok(restore(story, edit as Restore));
  }
}
