import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../../bench/speed/syntheticStory.ts';
import type { Edtf } from '../../dates/edtf.ts';
import { boundsOf, shapeOf } from '../../dates/edtf.ts';
import { pictureItems } from '../picture.ts';
import { firstWindow } from './firstViews.ts';
import { type Detail, type DetailView, levelOfDetail, opensCloser } from './levelOfDetail.ts';
import { type IndexedEvent, pictureIndex } from './pictureIndex.ts';

const DAY = 86_400_000;
const { events } = syntheticStory({ events: 3000, withText: false });
const index = pictureIndex(events);
const first = index.starts[0] ?? 0;
const last = index.ends.at(-1) ?? 0;

const view = (over: Partial<DetailView> = {}): DetailView => ({
  window: firstWindow(index) ?? { start: 0, end: 1 },
  width: 1280,
  rows: 8,
  nameWidth: 300,
  ...over,
});

const windows = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 12, noNaN: true }))
  .map(([at, closeness]) => {
    const length = (last - first) / 2 ** closeness;
    const start = first + at * (last - first) - length / 2;
    return { start, end: start + length };
  });
const widths = fc.integer({ min: 280, max: 5000 });

/** How often each place is in what is drawn. */
function timesDrawn(detail: Detail): Map<number, number> {
  const times = new Map<number, number>();
  for (const item of detail.items) {
    for (const place of item.kind === 'bin' ? item.places : [item.place]) {
      times.set(place, (times.get(place) ?? 0) + 1);
    }
  }
  return times;
}

describe('levelOfDetail', () => {
  it('draws each event of the window once: by itself or in one bin', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const times = timesDrawn(levelOfDetail(index, view({ window, width })));
        for (let place = 0; place < index.order.length; place += 1) {
          const isSeen = (index.start[place] ?? 0) < window.end && (index.end[place] ?? 0) > window.start;
          if (isSeen) expect(times.get(place)).toBe(1);
          else expect(times.get(place) ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never draws more than some items for each stretch of the screen', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const { items } = levelOfDetail(index, view({ window, width }));
        expect(items.length).toBeLessThanOrEqual(4 * (Math.ceil(width / 150) + 10));
      }),
    );
  });

  it('keeps a bin as wide as all that its dates can mean, and counts it right', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        for (const item of levelOfDetail(index, view({ window, width })).items) {
          if (item.kind === 'event') continue;
          expect(item.count).toBe(item.places.length);
          expect(item.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(item.count);
          expect(item.density.reduce((sum, count) => sum + count, 0)).toBe(item.count);
          expect(item.start).toBe(Math.min(...item.places.map(place => index.start[place] ?? 0)));
          expect(item.end).toBe(Math.max(...item.places.map(place => index.end[place] ?? 0)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws the selected event by itself, whatever is around it', () => {
    fc.assert(
      fc.property(windows, widths, fc.nat(index.order.length - 1), (window, width, selected) => {
        const { items } = levelOfDetail(index, view({ window, width, selected }));
        const isSeen = (index.start[selected] ?? 0) < window.end && (index.end[selected] ?? 0) > window.start;
        if (isSeen) expect(items.some(item => item.kind === 'event' && item.place === selected)).toBe(true);
        expect(items.some(item => item.kind === 'bin' && item.places.includes(selected))).toBe(false);
      }),
    );
  });

  it('changes nothing but what comes and goes when the window moves', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -1, max: 1, noNaN: true }), (window, share) => {
        const by = (window.end - window.start) * share;
        const before = levelOfDetail(index, view({ window }));
        const after = levelOfDetail(
          index,
          view({ window: { start: window.start + by, end: window.end + by } }),
        );
        const bins = new Map(before.items.map(item => [item.kind === 'bin' ? item.id : '', item]));
        for (const item of after.items) {
          if (item.kind === 'bin' && item.id.startsWith('bin:long')) continue;
          if (item.kind === 'bin' && bins.has(item.id)) expect(item).toEqual(bins.get(item.id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives single events the bounds they have in a small picture', () => {
    const few = events.slice(0, 40);
    const items = pictureItems(
      few.flatMap(event =>
        event.date === null
          ? []
          : [
              {
                id: event.id,
                label: '',
                dateLabel: '',
                status: event.status,
                bounds: boundsOf(event.date),
                shape: shapeOf(event.date),
              },
            ],
      ),
    );
    const small = pictureIndex(few);
    const drawn = levelOfDetail(small, view({ window: { start: first, end: last }, width: 100_000 })).items;
    const singles = drawn.filter(item => item.kind === 'event');
    expect(singles.length).toBeGreaterThan(10);
    for (const { place, start, end, fadeStart, fadeEnd, status, shape } of singles) {
      const { id } = few[small.order[place] ?? 0] ?? { id: '' };
      expect(items.find(item => item.id === id)).toMatchObject({
        start,
        end,
        fadeStart,
        fadeEnd,
        status,
        shape,
      });
    }
  });

  it('puts events of one day into a bin that no closer view can open, and others into one that can', () => {
    const onDay = (id: string, date: string): IndexedEvent => ({
      id,
      date: date as Edtf,
      status: 'happened',
    });
    const day = Array.from({ length: 30 }, (_, i) => onDay(`a${i}`, '2024-03-20'));
    const month = Array.from({ length: 28 }, (_, i) =>
      onDay(`b${i}`, `2020-02-${String(i + 1).padStart(2, '0')}`),
    );
    const both = pictureIndex([...day, ...month]);
    const window = { start: Date.UTC(2019, 0), end: Date.UTC(2025, 0) };
    const bins = levelOfDetail(both, view({ window })).items.filter(item => item.kind === 'bin');
    expect(bins.map(bin => bin.count)).toEqual([28, 30]);
    expect(bins.map(bin => opensCloser(bin, DAY, 1280))).toEqual([true, false]);
  });

  it('keeps events without a date apart, and counts every other', () => {
    expect(index.undated.length).toBe(events.filter(event => event.date === null).length);
    expect(index.undated.length).toBeGreaterThan(0);
    expect(index.order.length + index.undated.length).toBe(events.length);
    expect(new Set([...index.order, ...index.undated]).size).toBe(events.length);
  });
});
