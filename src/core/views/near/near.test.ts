import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../../bench/speed/syntheticStory.ts';
import { noFilter } from '../filter.ts';
import { outlineOf } from '../outline.ts';
import { blockRuns, blocksWithin } from './drawnBlocks.ts';
import { blockOf, listBlocks } from './listBlocks.ts';
import { spanFinder } from './spanFinder.ts';
import { textBlocks } from './textBlocks.ts';

describe('listBlocks', () => {
  const story = syntheticStory({ events: 1500, withText: false });

  it.each(['time', 'article'] as const)('holds each event once, in the order of the list by %s', order => {
    const { groups, events } = outlineOf(story, order, noFilter);
    const blocks = listBlocks(groups);
    const held = blocks.flatMap(block =>
      block.parts.flatMap(({ group, from, to }) => group.events.slice(from, to)),
    );
    expect(held).toEqual(events);
    for (const [number, block] of blocks.entries()) {
      expect(block.count).toBeLessThanOrEqual(8);
      for (const place of [block.first, block.first + block.count - 1]) {
        expect(blockOf(blocks, place)).toBe(number);
      }
    }
    expect(blocks.length).toBe(188);
  });
});

describe('textBlocks', () => {
  it('holds each paragraph once, in order', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 50 });
    fc.assert(
      fc.property(lengths, all => {
        let at = 0;
        const paragraphs = all.map(length => {
          const start = at;
          at += length + 1;
          return { start, end: start + length };
        });
        const blocks = textBlocks(paragraphs);
        expect(blocks.flatMap(block => block.paragraphs)).toEqual(paragraphs);
        for (const { start, end, paragraphs: own } of blocks) {
          expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end]);
          expect(own.length === 1 || end - start <= 2500).toBe(true);
        }
      }),
    );
  });
});

describe('spanFinder', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('finds what looking at every span finds', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, stretch) => {
        const expected = spans.filter(one => one.start < stretch.end && one.end > stretch.start);
        expect(spanFinder(spans)(stretch)).toEqual(expected);
      }),
    );
  });
});

describe('blockRuns', () => {
  it('draws what is near and pinned with its neighbours, and leaves no gap', () => {
    const some = fc.array(fc.integer({ min: -3, max: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(50), some, some, (count, near, pinned) => {
        const runs = blockRuns(count, near, pinned);
        let at = 0;
        for (const { from, to } of runs) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(count);
        for (let block = 0; block < count; block += 1) {
          const isWanted = near.includes(block) || pinned.some(one => Math.abs(one - block) <= 1);
          const run = runs.find(({ from, to }) => block >= from && block < to);
          expect(run?.isDrawn).toBe(isWanted);
        }
        for (const [i, run] of runs.entries()) expect(run.isDrawn).not.toBe(runs[i + 1]?.isDrawn);
      }),
    );
  });
});

describe('blocksWithin', () => {
  it('finds the blocks that reach into what is seen', () => {
    const run = { isDrawn: false, from: 10, to: 20 };
    const within = (top: number, bottom: number) => blocksWithin(run, 0, () => 100, { top, bottom });
    expect(within(250, 420)).toEqual([12, 13, 14]);
    expect(within(-500, 0)).toEqual([]);
    expect(within(-500, 1)).toEqual([10]);
    expect(within(950, 5000)).toEqual([19]);
  });
});
