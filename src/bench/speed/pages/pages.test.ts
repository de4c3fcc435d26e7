import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../syntheticStory.ts';
import { benchEvents } from './benchEvents.ts';
import { listPage } from './listPage.ts';
import { rawVisPage } from './rawVisPage.ts';
import { timelineJsPage } from './timelineJsPage.ts';

const story = syntheticStory({ events: 500 });
const dated = story.events.filter(({ date }) => date !== null);

function dataOf(files: ReadonlyMap<string, string | Uint8Array>): {
  events?: unknown[];
  items?: unknown[];
  groups?: unknown[];
} {
  return JSON.parse(String(files.get('data.json')));
}

describe('benchEvents', () => {
  it('has every dated event with days that a calendar has, in their order', () => {
    const events = benchEvents(story);
    expect(events.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { first, last, name, words } of events) {
      expect([first, last].join()).toMatch(/^20\d\d-\d\d-\d\d,20\d\d-\d\d-\d\d$/);
      expect(first <= last && words.startsWith(name)).toBe(true);
    }
    expect(events.map(({ first }) => first)).toEqual(events.map(({ first }) => first).sort());
  });
});

describe('the contestants’ pages', () => {
  it('show the same events', () => {
    expect(String(listPage(story).get('index.html')).match(/<li /g)).toHaveLength(dated.length);
    expect(dataOf(timelineJsPage(story)).events).toHaveLength(dated.length);
    const { items, groups } = dataOf(rawVisPage(story));
    expect(items).toHaveLength(dated.length);
    expect(groups).toHaveLength(8);
  });
});
