import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, quoteOf } from '../article/selector.ts';
import { type EditHistory, makeEdit, redoEdit, startHistory, undoEdit } from './editHistory.ts';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';
import { anyEdit, type LooseEdit, proposed } from './testing/anyEdit.ts';
import { writeStory } from './writeStory.ts';

const sequences = fc.array(anyEdit, { minLength: 1, maxLength: 40 });

/** Histories after each edit that was taken, the first before any. */
function histories(story: Story, edits: readonly LooseEdit[]): EditHistory[] {
  const all = [startHistory(story)];
  for (const edit of edits) {
    const last = all.at(-1);
    const made = last && makeEdit(last, edit(last.story));
    if (made?.ok && made.value !== last) all.push(made.value);
  }
  return all;
}

function expectVerbatim(story: Story): void {
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody ?? '']));
  for (const { passages, dating } of story.events) {
    for (const { source, selector } of passages) {
      const { start = 0, end = 0 } = positionOf(selector) ?? {};
      expect(bodies.get(source)?.slice(start, end)).toBe(quoteOf(selector)?.exact);
    }
    for (const { source, start, end, text } of [...(dating.timexes ?? []), ...(dating.because ?? [])])
      expect(bodies.get(source)?.slice(start, end)).toBe(text);
  }
}

describe('any sequence of edits', () => {
  it('makes stories that all read without a problem, word for word as their articles', () => {
    let taken = 0;
    fc.assert(
      fc.property(sequences, edits => {
        const all = histories(proposed.first, edits);
        taken += all.length - 1;
        for (const { story } of all) {
          const read = readStory(writeStory(story));
          expect(read.ok && read.value.problems).toEqual([]);
          expect(read.ok && read.value.story).toEqual(story);
          expectVerbatim(story);
        }
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('gives the identical file back when all is undone, and the last one when all is redone', () => {
    fc.assert(
      fc.property(sequences, edits => {
        const all = histories(proposed.first, edits);
        const texts = all.map(({ story }) => writeStory(story));
        let now = all.at(-1) ?? startHistory(proposed.first);
        for (const text of [...texts].reverse().slice(1)) {
          now = undoEdit(now);
          expect(writeStory(now.story)).toBe(text);
        }
        expect(undoEdit(now)).toBe(now);
        for (const text of texts.slice(1)) {
          now = redoEdit(now);
          expect(writeStory(now.story)).toBe(text);
        }
        expect(redoEdit(now)).toBe(now);
      }),
      { numRuns: 200 },
    );
  });

  it('survives being written and read: edits and inverses are data', () => {
    fc.assert(
      fc.property(sequences, edits => {
        const last = histories(proposed.first, edits).at(-1) ?? startHistory(proposed.first);
        const stored: EditHistory = JSON.parse(JSON.stringify(last));
        let [now, again] = [last, stored];
        for (let n = last.done.length; n > 0; n--) [now, again] = [undoEdit(now), undoEdit(again)];
        expect(writeStory(again.story)).toBe(writeStory(now.story));
      }),
      { numRuns: 60 },
    );
  });
});

it('forgets what was undone once another edit is made, and keeps no edit that changes nothing', () => {
  const event = proposed.first.events[0]?.id ?? '';
  const name = (text: string) => ({ kind: 'set-name' as const, event, lang: 'fr', text });
  const first = makeEdit(startHistory(proposed.first), name('Un'));
  if (!first.ok) throw new Error(first.error.message);
  expect(makeEdit(first.value, name('Un'))).toEqual({ ok: true, value: first.value });
  const same = makeEdit(first.value, { kind: 'set-review', event, review: 'proposed' });
  expect(same.ok && same.value).toBe(first.value);
  const undone = undoEdit(first.value);
  expect(undone.undone).toHaveLength(1);
  const second = makeEdit(undone, name('Deux'));
  expect(second.ok && second.value.undone).toEqual([]);
});
