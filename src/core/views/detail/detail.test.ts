import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../../bench/speed/syntheticStory.ts';
import { boundsOf, shapeOf } from '../../dates/edtf.ts';
import { farOff, pictureItems } from '../picture.ts';
import { assignRows } from './assignRows.ts';
import { binDates } from './binWords.ts';
import { farAway } from './farAway.ts';
import { pictureIndex } from './pictureIndex.ts';
import { placesInOrder } from './placesInOrder.ts';

describe('placesInOrder', () => {
  it('sorts as a comparing function does, to five minutes', () => {
    const moments = fc.array(fc.integer({ min: -8.6e15, max: 8.6e15 }), { maxLength: 60 });
    fc.assert(
      fc.property(moments, values => {
        const slot = (place: number) => Math.floor((values[place] ?? 0) / 300_000);
        const expected = [...values.keys()].sort((a, b) => slot(a) - slot(b) || a - b);
        expect([...placesInOrder(Float64Array.from(values))]).toEqual(expected);
      }),
    );
  });
});

describe('binDates', () => {
  it('says the first and the last day, in the reader’s language, whatever the time zone', () => {
    const [start, end] = [Date.UTC(2021, 2, 3), Date.UTC(2021, 5, 6)];
    expect(binDates(start, end, 'en-GB')).toMatch(/^3 Mar\s–\s5 Jun 2021$/u);
    expect(binDates(start, end, 'fr')).toMatch(/^3 mars\s?–\s?5 juin 2021$/u);
    expect(binDates(start, start + 86_400_000, 'en-GB')).toBe('3 Mar 2021');
    expect(binDates(Date.UTC(-500, 0, 1), end, 'en-GB')).toContain('BC');
  });
});

describe('assignRows', () => {
  const boxes = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      left: fc.integer({ min: -500, max: 3000 }),
      width: fc.integer({ min: 1, max: 600 }),
      rows: fc.constantFrom(1, 1, 2),
    }),
    { selector: box => box.id, maxLength: 40 },
  );
  const toBox = ({ width, ...box }: { id: string; left: number; width: number; rows: number }) => ({
    ...box,
    right: box.left + width,
  });

  it('never lays one box over another', () => {
    fc.assert(
      fc.property(boxes, drafts => {
        const all = drafts.map(toBox);
        const rows = assignRows(all, new Map());
        for (const a of all) {
          for (const b of all) {
            if (a === b || a.left >= b.right || a.right <= b.left) continue;
            const [top, other] = [rows.get(a.id) ?? 0, rows.get(b.id) ?? 0];
            expect(top + a.rows <= other || other + b.rows <= top).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves boxes in their rows when others go', () => {
    fc.assert(
      fc.property(boxes, drafts => {
        const all = drafts.map(toBox);
        const before = assignRows(all, new Map());
        const left = all.filter((_, i) => i % 3 !== 0);
        const after = assignRows(left, before);
        for (const { id } of left) expect(after.get(id)).toBe(before.get(id));
      }),
    );
  });
});

describe('farAway', () => {
  it('counts as the small picture does, and names one of the nearest', () => {
    const { events } = syntheticStory({ events: 400, withText: false });
    const index = pictureIndex(events);
    const items = pictureItems(
      events.flatMap(event =>
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
    const idAt = (place: number | undefined) =>
      place === undefined ? undefined : events[index.order[place] ?? 0]?.id;
    const [low, high] = [index.starts[0] ?? 0, index.ends.at(-1) ?? 0];
    fc.assert(
      fc.property(
        fc.double({ min: -0.1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (at, share) => {
          const start = low + at * (high - low);
          const window = { start, end: start + share * (high - low) };
          const [far, small] = [farAway(index, window), farOff(items, window)];
          expect([far.before, far.after]).toEqual([small.before, small.after]);
          const endOf = (id: string | undefined) => items.find(item => item.id === id)?.end;
          const startOf = (id: string | undefined) => items.find(item => item.id === id)?.start;
          expect(endOf(idAt(far.nearestBefore))).toBe(endOf(small.beforeIds[0]));
          expect(startOf(idAt(far.nearestAfter))).toBe(startOf(small.afterIds[0]));
        },
      ),
    );
  });
});
