import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLongStory } from '../../../e2e/stories/makeLongStory';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { compareDates } from '../events/order';
import { readStory } from '../story/readStory';
import type { Story } from '../story/story';
import { noFilter } from './filter';
import { inArticleOrder, outlineOf } from './outline';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const real = read.value.story;
const long = makeLongStory();

const ids = (events: readonly { id: string }[]) => events.map(event => event.id);

describe('outlineOf, by time', () => {
  const outline = outlineOf(real, 'time', noFilter);

  it('puts the real story in the order of time, far past first', () => {
    expect(ids(outline.events)).toEqual([
      'morocco-israel',
      'work-since-january',
      'fruitless-negotiations',
      'manila-press-conference',
      'jeddah-visit',
      'qatar-talks',
      'cairo-bourita',
      'cairo-arab-committee',
    ]);
  });

  it('puts two events of one day under one heading, in the order of the article', () => {
    const day = outline.groups.find(group => group.date === '2024-03-21');
    expect(ids(day?.events ?? [])).toEqual(['cairo-bourita', 'cairo-arab-committee']);
    expect(outline.groups.filter(group => group.date === '2024-03-21')).toHaveLength(1);
  });

  it('never decreases, and keeps undated events at the end', () => {
    const { events } = outlineOf(long, 'time', noFilter);
    const dates = events.map(event => event.date);
    dates.slice(1).forEach((date, i) => {
      expect(compareDates(dates[i] ?? null, date)).toBeLessThanOrEqual(0);
    });
    const firstUndated = dates.indexOf(null);
    expect(firstUndated).toBeGreaterThan(0);
    expect(dates.slice(firstUndated).every(date => date === null)).toBe(true);
  });

  it('gives one heading to equal dates only', () => {
    for (const group of outlineOf(long, 'time', noFilter).groups) {
      expect(new Set(group.events.map(event => event.date))).toEqual(new Set([group.date]));
    }
  });
});

describe('outlineOf, by article', () => {
  it('is one group without a date, in the order in which the article first speaks of each', () => {
    const outline = outlineOf(real, 'article', noFilter);
    expect(outline.groups.map(group => group.date)).toEqual([undefined]);
    const starts = outline.events.map(event =>
      Math.min(...event.passages.flatMap(p => p.selector.flatMap(s => ('start' in s ? [s.start] : [])))),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(outline.events[0]?.id).toMatch(/^cairo-/);
  });

  it('goes source by source, and puts events that no passage tells last', () => {
    const [first, second] = long.sources;
    if (!first || !second) throw new Error('the long story has two sources');
    const swapped: Story = { ...long, sources: [second, first] };
    const sourceOf = (story: Story) =>
      inArticleOrder(story, story.events).map(event => event.passages[0]?.source);
    expect(sourceOf(long).indexOf(first.id)).toBeLessThan(sourceOf(long).indexOf(second.id));
    expect(sourceOf(swapped)[0]).toBe(second.id);
    const [told, ...others] = real.events;
    if (!told) throw new Error('no event');
    const untold = { ...told, passages: [] };
    expect(inArticleOrder(real, [untold, ...others]).at(-1)).toBe(untold);
  });

  it('is the same whatever the order of the events in the file, when no two begin together', () => {
    const order = ids(inArticleOrder(long, long.events));
    const starts = new Map(
      long.events.map(event => [event.id, JSON.stringify(event.passages[0]?.selector[1])]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...long.events], { minLength: long.events.length }), events => {
        const shuffled = ids(inArticleOrder(long, events));
        expect(shuffled.map(id => starts.get(id))).toEqual(order.map(id => starts.get(id)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('outlineOf, whatever the order', () => {
  it.each(['time', 'article'] as const)(
    '%s: holds each matching event once, groups and list alike',
    order => {
      for (const filter of [noFilter, { ...noFilter, status: 'announced' }, { ...noFilter, text: 'zzz' }]) {
        const { groups, events } = outlineOf(long, order, filter);
        expect(groups.flatMap(group => group.events)).toEqual(events);
        expect(new Set(ids(events)).size).toBe(events.length);
        expect(new Set(groups.map(group => group.key)).size).toBe(groups.length);
        const matching = long.events.filter(e => filter.status === undefined || e.status === filter.status);
        expect(events).toHaveLength(filter.text ? 0 : matching.length);
      }
    },
  );
});
