import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../bench/speed/syntheticStory.ts';
import type { Story } from '../story/story.ts';
import { type EventFilter, type Facet, facetValues, noFilter } from './filter.ts';
import { outlineOf } from './outline.ts';
import { indexedFacetValues, type SearchIndex, searchedOutline, searchIndexSteps } from './searchIndex.ts';

const story = syntheticStory({ events: 400, withText: false });
const index = indexOf(story);

function indexOf(of: Story): SearchIndex {
  const steps = searchIndexSteps(of);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const texts = fc.constantFrom(
  '',
  'tunis',
  'PORT',
  'é',
  'hôpital 3',
  'dossier 12',
  'l’eau',
  "l'eau rab",
  'rien de tel',
  '  a  b ',
);
const facetKey = (facet: Facet) =>
  fc.constantFrom(undefined, ...facetValues(story, facet).map(value => value.key), 'none such');
const filters: fc.Arbitrary<EventFilter> = fc.record({
  text: texts,
  place: facetKey('place'),
  person: fc.constantFrom(undefined, 'Service 3', 'none such'),
  status: facetKey('status'),
  basis: facetKey('basis'),
});

describe('searchedOutline', () => {
  it('finds what looking through every event finds', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('time', 'article'), (filter, order) => {
        expect(searchedOutline(index, order, filter)).toEqual(outlineOf(story, order, filter));
      }),
      { numRuns: 300 },
    );
  });

  it('finds some for a common word, and all when nothing is asked', () => {
    const some = searchedOutline(index, 'time', { ...noFilter, text: 'tramway' }).events.length;
    expect(some).toBeGreaterThan(10);
    expect(some).toBeLessThan(200);
    expect(searchedOutline(index, 'time', noFilter).events).toHaveLength(400);
  });
});

describe('indexedFacetValues', () => {
  it.each(['place', 'person', 'status', 'basis'] as const)('counts each %s as the story does', facet => {
    expect(indexedFacetValues(index, facet)).toEqual(facetValues(story, facet));
  });
});
