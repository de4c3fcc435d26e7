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
  /** All events in both orders. */
  readonly orders: Readonly<Record<EventOrder, Uint32Array>>;
}

interface FacetEvents {
  readonly label: LocalizedText;
  readonly events: readonly number[];
}

const facetNames: readonly Facet[] = ['place', 'person', 'status', 'basis'];
/** So many events are read before the caller may rest. */
const STEP = 100;
/** And so many words or numbers moved. */
const LONG_STEP = 10_000;

/** Builds the index step by step, a few ms each, so that a caller may rest in between. */
export function* searchIndexSteps(story: Story): Generator<undefined, SearchIndex> {
  const numbers = new Map<string, number>();
  // One list for all events: a list for each would be a hundred thousand of them.
  const flat: number[] = [];
  const ends = new Uint32Array(story.events.length);
  const facets = { place: new Map(), person: new Map(), status: new Map(), basis: new Map() };
  for (const [number, event] of story.events.entries()) {
    const own = new Set<number>();
    for (const word of searchedWords(searchedText(event))) {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) numbers.set(word, known);
      own.add(known);
    }
    for (const word of own) flat.push(word);
    ends[number] = flat.length;
    for (const facet of facetNames) putFacets(facets[facet], event, facet, number);
    if (number % STEP === STEP - 1) yield;
  }
  const offsets = yield* offsetsOf(flat, numbers.size);
  const events = yield* eventsOf(flat, ends, offsets);
  const orders = yield* ordersByNumber(story);
  return { story, words: [...numbers.keys()], offsets, events, facets, orders };
}

/** The outline of the events that match a filter, as `outlineOf` makes it. */
export function searchedOutline(index: SearchIndex, order: EventOrder, filter: EventFilter): Outline {
  const all = index.story.events;
  const matches = matchesOf(index, filter);
  if (!matches) return outlineFrom(ordersOf(index.story)[order], order);
  const events: StoryEvent[] = [];
  for (const number of index.orders[order]) {
    const event = matches[number] ? all[number] : undefined;
    if (event) events.push(event);
  }
  return outlineFrom(events, order);
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

function* offsetsOf(flat: readonly number[], words: number): Generator<undefined, Uint32Array> {
  const offsets = new Uint32Array(words + 1);
  for (const [at, word] of flat.entries()) {
    offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
    if (at % LONG_STEP === 0) yield;
  }
  for (let word = 1; word <= words; word += 1) {
    offsets[word] = (offsets[word] ?? 0) + (offsets[word - 1] ?? 0);
  }
  return offsets;
}

function* eventsOf(
  flat: readonly number[],
  ends: Uint32Array,
  offsets: Uint32Array,
): Generator<undefined, Uint32Array> {
  const events = new Uint32Array(offsets.at(-1) ?? 0);
  const next = offsets.slice();
  let event = 0;
  for (const [at, word] of flat.entries()) {
    while (at >= (ends[event] ?? 0)) event += 1;
    const place = next[word] ?? 0;
    events[place] = event;
    next[word] = place + 1;
    if (at % LONG_STEP === 0) yield;
  }
  return events;
}

function* ordersByNumber(story: Story): Generator<undefined, SearchIndex['orders']> {
  const numbers = new Map<StoryEvent, number>();
  for (const [number, event] of story.events.entries()) {
    numbers.set(event, number);
    if (number % LONG_STEP === 0) yield;
  }
  const { time, article } = ordersOf(story);
  const byTime = Uint32Array.from(time, event => numbers.get(event) ?? 0);
  yield;
  return { time: byTime, article: Uint32Array.from(article, event => numbers.get(event) ?? 0) };
}

/** For each event whether it has all that is asked for; undefined when nothing is. */
function matchesOf(index: SearchIndex, filter: EventFilter): Uint8Array | undefined {
  const words = searchedWords(filter.text);
  const facets = activeFacets(filter);
  if (words.length + facets.length === 0) return undefined;
  // How many of the things asked for so far each event has.
  const had = new Uint8Array(index.story.events.length);
  let turn = 0;
  for (const word of words) {
    markWord(index, word, had, turn);
    turn += 1;
  }
  for (const facet of facets) {
    for (const number of index.facets[facet].get(filter[facet] ?? '')?.events ?? []) {
      if (had[number] === turn) had[number] = turn + 1;
    }
    turn += 1;
  }
  return had.map(count => (count === turn ? 1 : 0));
}

/** Marks the events with a word that has this one in it. A searched word has no space, so it lies within one. */
function markWord(
  { words, offsets, events }: SearchIndex,
  searched: string,
  had: Uint8Array,
  turn: number,
): void {
  for (let word = 0; word < words.length; word += 1) {
    if (!words[word]?.includes(searched)) continue;
    const to = offsets[word + 1] ?? 0;
    for (let at = offsets[word] ?? 0; at < to; at += 1) {
      const number = events[at] ?? 0;
      if (had[number] === turn) had[number] = turn + 1;
    }
  }
}
