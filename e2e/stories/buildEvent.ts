import type { TextSpan } from '../../src/core/article/article.ts';
import type { Dating, Passage, Source, StoryEvent } from '../../src/core/story/story.ts';
import { edtfOf } from './edtfOf.ts';
import { findWords, quoteAt, type Words } from './findWords.ts';
import type { EventDraft } from './long/eventDraft.ts';

/** Turns a draft into an event: every position and quote is computed from the text of the sources. */
export function buildEvent(draft: EventDraft, sources: readonly Source[]): StoryEvent {
  const { id, name, description, date, status, location, about, review } = draft;
  const told = (draft.passages ?? []).map(([role, words], i) => passage(`${id}-p${i + 1}`, role, words, sources));
  const { attribution, passages } = attribute(draft, told.length, sources);
  return {
    id,
    name,
    ...(description && { description }),
    date: date === null ? null : edtfOf(date),
    dating: dating(draft, sources),
    status,
    ...(attribution.length > 0 && { attribution }),
    ...(location && { location }),
    ...(about && { about: [...about] }),
    passages: [...told, ...passages],
    ...(review && { review }),
  };
}

function attribute({ id, saidBy = [] }: EventDraft, before: number, sources: readonly Source[]) {
  const passages: Passage[] = [];
  const attribution = saidBy.map(([name, words]) => {
    if (!words) return { name };
    const passageId = `${id}-p${before + passages.length + 1}`;
    passages.push(passage(passageId, 'attributes', words, sources));
    return { name, passage: passageId };
  });
  return { attribution, passages };
}

function dating(draft: EventDraft, sources: readonly Source[]): Dating {
  const { basis, timexes = [], because = [], rule, note } = draft;
  return {
    basis,
    timexes: timexes.map(([words, value, type = 'DATE']) => ({ ...spotOf(words, sources), type, value })),
    anchor: anchorOf(draft.anchor),
    rule: rule ?? null,
    because: because.map(([cue, words]) => ({ cue, ...spotOf(words, sources) })),
    note: note ?? null,
  };
}

function anchorOf(anchor: EventDraft['anchor']): Dating['anchor'] {
  if (!anchor) return null;
  const [type, id = ''] = anchor.split(':');
  return type === 'event' ? { type: 'event', event: id } : { type: 'publication', source: id };
}

function passage(id: string, role: Passage['role'], words: Words, sources: readonly Source[]): Passage {
  const text = textOf(words.source, sources);
  const span = findWords(text, words);
  return { id, source: words.source, role, selector: [quoteAt(text, span), { type: 'TextPositionSelector', ...span }] };
}

function spotOf(words: Words, sources: readonly Source[]): TextSpan & { source: string; text: string } {
  const text = textOf(words.source, sources);
  const span = findWords(text, words);
  return { source: words.source, ...span, text: text.slice(span.start, span.end) };
}

function textOf(id: string, sources: readonly Source[]): string {
  const text = sources.find(source => source.id === id)?.articleBody;
  if (text === undefined) throw new Error(`no text for source "${id}"`);
  return text;
}
