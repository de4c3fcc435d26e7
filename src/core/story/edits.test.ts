import { describe, expect, it } from 'vitest';
import { quoteOf } from '../article/selector.ts';
import type { StoryEdit } from './edits/edit.ts';
import { applyEdit } from './edits.ts';
import { proposeStory } from './proposeStory.ts';
import type { Story, StoryEvent } from './story.ts';
import { proposed } from './testing/anyEdit.ts';

const story = proposed.first;
const body = story.sources[0]?.articleBody ?? '';
const [first, second] = story.events as [StoryEvent, StoryEvent];

function edited(edit: StoryEdit, from: Story = story): Story {
  const applied = applyEdit(from, edit);
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value.story;
}

function faultOf(edit: StoryEdit): string {
  const applied = applyEdit(story, edit);
  return applied.ok ? 'taken' : applied.error.code;
}

const at = (words: string) => ({
  source: 'a1',
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
});
const quotes = (event: StoryEvent | undefined) =>
  event?.passages.map(({ selector }) => quoteOf(selector)?.exact);

describe('events', () => {
  it('are made of words, confirmed, without a date nobody gave', () => {
    const made = edited({ kind: 'add-event', words: at('La ministre a quitté Rome mercredi') }).events.at(-1);
    expect(made).toMatchObject({
      id: 'ministre-quitte-rome-mercredi',
      name: { fr: 'La ministre a quitté Rome mercredi' },
      date: null,
      review: 'confirmed',
    });
    expect(quotes(made)).toEqual(['La ministre a quitté Rome mercredi']);
  });

  it('leave nothing measured from them behind when they go', () => {
    const anchored: Story = {
      ...story,
      events: [
        first,
        { ...second, dating: { ...second.dating, anchor: { type: 'event', event: first.id } } },
      ],
    };
    const left = edited({ kind: 'remove-event', event: first.id }, anchored).events;
    expect(left.map(event => event.dating.anchor)).toEqual([null]);
    const merged = edited({ kind: 'merge-events', into: second.id, from: first.id }, anchored).events;
    expect(merged.map(event => event.dating.anchor)).toEqual([null]);
  });

  it('merge with all their passages, each once, and the date of the first', () => {
    const merged = edited({ kind: 'merge-events', into: first.id, from: second.id }).events.find(
      event => event.id === first.id,
    );
    expect(new Set(quotes(merged))).toEqual(new Set([...(quotes(first) ?? []), ...(quotes(second) ?? [])]));
    expect(merged?.passages.length).toBe(first.passages.length + second.passages.length);
    expect(merged?.date).toBe(first.date);
  });

  it('split into two that share the date; the second is to be looked at', () => {
    const two = edited({ kind: 'add-passage', event: first.id, role: 'describes', words: at('Le vote') });
    const added = two.events[0]?.passages.at(-1)?.id ?? '';
    const split = edited({ kind: 'split-event', event: first.id, passages: [added] }, two);
    expect(quotes(split.events[1])).toEqual(['Le vote']);
    expect(split.events[1]).toMatchObject({ id: 'vote', date: first.date, review: 'proposed' });
    expect(split.events[0]?.passages).toEqual(first.passages);
    expect(faultOf({ kind: 'split-event', event: first.id, passages: ['nothing'] })).toBe('nothing-to-split');
  });

  it('keep a name, and a note where the editor gave the date', () => {
    expect(faultOf({ kind: 'set-name', event: first.id, lang: 'fr', text: ' ' })).toBe('last-name');
    expect(faultOf({ kind: 'set-name', event: 'nobody', lang: 'fr', text: 'x' })).toBe('unknown-event');
    const date = '2024-03-21';
    expect(faultOf({ kind: 'set-date', event: first.id, date, dating: { basis: 'editor' } })).toBe(
      'note-needed',
    );
    const note = { fr: 'Calendrier' };
    const dated = edited({ kind: 'set-date', event: first.id, date, dating: { basis: 'editor', note } });
    expect(dated.events[0]).toMatchObject({ date, dating: { basis: 'editor', note } });
  });
});

describe('passages', () => {
  it('are words of the article, without white space at their ends', () => {
    const start =
      body.indexOf(' La ministre') >= 0 ? body.indexOf(' La ministre') : body.indexOf('\nLa ministre');
    const words = { source: 'a1', start, end: start + 13 };
    const event = edited({ kind: 'add-passage', event: first.id, role: 'describes', words }).events[0];
    expect(quotes(event)?.at(-1)).toBe('La ministre');
    const empty = { source: 'a1', start: 3, end: 2 };
    expect(faultOf({ kind: 'add-passage', event: first.id, role: 'dates', words: empty })).toBe('no-words');
  });

  it('never part a character of two code units', () => {
    const train = body.indexOf('🚆');
    const words = { source: 'a1', start: train - 5, end: train + 1 };
    const event = edited({ kind: 'add-passage', event: first.id, role: 'describes', words }).events[0];
    expect(quotes(event)?.at(-1)).toBe(body.slice(train - 5, train).trim());
  });

  it('name the speaker whose words they are, one that is there already or a new one', () => {
    const words = at('selon Anna Petit');
    const add = {
      kind: 'add-passage',
      event: first.id,
      role: 'attributes',
      words,
      speaker: 'Anna Petit',
    } as const;
    const named = edited({ kind: 'set-attribution', event: first.id, attribution: [{ name: 'Anna Petit' }] });
    for (const from of [named, edited({ kind: 'set-attribution', event: first.id, attribution: [] })]) {
      const event = edited(add, from).events[0];
      expect(event?.attribution).toEqual([{ name: 'Anna Petit', passage: event?.passages.at(-1)?.id }]);
    }
  });

  it('take the speaker’s link along when they go', () => {
    const spoken = story.events.find(event => event.attribution?.some(one => one.passage !== undefined));
    const passage = spoken?.attribution?.find(one => one.passage !== undefined)?.passage ?? '';
    const left = edited({ kind: 'remove-passage', event: spoken?.id ?? '', passage }).events.find(
      event => event.id === spoken?.id,
    );
    expect(left?.attribution?.map(({ passage: of }) => of)).not.toContain(passage);
    expect(left?.attribution?.length).toBe(spoken?.attribution?.length);
  });
});

describe('articles', () => {
  it('are added under ids of their own', () => {
    const twice = edited({ kind: 'add-article', story });
    expect(twice.sources.map(({ id }) => id)).toEqual(['a1', 'a1-2']);
    expect(new Set(twice.events.map(({ id }) => id)).size).toBe(story.events.length * 2);
    expect(twice.events.at(-1)?.passages.every(({ source }) => source === 'a1-2')).toBe(true);
  });

  it('go with the events that only they tell, but never the last', () => {
    const twice = edited({ kind: 'add-article', story: proposed.second });
    const left = edited({ kind: 'remove-article', source: 'a1' }, twice);
    expect(left.events).toHaveLength(proposed.second.events.length);
    expect(faultOf({ kind: 'remove-article', source: 'a1' })).toBe('last-article');
  });

  it('are replaced with every word placed or given up; changed dates are to be looked at again', () => {
    const text = body.replace('demain', 'jeudi');
    const passages = Object.fromEntries(
      story.events.flatMap(event => event.passages).map(({ id }) => [id, { start: 0, end: 20 }]),
    );
    const edit = { kind: 'replace-article', source: 'a1', text, dateModified: '2024-03-22' } as const;
    expect(faultOf({ ...edit, places: { passages: {}, dating: [] } })).toBe('words-unplaced');
    const confirmed = {
      ...story,
      events: story.events.map(event => ({ ...event, review: 'confirmed' as const })),
    };
    const after = edited({ ...edit, places: { passages, dating: [] } }, confirmed);
    expect(after.sources[0]?.articleBody).toBe(text);
    expect(after.revisions?.[0]).toMatchObject({ source: 'a1', reason: 'text-changed' });
    expect(after.events[0]?.dating.timexes).toEqual([]);
    expect(after.events[0]?.review).toBe('proposed');
  });

  it('are read again without touching what was looked at', () => {
    const looked = edited({ kind: 'set-review', event: first.id, review: 'confirmed' });
    const again = proposeStory({ text: body, lang: 'fr', published: '2025-01-02', sourceId: 'a1' });
    const after = edited({ kind: 'replace-proposals', source: 'a1', story: again }, looked);
    expect(after.events[0]).toEqual(looked.events[0]);
    expect(after.events).toHaveLength(1 + again.events.length);
  });
});

it('refuses what would no longer read: addresses, slugs, languages', () => {
  expect(faultOf({ kind: 'set-story-id', id: 'No Slug' })).toBe('not-valid');
  expect(faultOf({ kind: 'set-source', source: 'a1', fields: { url: 'nowhere' } })).toBe('not-valid');
  expect(faultOf({ kind: 'set-name', event: first.id, lang: '?', text: 'x' })).toBe('not-valid');
});
