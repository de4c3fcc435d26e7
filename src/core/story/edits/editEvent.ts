import { isEdtf } from '../../dates/edtf.ts';
import { failed, ok, problem } from '../../problem.ts';
import type { Story, StoryEvent } from '../story.ts';
import { addEvent } from './addEvent.ts';
import type { EventEdit } from './edit.ts';
import { type Edited, noEvent, withEvent } from './editProblem.ts';
import { mergeEvents } from './mergeEvents.ts';
import { splitEvent } from './splitEvent.ts';
import { withText } from './textEdit.ts';
import { withoutAnchors } from './withoutAnchors.ts';

/** The story after an edit of an event. */
export function editEvent(story: Story, edit: EventEdit): Edited {
  if (edit.kind === 'add-event') return addEvent(story, edit);
  if (edit.kind === 'merge-events') return mergeEvents(story, edit);
  const event = story.events.find(one => one.id === edit.event);
  if (!event) return noEvent(edit.event);
  if (edit.kind === 'split-event') return splitEvent(story, event, edit.passages);
  if (edit.kind === 'remove-event') {
    const left = story.events.filter(one => one !== event);
    const events = withoutAnchors(left, anchor => anchor.type === 'event' && anchor.event === event.id);
    return ok({ ...story, events });
  }
  switch (edit.kind) {
    case 'set-name':
    case 'set-description':
    case 'set-note':
      return setText(story, event, edit as TextEdit);
    case 'set-date':
      return setDate(story, event, edit);
    case 'set-status':
      return ok(event.status === edit.status ? story : withFields(story, event, edit));
    case 'set-review':
      return ok(event.review === edit.review ? story : withFields(story, event, edit));
    default:
      return ok(withFields(story, event, edit as FieldEdit));
  }
}

type FieldEdit = Extract<
  EventEdit,
  { kind: 'set-status' | 'set-attribution' | 'set-location' | 'set-people' | 'set-review' }
>;

function withFields(story: Story, event: StoryEvent, edit: FieldEdit): Story {
  return withEvent(story, event, { ...event, ...fieldOf(edit) });
}

function fieldOf(edit: FieldEdit): Partial<StoryEvent> {
  switch (edit.kind) {
    case 'set-status':
      return { status: edit.status };
    case 'set-attribution':
      return { attribution: [...edit.attribution] };
    case 'set-location':
      return { location: edit.location };
    case 'set-people':
      return { about: [...edit.about] };
    case 'set-review':
      return { review: edit.review };
  }
}

type TextEdit = Extract<EventEdit, { kind: 'set-name' | 'set-description' | 'set-note' }>;

function setText(story: Story, event: StoryEvent, { kind, lang, text }: TextEdit): Edited {
  const words = text.trim();
  if (kind === 'set-name') {
    const name = withText(event.name, lang, words, story.inLanguage);
    if (name === null) return failed(problem('last-name', 'name', 'An event must keep a name.'));
    return ok(name === event.name ? story : withEvent(story, event, { ...event, name }));
  }
  if (kind === 'set-description') {
    const description = withText(event.description, lang, words, story.inLanguage);
    if (description === (event.description ?? null)) return ok(story);
    return ok(withEvent(story, event, { ...event, description }));
  }
  const note = withText(event.dating.note, lang, words, story.inLanguage);
  if (note === (event.dating.note ?? null)) return ok(story);
  if (note === null && event.dating.basis === 'editor') return noteNeeded();
  return ok(withEvent(story, event, { ...event, dating: { ...event.dating, note } }));
}

type DateEdit = Extract<EventEdit, { kind: 'set-date' }>;

function setDate(story: Story, event: StoryEvent, { date, dating }: DateEdit): Edited {
  if (date !== null && !isEdtf(date))
    return failed(problem('not-valid', 'date', `"${date}" is not a date.`, { date }));
  if (dating.basis === 'editor' && !dating.note) return noteNeeded();
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody]));
  const words = [...(dating.timexes ?? []), ...(dating.because ?? [])];
  const known = new Set<unknown>([...(event.dating.timexes ?? []), ...(event.dating.because ?? [])]);
  const invented = words.find(
    one => !known.has(one) && bodies.get(one.source)?.slice(one.start, one.end) !== one.text,
  );
  if (invented)
    return failed(problem('not-verbatim', 'dating', `"${invented.text}" does not stand at its place.`));
  return ok(withEvent(story, event, { ...event, date, dating }));
}

function noteNeeded() {
  return failed(problem('note-needed' as const, 'dating.note', 'A date supplied by an editor needs a note.'));
}
