import { textKey } from '../story/localize.ts';
import type { LocalizedText, Story, StoryEvent } from '../story/story.ts';
import {
  activeFacets,
  type EventFilter,
  type Facet,
  type FacetValue,
  facetValuesOf,
  inFacetOrder,
  searchedText,
  searchedWords,
} from './filter.ts';
import { type EventOrder, type Outline, ordersOf, outlineFrom } from './outline.ts';

/**
 * The words and facets of a story's events, so that a filter is answered without reading every event again. An event
 * has the number of its place in the story.
 */
export interface SearchIndex {
  readonly story: Story;
  /** Each different word once. */
  readonly words: readonly string[];
  /** Events that have the word number `w` are `events` from `offsets[w]` up to `offsets[w + 1]`. */
  readonly offsets: Uint32Array;
  readonly events: Uint32Array;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, FacetEvents>>>;
}

interface FacetEvents {
  readonly label: LocalizedText;
  readonly events: readonly number[];
}

const facetNames: readonly Facet[] = ['place', 'person', 'status', 'basis'];
/** So many events are read before the caller may rest. */
const STEP = 100;

/** Builds the index step by step, a few ms each, so that a caller may rest in between. */
export function* searchIndexSteps(story: Story): Generator<undefined, SearchIndex> {
  const numbers = new Map<string, number>();
  const perEvent: number[][] = [];
  const facets = { place: new Map(), person: new Map(), status: new Map(), basis: new Map() };
  for (const [number, event] of story.events.entries()) {
    const own = new Set<number>();
    for (const word of searchedWords(searchedText(event))) {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) numbers.set(word, known);
      own.add(known);
    }
    perEvent.push([...own]);
    for (const facet of facetNames) putFacets(facets[facet], event, facet, number);
    if (number % STEP === STEP - 1) yield;
  }
  const offsets = yield* offsetsOf(perEvent, numbers.size);
  const events = yield* eventsOf(perEvent, offsets);
  return { story, words: [...numbers.keys()], offsets, events, facets };
}

/** The outline of the events that match a filter, as `outlineOf` makes it. */
export function searchedOutline(index: SearchIndex, order: EventOrder, filter: EventFilter): Outline {
  const all = ordersOf(index.story)[order];
  const has = matchesOf(index, filter);
  return outlineFrom(has ? all.filter(event => has.has(event)) : all, order);
}

/** The values of a facet, as `facetValues` gives them. */
export function indexedFacetValues(index: SearchIndex, facet: Facet): FacetValue[] {
  return inFacetOrder(
    [...index.facets[facet]].map(([key, { label, events }]) => ({ key, label, count: events.length })),
  );
}

function putFacets(values: Map<string, FacetEvents>, event: StoryEvent, facet: Facet, number: number): void {
  for (const label of facetValuesOf(event, facet)) {
    const key = textKey(label);
    const known = values.get(key);
    if (known) (known.events as number[]).push(number);
    else values.set(key, { label, events: [number] });
  }
}

function* offsetsOf(
  perEvent: readonly (readonly number[])[],
  words: number,
): Generator<undefined, Uint32Array> {
  const offsets = new Uint32Array(words + 1);
  for (const [number, own] of perEvent.entries()) {
    for (const word of own) offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
    if (number % (STEP * 50) === 0) yield;
  }
  for (let word = 1; word <= words; word += 1) {
    offsets[word] = (offsets[word] ?? 0) + (offsets[word - 1] ?? 0);
  }
  return offsets;
}

function* eventsOf(
  perEvent: readonly (readonly number[])[],
  offsets: Uint32Array,
): Generator<undefined, Uint32Array> {
  const events = new Uint32Array(offsets.at(-1) ?? 0);
  const next = offsets.slice();
  for (const [number, own] of perEvent.entries()) {
    for (const word of own) {
      const at = next[word] ?? 0;
      events[at] = number;
      next[word] = at + 1;
    }
    if (number % (STEP * 50) === 0) yield;
  }
  return events;
}

/** The events that have all that is asked for; undefined when nothing is. */
function matchesOf(index: SearchIndex, filter: EventFilter): ReadonlySet<StoryEvent> | undefined {
  const asked = [
    ...searchedWords(filter.text).map(word => eventsWith(index, word)),
    ...activeFacets(filter).map(facet => index.facets[facet].get(filter[facet] ?? '')?.events ?? []),
  ];
  if (asked.length === 0) return undefined;
  const { events } = index.story;
  const times = new Uint8Array(events.length);
  asked.forEach((some, turn) => {
    for (const number of some) if (times[number] === turn) times[number] = turn + 1;
  });
  const matches = new Set<StoryEvent>();
  times.forEach((count, number) => {
    const event = events[number];
    if (count === asked.length && event) matches.add(event);
  });
  return matches;
}

/** Events with a word that has this one in it. A searched word has no space, so it lies within a word of the text. */
function eventsWith({ words, offsets, events }: SearchIndex, searched: string): number[] {
  const found: number[] = [];
  words.forEach((word, number) => {
    if (!word.includes(searched)) return;
    const to = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < to; at += 1) found.push(events[at] ?? 0);
  });
  return found;
}
