import type { TextSpan } from '../../article/article.ts';
import { failed, ok, problem } from '../../problem.ts';
import { rewriteSelectors } from '../rewriteSelectors.ts';
import type { Cue, Revision, Source, Story, StoryEvent, Timex } from '../story.ts';
import type { ArticleEdit, NewPlaces } from './edit.ts';
import { withoutPassages } from './editPassage.ts';
import type { Edited } from './editProblem.ts';
import { trimmedSpan } from './wordsIn.ts';

type Replacement = Extract<ArticleEdit, { kind: 'replace-article' }>;

/**
 * The story with a new version of an article and its words where the edit says. Events whose dated words changed or
 * went are to be looked at again. The old places are kept in `revisions`.
 */
export function replaceArticle(story: Story, source: Source, edit: Replacement): Edited {
  const { text, places, dateModified } = edit;
  const unplaced = story.events
    .flatMap(event => event.passages)
    .find(({ id, source: of }) => of === source.id && !isPlaced(text, places.passages[id]));
  if (unplaced)
    return failed(
      problem('words-unplaced', 'places', `Passage "${unplaced.id}" has no place.`, { passage: unplaced.id }),
    );
  const events = story.events.map(event => eventIn(event, source.id, text, places));
  const { sha256: _, ...rest } = source;
  const after = { ...rest, articleBody: text };
  const sources = story.sources.map(one => (one === source ? after : one));
  const revisions = [...(story.revisions ?? []), revisionOf(story, source, dateModified)];
  return ok({ ...story, sources, events, revisions });
}

/** Given up, or at a place that holds words. */
function isPlaced(text: string, span: TextSpan | null | undefined): boolean {
  return span === null || (span !== undefined && trimmedSpan(text, span.start, span.end) !== null);
}

function revisionOf(story: Story, source: Source, dateModified: string): Revision {
  const passages = story.events
    .flatMap(event => event.passages)
    .filter(passage => passage.source === source.id)
    .map(({ id, selector }) => ({ id, selector }));
  return {
    source: source.id,
    reason: 'text-changed',
    dateModified,
    ...(source.sha256 === undefined ? {} : { sha256: source.sha256 }),
    passages,
  };
}

function eventIn(event: StoryEvent, source: string, text: string, places: NewPlaces): StoryEvent {
  const dropped = event.passages.filter(
    ({ id, source: of }) => of === source && places.passages[id] === null,
  );
  const kept = withoutPassages(
    event,
    dropped.map(passage => passage.id),
  );
  const passages = kept.passages.map(passage => {
    const span = passage.source === source ? places.passages[passage.id] : null;
    const at = span ? trimmedSpan(text, span.start, span.end) : null;
    return at ? { ...passage, selector: rewriteSelectors(passage.selector, text, at) } : passage;
  });
  const { timexes = [], because = [] } = event.dating;
  const uses = [...timexes, ...because].some(words => words.source === source);
  if (!uses && kept === event && passages.every((passage, i) => passage === event.passages[i])) return event;
  const [newTimexes, newBecause] = [
    wordsAfter(timexes, 'timexes', event.id, source, text, places),
    wordsAfter(because, 'because', event.id, source, text, places),
  ];
  const dating = { ...event.dating };
  if (event.dating.timexes) dating.timexes = newTimexes;
  if (event.dating.because) dating.because = newBecause;
  const isSame = saysTheSame(timexes, newTimexes) && saysTheSame(because, newBecause) && dropped.length === 0;
  return { ...kept, passages, dating, ...(isSame ? {} : { review: 'proposed' as const }) };
}

function wordsAfter<Words extends Timex | Cue>(
  words: readonly Words[],
  list: 'timexes' | 'because',
  event: string,
  source: string,
  text: string,
  { dating }: NewPlaces,
): Words[] {
  return words.flatMap((one, index) => {
    if (one.source !== source) return [one];
    const place = dating.find(at => at.event === event && at.list === list && at.index === index);
    const span = place?.span && trimmedSpan(text, place.span.start, place.span.end);
    if (!span) return [];
    return [{ ...one, ...span, text: text.slice(span.start, span.end) }];
  });
}

function saysTheSame(before: readonly (Timex | Cue)[], after: readonly (Timex | Cue)[]): boolean {
  return before.length === after.length && before.every(({ text }, i) => after[i]?.text === text);
}
