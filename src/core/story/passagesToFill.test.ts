import { describe, expect, it } from 'vitest';
import { quoteOf } from '../article/selector.ts';
import type { StoryEdit } from './edits/edit.ts';
import { applyEdit } from './edits.ts';
import { passagesToFill } from './passagesToFill.ts';
import type { Story, StoryEvent } from './story.ts';
import { proposed } from './testing/anyEdit.ts';

const [first, second] = proposed.first.events as [StoryEvent, StoryEvent];
const minutes = { source: 'source-1', quote: 'cracks in two piers' };
const page = { source: 'source-2' };

function withToFill(event: StoryEvent, listed: unknown): StoryEvent {
  return { ...event, passagesToFill: listed } as StoryEvent;
}

const story: Story = {
  ...proposed.first,
  events: [withToFill(first, [minutes, page]), withToFill(second, [page])],
};

function edited(edit: StoryEdit, from: Story = story): Story {
  const applied = applyEdit(from, edit);
  if (!applied.ok) throw new Error(applied.error.message);
  expect(applyEdit(applied.value.story, applied.value.inverse)).toMatchObject({ value: { story: from } });
  return applied.value.story;
}

const listedIn = (from: Story) => from.events.map(event => passagesToFill(event));
const words = { source: 'a1', start: 0, end: 10 };

describe('passages to fill', () => {
  it('are what an import left, each once, whatever else stands there', () => {
    expect(passagesToFill(first)).toEqual([]);
    for (const wrong of [null, 'source-1', { source: 'source-1' }, [null, 7, {}, { source: 7 }]])
      expect(passagesToFill(withToFill(first, wrong))).toEqual([]);
    const listed = [page, { ...page, quote: ' ' }, { ...minutes, more: 1 }, minutes];
    expect(passagesToFill(withToFill(first, listed))).toEqual([page, minutes]);
  });

  it('go when words fill them, and the field goes with the last', () => {
    const fill = (fills: number): StoryEdit => ({
      kind: 'add-passage',
      event: first.id,
      role: 'describes',
      words,
      fills,
    });
    const one = edited(fill(0));
    expect(listedIn(one)).toEqual([[page], [page]]);
    expect(quoteOf(one.events[0]?.passages.at(-1)?.selector ?? [])?.exact).toBe(
      story.sources[0]?.articleBody?.slice(0, 10).trim(),
    );
    expect(edited(fill(0), one).events[0]).not.toHaveProperty('passagesToFill');
    expect(applyEdit(story, fill(2))).toMatchObject({ ok: false, error: { code: 'unknown-passage' } });
  });

  it('are given up one at a time', () => {
    const drop: StoryEdit = { kind: 'drop-to-fill', event: first.id, index: 1 };
    expect(listedIn(edited(drop))).toEqual([[minutes], [page]]);
    expect(applyEdit(story, { ...drop, index: 2 })).toMatchObject({ ok: false });
  });

  it('are kept by words added beside them, and by a merge, each once', () => {
    const beside = edited({ kind: 'add-passage', event: first.id, role: 'describes', words });
    expect(listedIn(beside)).toEqual(listedIn(story));
    const merged = edited({ kind: 'merge-events', into: second.id, from: first.id });
    expect(listedIn(merged)).toContainEqual([page, minutes]);
  });

  it('stay with the first of two events that were one', () => {
    const twice = edited({ kind: 'add-passage', event: first.id, role: 'describes', words });
    const passages = [twice.events[0]?.passages.at(-1)?.id ?? ''];
    const split = edited({ kind: 'split-event', event: first.id, passages }, twice);
    expect(listedIn(split)).toEqual([[minutes, page], [], [page]]);
  });
});
