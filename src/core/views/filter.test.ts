import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from '../story/readStory.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import {
  activeFacets,
  type EventFilter,
  facetValues,
  isFiltering,
  matchesFilter,
  noFilter,
} from './filter.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const story: Story = read.value.story;

function found(changes: Partial<EventFilter>, events: readonly StoryEvent[] = story.events): string[] {
  return events.filter(event => matchesFilter(event, { ...noFilter, ...changes })).map(event => event.id);
}

/** An event of the real story under another name and without anything else that could match. */
function named(name: StoryEvent['name']): StoryEvent {
  const [event] = story.events;
  if (!event) throw new Error('no event');
  return {
    ...event,
    id: 'named',
    name,
    description: null,
    location: null,
    about: [],
    attribution: [],
    passages: [],
  };
}

describe('matchesFilter, text', () => {
  it.each([
    ['etat', 'L’État répond'],
    ['ÉTAT', 'l’etat répond'],
    ["l'état", 'L’État répond'],
    ['coeur', 'Au coeur de la ville'],
    ['cafe', 'Un cafe\u0301'],
    ['ﬁn', 'La fin'],
    ['repond etat', 'L’État répond'],
    ['العربيه'.slice(0, 5), 'اللجنة العَرَبِيّة'],
  ])('« %s » finds « %s »', (text, name) => {
    expect(found({ text }, [named(name)])).toEqual(['named']);
  });

  it.each([
    ['etats', 'L’État répond'],
    ['état silence', 'L’État répond'],
  ])('« %s » does not find « %s »', (text, name) => {
    expect(found({ text }, [named(name)])).toEqual([]);
  });

  it('searches names in every language, descriptions, places, people and quotes', () => {
    expect(found({ text: 'Manila' })).toContain('manila-press-conference');
    expect(found({ text: 'manille' })).toContain('manila-press-conference');
    expect(found({ text: 'مانيلا' })).toContain('manila-press-conference');
    expect(found({ text: 'soutien des etats-unis' })).toContain('morocco-israel');
    expect(found({ text: 'precedente etape' })).toEqual(['manila-press-conference']);
    expect(found({ text: 'miller' })).toContain('qatar-talks');
  });

  it('lets everything through when the text is blank', () => {
    for (const text of ['', '   ', '\u00a0']) expect(found({ text })).toHaveLength(story.events.length);
  });

  it('takes the text as words, not as a pattern', () => {
    expect(found({ text: '.*' })).toEqual([]);
    expect(found({ text: '[' })).toEqual([]);
  });
});

describe('matchesFilter, facets', () => {
  it.each([
    [{ status: 'ongoing' }, ['work-since-january', 'fruitless-negotiations']],
    [{ basis: 'inferred' }, ['manila-press-conference', 'jeddah-visit']],
    [{ basis: 'editor', status: 'happened' }, ['morocco-israel']],
    [{ basis: 'editor', status: 'ongoing' }, []],
    [{ status: 'no such status' }, []],
  ])('%j leaves %j', (filter, expected) => {
    expect(found(filter).sort()).toEqual([...expected].sort());
  });

  it.each(['place', 'person', 'status', 'basis'] as const)(
    'each value of %s finds as many events as it says, most frequent first',
    facet => {
      const values = facetValues(story, facet);
      expect(values.length).toBeGreaterThan(1);
      for (const { key, count } of values) expect(found({ [facet]: key })).toHaveLength(count);
      const counts = values.map(value => value.count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(new Set(values.map(value => value.key)).size).toBe(values.length);
    },
  );

  it('counts a person once in an event that both concerns and quotes them', () => {
    const event = { ...named('A speech'), about: ['Ada'], attribution: [{ name: 'Ada' }] };
    expect(facetValues({ ...story, events: [event] }, 'person')).toEqual([
      { key: 'Ada', label: 'Ada', count: 1 },
    ]);
  });

  it('adds up with the text', () => {
    expect(found({ status: 'announced', text: 'qatar' })).toContain('qatar-talks');
    expect(found({ status: 'happened', text: 'pourparlers' })).toEqual([]);
  });
});

describe('isFiltering', () => {
  it('is true only when something is asked for', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false);
    expect(isFiltering({ ...noFilter, text: 'a' })).toBe(true);
    expect(isFiltering({ ...noFilter, place: 'Le Caire' })).toBe(true);
  });

  it('names the facets that are set', () => {
    expect(activeFacets(noFilter)).toEqual([]);
    expect(activeFacets({ ...noFilter, place: 'a', basis: 'editor' })).toEqual(['place', 'basis']);
  });
});
