import { failed, ok, problem } from '../../problem.ts';
import type { Source, Story, StoryEvent } from '../story.ts';
import { addArticle } from './addArticle.ts';
import type { ArticleEdit, SourceFields } from './edit.ts';
import { withoutPassages } from './editPassage.ts';
import type { Edited } from './editProblem.ts';
import { replaceArticle } from './replaceArticle.ts';
import { withoutAnchors } from './withoutAnchors.ts';

/** The story after an edit of its articles. */
export function editArticle(story: Story, edit: ArticleEdit): Edited {
  if (edit.kind === 'add-article') return addArticle(story, edit.story);
  const source = story.sources.find(one => one.id === edit.source);
  if (!source) return failed(problem('unknown-source', 'source', `There is no article "${edit.source}".`));
  switch (edit.kind) {
    case 'remove-article':
      return removeArticle(story, source);
    case 'replace-article':
      return replaceArticle(story, source, edit);
    case 'replace-proposals':
      return replaceProposals(story, source, edit.story);
    case 'set-source':
      return ok(setSource(story, source, edit.fields));
  }
}

function setSource(story: Story, source: Source, fields: SourceFields): Story {
  // Whether its date is one is looked at with all that changed.
  const after = { ...source, ...fields } as Source;
  return { ...story, sources: story.sources.map(one => (one === source ? after : one)) };
}

/** Events that only this article tells go with it. */
function removeArticle(story: Story, { id }: Source): Edited {
  if (story.sources.length === 1)
    return failed(problem('last-article', 'sources', 'A story must keep an article.'));
  const isOnly = ({ passages }: StoryEvent) =>
    passages.length > 0 && passages.every(passage => passage.source === id);
  const left = story.events.filter(event => !isOnly(event)).map(event => withoutSource(event, id));
  const kept = new Set(left.map(event => event.id));
  const events = withoutAnchors(left, anchor =>
    anchor.type === 'event' ? !kept.has(anchor.event) : anchor.source === id,
  );
  const sources = story.sources.filter(one => one.id !== id);
  const after = { ...story, sources, events };
  if (!story.revisions?.some(revision => revision.source === id)) return ok(after);
  return ok({ ...after, revisions: story.revisions.filter(revision => revision.source !== id) });
}

function withoutSource(event: StoryEvent, id: string): StoryEvent {
  const gone = event.passages.filter(passage => passage.source === id).map(passage => passage.id);
  const { timexes, because } = event.dating;
  const isIts = (words: { source: string }) => words.source === id;
  const pruned = withoutPassages(event, gone);
  if (!timexes?.some(isIts) && !because?.some(isIts)) return pruned;
  const dating = { ...event.dating };
  if (timexes) dating.timexes = timexes.filter(words => !isIts(words));
  if (because) dating.because = because.filter(words => !isIts(words));
  return { ...pruned, dating };
}

/** Proposals nobody has looked at, told by this article alone, make way for new ones. */
function replaceProposals(story: Story, source: Source, proposed: Story): Edited {
  const isOld = ({ review, passages }: StoryEvent) =>
    review === 'proposed' && passages.every(passage => passage.source === source.id);
  const left = story.events.filter(event => !isOld(event));
  const kept = new Set(left.map(event => event.id));
  const events = withoutAnchors(left, anchor => anchor.type === 'event' && !kept.has(anchor.event));
  return addArticle({ ...story, events }, { ...proposed, sources: [] });
}
