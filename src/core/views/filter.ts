import { textKey } from '../story/localize.ts';
import type { LocalizedText, Story, StoryEvent } from '../story/story.ts';

/** What a reader narrows the events down to; an undefined facet lets everything through. */
export interface EventFilter {
  readonly text: string;
  readonly place: string | undefined;
  readonly person: string | undefined;
  readonly status: string | undefined;
  readonly basis: string | undefined;
}

export type Facet = 'place' | 'person' | 'status' | 'basis';

/** One value a facet can take, and how many events have it. */
export interface FacetValue {
  readonly key: string;
  readonly label: LocalizedText;
  readonly count: number;
}

/** Lets every event through. */
export const noFilter: EventFilter = {
  text: '',
  place: undefined,
  person: undefined,
  status: undefined,
  basis: undefined,
};

/** True when a filter would leave something out. */
export function isFiltering(filter: EventFilter): boolean {
  return filter.text.trim() !== '' || activeFacets(filter).length > 0;
}

/** The facets that are set. */
export function activeFacets(filter: EventFilter): Facet[] {
  return (['place', 'person', 'status', 'basis'] as const).filter(facet => filter[facet] !== undefined);
}

/** True when an event has all the facets asked for and every searched word, in any language it is written in. */
export function matchesFilter(event: StoryEvent, filter: EventFilter): boolean {
  for (const facet of activeFacets(filter)) {
    if (!facetValuesOf(event, facet).some(value => textKey(value) === filter[facet])) return false;
  }
  const words = searchedWords(filter.text);
  if (words.length === 0) return true;
  const haystack = searchForm(searchedText(event));
  return words.every(word => haystack.includes(word));
}

/** The values of each facet in a story, most frequent first, then by key. */
export function facetValues(story: Story, facet: Facet): FacetValue[] {
  const values = new Map<string, { label: LocalizedText; count: number }>();
  for (const event of story.events) {
    for (const label of facetValuesOf(event, facet)) {
      const known = values.get(textKey(label));
      if (known) known.count += 1;
      else values.set(textKey(label), { label, count: 1 });
    }
  }
  return inFacetOrder([...values].map(([key, { label, count }]) => ({ key, label, count })));
}

/** Most frequent first, then by key. */
export function inFacetOrder(values: readonly FacetValue[]): FacetValue[] {
  return [...values].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** The words of a text in the form they are compared in: without case or diacritics. */
export function searchedWords(text: string): string[] {
  return searchForm(text).split(/\s+/).filter(Boolean);
}

/** What an event has of a facet. */
export function facetValuesOf(event: StoryEvent, facet: Facet): LocalizedText[] {
  switch (facet) {
    case 'place':
      return event.location ? [event.location.name] : [];
    case 'person':
      return peopleOf(event);
    case 'status':
      return [event.status];
    case 'basis':
      return [event.dating.basis];
  }
}

function peopleOf(event: StoryEvent): LocalizedText[] {
  const people = new Map<string, LocalizedText>();
  for (const name of [...(event.about ?? []), ...(event.attribution ?? []).map(a => a.name)]) {
    people.set(textKey(name), name);
  }
  return [...people.values()];
}

/** All of an event's words that a search looks at. */
export function searchedText(event: StoryEvent): string {
  const quotes = event.passages.flatMap(p => p.selector.map(s => ('exact' in s ? s.exact : '')));
  return [event.name, event.description, event.location?.name, ...peopleOf(event), ...quotes]
    .flatMap(text => (!text ? [] : typeof text === 'string' ? [text] : Object.values(text)))
    .join('\n');
}

/** Letters without case or diacritics, so that « etat » finds « État ». */
function searchForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
}
