import { describe, expect, it } from 'vitest';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { positionOf } from '../article/selector.ts';
import { compareDates } from '../events/order.ts';
import { readStory } from '../story/readStory.ts';
import type { StoryEvent } from '../story/story.ts';
import { noFilter } from './filter.ts';
import { inArticleOrder, outlineOf } from './outline.ts';

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
      'manila-press-conference',
      'fruitless-negotiations',
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
      Math.min(...event.passages.map(passage => positionOf(passage.selector)?.start ?? 0)),
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(outline.events[0]?.id).toMatch(/^cairo-/);
  });

  it('goes source by source, in the order of the sources', () => {
    const [first, second] = long.sources;
    if (!first || !second) throw new Error('the long story has two sources');
    const rankOf = (event: StoryEvent, sources: readonly string[]) =>
      Math.min(...event.passages.map(passage => sources.indexOf(passage.source)));
    for (const sources of [
      [first, second],
      [second, first],
    ]) {
      const ranks = inArticleOrder({ ...long, sources }, long.events)
        .filter(event => event.passages.length > 0)
        .map(event =>
          rankOf(
            event,
            sources.map(source => source.id),
          ),
        );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(new Set(ranks).size).toBe(2);
    }
  });

  it('puts events that no passage tells last', () => {
    const [told, ...others] = real.events;
    if (!told) throw new Error('no event');
    const untold = { ...told, passages: [] };
    expect(inArticleOrder(real, [untold, ...others]).at(-1)).toBe(untold);
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
