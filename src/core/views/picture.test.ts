import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateEnd, DateShape } from '../dates/edtf.ts';
import {
  farOff,
  mainCluster,
  type PictureEvent,
  pictureItems,
  wholeWindow,
  windowShowing,
} from './picture.ts';

const DAY = 86_400_000;
const day = (year: number, month: number, date: number): number => {
  const start = new Date(0);
  return start.setUTCFullYear(year, month - 1, date);
};
const whole: DateShape = {
  extent: 'whole',
  start: 'known',
  end: 'known',
  approximate: false,
  uncertain: false,
};

function event(id: string, start: number, end: number, shape: Partial<DateShape> = {}): PictureEvent {
  return {
    id,
    label: id,
    dateLabel: '',
    status: 'happened',
    bounds: { start, end },
    shape: { ...whole, ...shape },
  };
}

const onDay = (id: string, year: number, month: number, date: number): PictureEvent =>
  event(id, day(year, month, date), day(year, month, date) + DAY);

/** The events of the first story, in its own dates. */
const blinken: readonly PictureEvent[] = [
  event('morocco-israel', day(2020, 12, 1), day(2021, 1, 1)),
  event('work-since-january', day(2024, 1, 1), day(2024, 4, 1)),
  event('fruitless', Number.NEGATIVE_INFINITY, day(2024, 3, 21), { start: 'unknown' }),
  event('manila', Number.NEGATIVE_INFINITY, day(2024, 3, 21), { extent: 'within', start: 'unknown' }),
  event('jeddah', day(2024, 3, 20), day(2024, 3, 22), { extent: 'within' }),
  event('qatar', day(2024, 3, 20), day(2024, 3, 25), { extent: 'within' }),
  onDay('bourita', 2024, 3, 21),
  onDay('committee', 2024, 3, 21),
];

const itemOf = (events: readonly PictureEvent[], id: string) => {
  const item = pictureItems(events).find(one => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

describe('pictureItems', () => {
  it('fills a day, a month and an interval from end to end', () => {
    const bourita = itemOf(blinken, 'bourita');
    expect([bourita.start, bourita.fadeStart]).toEqual([day(2024, 3, 21), day(2024, 3, 21)]);
    expect([bourita.end, bourita.fadeEnd]).toEqual([day(2024, 3, 22), day(2024, 3, 22)]);
    expect(itemOf(blinken, 'morocco-israel').end).toBe(day(2021, 1, 1));
  });

  it('runs an unknown start on for a reach and fades all of it', () => {
    const manila = itemOf(blinken, 'manila');
    expect(manila.fadeStart).toBe(day(2024, 3, 21));
    expect(manila.end).toBe(day(2024, 3, 21));
    expect(manila.start).toBe(day(2024, 3, 21) - 2.5 * DAY);
    expect(manila.shape.extent).toBe('within');
  });

  it('runs an open end on through the main cluster, an unknown one only for a reach', () => {
    const since = (id: string, end: DateEnd) => event(id, day(2020, 1, 1), Number.POSITIVE_INFINITY, { end });
    const events = [...blinken, since('open', 'open'), since('unknown', 'unknown')];
    expect(itemOf(events, 'open').fadeEnd).toBe(day(2024, 3, 25));
    expect(itemOf(events, 'open').end).toBeGreaterThan(day(2024, 3, 25));
    expect(itemOf(events, 'unknown').fadeEnd).toBe(day(2020, 1, 1));
    expect(itemOf(events, 'unknown').end).toBeLessThan(day(2020, 2, 1));
  });

  it('leaves out what has no known end, and keeps the order given', () => {
    const nowhere = event('nowhere', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, {
      start: 'open',
      end: 'open',
    });
    const items = pictureItems([blinken[7] ?? nowhere, nowhere, blinken[0] ?? nowhere]);
    expect(items.map(item => [item.id, item.order])).toEqual([
      ['committee', 0],
      ['morocco-israel', 2],
    ]);
    expect(pictureItems([nowhere])).toEqual([]);
    expect(pictureItems([])).toEqual([]);
  });

  it('keeps every moment finite and in order, whatever the bounds', () => {
    const moment = fc.oneof(
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    const ends = fc.constantFrom<DateEnd>('known', 'unknown', 'open');
    const bounds = fc.record({ a: moment, b: moment, start: ends, end: ends });
    fc.assert(
      fc.property(fc.array(bounds), list => {
        const events = list.map(({ a, b, start, end }, index) =>
          event(String(index), Math.min(a, b), Math.max(a, b) + 1, { start, end }),
        );
        const items = pictureItems(events);
        for (const item of items) {
          const moments = [item.start, item.fadeStart, item.fadeEnd, item.end];
          expect(moments.every(Number.isFinite)).toBe(true);
          expect([...moments].sort((x, y) => x - y)).toEqual(moments);
        }
        const window = mainCluster(items);
        expect(window === null).toBe(items.length === 0);
        if (window) expect(window.end - window.start).toBeGreaterThanOrEqual(5 * DAY);
      }),
    );
  });
});

describe('mainCluster', () => {
  const windowOf = (events: readonly PictureEvent[], width?: number) => {
    const window = mainCluster(pictureItems(events), width);
    if (!window) throw new Error('no window');
    return window;
  };
  const days = (window: { start: number; end: number }): number => (window.end - window.start) / DAY;

  it('shows the days of the visit, not the years before, nor the long bar that passes through', () => {
    const window = windowOf(blinken);
    expect(window.start).toBeGreaterThan(day(2024, 3, 15));
    expect(window.start).toBeLessThan(day(2024, 3, 19));
    expect(window.end).toBeGreaterThan(day(2024, 3, 25));
    expect(window.end).toBeLessThan(day(2024, 3, 31));
  });

  it('gives names room: more days on a narrow picture', () => {
    const named = [...blinken, onDay('late', 2024, 3, 24)].map(one => ({
      ...one,
      label: 'Cairo: Egyptian officials and the Arab committee of six',
    }));
    const window = windowOf(named, 390);
    expect(days(window)).toBeGreaterThan(days(windowOf(named, 1440)));
    const late = day(2024, 3, 24);
    expect((window.end - late) / (window.end - window.start)).toBeGreaterThan(0.679);
  });

  it('stands on one event, and on many of one day', () => {
    const one = windowOf([onDay('a', 2024, 3, 21)]);
    expect(days(one)).toBeLessThan(7);
    expect(one.start).toBeLessThan(day(2024, 3, 21));
    const many = windowOf(Array.from({ length: 40 }, (_, index) => onDay(String(index), 2024, 3, 21)));
    expect(days(many)).toBeLessThan(7);
  });

  it('shows two events however far apart, since neither is a group', () => {
    const window = windowOf([onDay('a', 2020, 1, 1), onDay('b', 2024, 3, 21)]);
    expect(window.start).toBeLessThan(day(2020, 1, 1));
    expect(window.end).toBeGreaterThan(day(2024, 3, 22));
    const ages = windowOf([event('caesar', day(-43, 3, 15), day(-43, 3, 16)), onDay('now', 2024, 3, 21)]);
    expect(ages.start).toBeLessThan(day(-43, 1, 1));
  });

  it('leaves a BCE event far off when the rest are of this year', () => {
    const events = [event('caesar', day(-43, 3, 15), day(-43, 3, 16)), ...blinken];
    expect(windowOf(events).start).toBeGreaterThan(day(2024, 3, 15));
  });

  it('finds a dense month among single events of every year before it', () => {
    const years = [2010, 2011, 2012, 2013, 2014, 2015].map(year => onDay(`y${year}`, year, 6, 1));
    const month = Array.from({ length: 12 }, (_, index) => onDay(`d${index}`, 2024, 3, 1 + index * 2));
    const window = windowOf([...years, ...month]);
    expect(window.start).toBeGreaterThan(day(2024, 2, 20));
    expect(window.end).toBeGreaterThan(day(2024, 3, 24));
  });

  it('keeps evenly spread events together, and takes the later of two equal groups', () => {
    const monthly = Array.from({ length: 12 }, (_, index) => onDay(`m${index}`, 2023, 1 + index, 1));
    expect(windowOf(monthly).start).toBeLessThan(day(2023, 1, 1));
    expect(windowOf(monthly).end).toBeGreaterThan(day(2023, 12, 2));
    const halves = [2020, 2024].flatMap(year =>
      [1, 2, 3].map(date => onDay(`${year}-${date}`, year, 3, date)),
    );
    expect(windowOf(halves).start).toBeGreaterThan(day(2024, 2, 1));
  });

  it('is not stretched by a bar without an end', () => {
    const open = event('open', day(2019, 1, 1), Number.POSITIVE_INFINITY, { end: 'open' });
    expect(windowOf([...blinken, open]).start).toBeGreaterThan(day(2024, 3, 15));
  });

  it('is null for nothing', () => {
    expect(mainCluster([])).toBeNull();
  });
});

describe('farOff', () => {
  it('counts what lies wholly outside, nearest first', () => {
    const later = onDay('later', 2030, 1, 1);
    const items = pictureItems([onDay('older', 1990, 1, 1), ...blinken, later]);
    const window = { start: day(2024, 3, 18), end: day(2024, 3, 28) };
    expect(farOff(items, window)).toEqual({
      before: 2,
      after: 1,
      beforeIds: ['morocco-israel', 'older'],
      afterIds: ['later'],
    });
  });

  it('does not count what touches the window with a day or a fading end', () => {
    const items = pictureItems(blinken);
    const after = farOff(items, { start: day(2024, 3, 24), end: day(2024, 4, 2) });
    expect(after.beforeIds).not.toContain('qatar');
    expect(after.beforeIds).not.toContain('work-since-january');
    expect(after.beforeIds).toContain('bourita');
  });
});

describe('wholeWindow', () => {
  it('shows every item from end to end, with room for the last name', () => {
    const late = { ...onDay('late', 2026, 1, 1), label: 'A name of some forty characters, or so' };
    const items = pictureItems([...blinken, late]);
    const window = wholeWindow(items, 400);
    if (!window) throw new Error('no window');
    expect(farOff(items, window)).toMatchObject({ before: 0, after: 0 });
    expect(window.start).toBeLessThan(day(2020, 12, 1));
    expect((window.end - day(2026, 1, 1)) / (window.end - window.start)).toBeGreaterThan(0.6);
    expect(wholeWindow([])).toBeNull();
  });
});

describe('windowShowing', () => {
  const window = { start: day(2024, 3, 18), end: day(2024, 3, 28) };

  it('stays where the item is seen already, long bars included', () => {
    expect(windowShowing(itemOf(blinken, 'bourita'), window)).toBeNull();
    expect(windowShowing(itemOf(blinken, 'work-since-january'), window)).toBeNull();
  });

  it('keeps the scale and shows where a far item begins', () => {
    const moved = windowShowing(itemOf(blinken, 'morocco-israel'), window);
    if (!moved) throw new Error('not moved');
    expect(moved.end - moved.start).toBe(10 * DAY);
    expect(moved.start).toBeLessThan(day(2020, 12, 1));
    expect(moved.end).toBeGreaterThan(day(2020, 12, 2));
  });

  it('moves when only the edge of an item is left at the end, too little to read its name', () => {
    expect(
      windowShowing(itemOf(blinken, 'bourita'), { start: day(2024, 3, 12), end: day(2024, 3, 22) }),
    ).not.toBeNull();
  });
});
