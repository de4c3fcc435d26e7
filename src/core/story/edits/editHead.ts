import { failed, ok, problem } from '../../problem.ts';
import type { Story } from '../story.ts';
import type { HeadEdit } from './edit.ts';
import type { Edited } from './editProblem.ts';
import { withText } from './textEdit.ts';

/** The story after an edit of its name, description or id. */
export function editHead(story: Story, edit: HeadEdit): Edited {
  if (edit.kind === 'set-story-id') return ok(edit.id === story.id ? story : { ...story, id: edit.id });
  const words = edit.text.trim();
  if (edit.kind === 'set-story-name') {
    const name = withText(story.name, edit.lang, words, story.inLanguage);
    if (name === null) return failed(problem('last-name', 'name', 'A story must keep a name.'));
    return ok(name === story.name ? story : { ...story, name });
  }
  const description = withText(story.description, edit.lang, words, story.inLanguage);
  return ok(description === (story.description ?? null) ? story : { ...story, description });
}
