import { ok } from '../../problem.ts';
import { textKey } from '../localize.ts';
import { withoutToFill } from '../passagesToFill.ts';
import { rewriteSelectors } from '../rewriteSelectors.ts';
import type { Cue, Passage, Story, StoryEvent } from '../story.ts';
import type { PassageEdit } from './edit.ts';
import { type Edited, noEvent, noPassage, withEvent } from './editProblem.ts';
import { freshId, passageIds } from './freshId.ts';
import { selectorsOf, wordsIn } from './wordsIn.ts';

/** The story after an edit of an event's passages or cues. Quotes are read from the article, never given. */
export function editPassage(story: Story, edit: PassageEdit): Edited {
  const event = story.events.find(one => one.id === edit.event);
  if (!event) return noEvent(edit.event);
  if (edit.kind === 'add-passage') return addPassage(story, event, edit);
  if (edit.kind === 'add-cue') return addCue(story, event, edit);
  if (edit.kind === 'remove-cue') {
    const because = (event.dating.because ?? []).filter((_, index) => index !== edit.index);
    if (because.length === (event.dating.because ?? []).length) return noPassage(String(edit.index));
    return ok(withEvent(story, event, { ...event, dating: { ...event.dating, because } }));
  }
  if (edit.kind === 'drop-to-fill') {
    const after = withoutToFill(event, edit.index);
    return after ? ok(withEvent(story, event, after)) : noPassage(String(edit.index));
  }
  const passage = event.passages.find(one => one.id === edit.passage);
  if (!passage) return noPassage(edit.passage);
  if (edit.kind === 'remove-passage')
    return ok(withEvent(story, event, withoutPassages(event, [passage.id])));
  if (edit.kind === 'set-role') {
    if (passage.role === edit.role) return ok(story);
    return ok(withEvent(story, event, withPassage(event, { ...passage, role: edit.role })));
  }
  const found = wordsIn(story, { source: passage.source, start: edit.start, end: edit.end });
  if (!found.ok) return found;
  const selector = rewriteSelectors(passage.selector, found.value.text, found.value);
  return ok(withEvent(story, event, withPassage(event, { ...passage, selector })));
}

function addPassage(
  story: Story,
  event: StoryEvent,
  { words, role, speaker, fills }: Extract<PassageEdit, { kind: 'add-passage' }>,
): Edited {
  const found = wordsIn(story, words);
  if (!found.ok) return found;
  const passage: Passage = {
    id: freshId(`${event.id.slice(0, 54)}-p${event.passages.length + 1}`, passageIds(story)),
    source: found.value.source.id,
    role,
    selector: selectorsOf(found.value.text, found.value),
  };
  const left = fills === undefined ? event : withoutToFill(event, fills);
  if (!left) return noPassage(String(fills));
  const after = { ...left, passages: [...event.passages, passage] };
  return ok(withEvent(story, event, speaker === undefined ? after : spokenBy(after, speaker, passage.id)));
}

/** A speaker of this name whose words are not known yet gets them; else there is one more. */
function spokenBy(event: StoryEvent, speaker: string, passage: string): StoryEvent {
  const attribution = event.attribution ?? [];
  const at = attribution.findIndex(one => one.passage === undefined && textKey(one.name) === speaker);
  const next =
    at < 0
      ? [...attribution, { name: speaker, passage }]
      : attribution.map((one, i) => (i === at ? { ...one, passage } : one));
  return { ...event, attribution: next };
}

function addCue(
  story: Story,
  event: StoryEvent,
  { words, cue }: Extract<PassageEdit, { kind: 'add-cue' }>,
): Edited {
  const found = wordsIn(story, words);
  if (!found.ok) return found;
  const { source, start, end, exact } = found.value;
  const said: Cue = { cue, source: source.id, start, end, text: exact };
  const because = [...(event.dating.because ?? []), said];
  return ok(withEvent(story, event, { ...event, dating: { ...event.dating, because } }));
}

function withPassage(event: StoryEvent, passage: Passage): StoryEvent {
  return { ...event, passages: event.passages.map(one => (one.id === passage.id ? passage : one)) };
}

/** The event without some passages; speakers whose words they were are kept without them. */
export function withoutPassages(event: StoryEvent, ids: readonly string[]): StoryEvent {
  const passages = event.passages.filter(passage => !ids.includes(passage.id));
  if (passages.length === event.passages.length) return event;
  if (!event.attribution) return { ...event, passages };
  const attribution = event.attribution.map(one => {
    if (one.passage === undefined || !ids.includes(one.passage)) return one;
    const { passage: _, ...rest } = one;
    return rest;
  });
  return { ...event, passages, attribution };
}
