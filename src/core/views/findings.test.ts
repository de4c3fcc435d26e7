import { expect, it } from 'vitest';
import type { Story, StoryEvent } from '../story/story.ts';
import { proposed } from '../story/testing/anyEdit.ts';
import { findingsIn, nameLanguages } from './findings.ts';

const [first, second] = proposed.first.events as [StoryEvent, StoryEvent];
const kinds = (events: StoryEvent[], story: Story = proposed.first) =>
  findingsIn({ ...story, events }, ['fr']).map(({ kind, event }) => [kind, event].filter(Boolean).join(' '));

const ready: StoryEvent = { ...first, review: 'confirmed' };

it('finds nothing in what is ready, and leaves rejected events aside', () => {
  expect(kinds([ready, { ...second, review: 'rejected', passages: [] }])).toEqual([]);
});

it('finds proposals nobody has looked at, and says when nothing would be published', () => {
  expect(kinds([first])).toEqual(['proposals-left', 'nothing-confirmed']);
  expect(findingsIn({ ...proposed.first, events: [first] }, ['fr'])[0]?.count).toBe(1);
  expect(kinds([ready, { ...second, review: 'proposed' }])).toEqual(['proposals-left']);
});

it('finds events without words, and quotes that are not in the article', () => {
  expect(kinds([{ ...ready, passages: [] }])).toEqual([`no-passage ${first.id}`]);
  const [source] = proposed.first.sources;
  if (!source) throw new Error('The story has a source.');
  const other = { ...proposed.first, sources: [{ ...source, articleBody: 'Autre chose.' }] };
  expect(kinds([ready], other)).toEqual([`quote-not-found ${first.id}`]);
});

it('finds dates that lack what they need', () => {
  const dated = (dating: StoryEvent['dating'], date: StoryEvent['date'] = first.date) =>
    kinds([{ ...ready, date, dating }]);
  expect(dated({ basis: 'inferred' })).toEqual([`inferred-without-reason ${first.id}`]);
  expect(dated({ basis: 'editor' })).toEqual([`editor-date-without-note ${first.id}`]);
  expect(dated({ basis: 'editor', note: { fr: 'x' } })).toEqual([]);
  expect(dated({ basis: 'inferred' }, null)).toEqual([`no-date ${first.id}`]);
});

it('finds a date that is not the weekday its words name', () => {
  const words = { source: 'a1', start: 0, end: 8, text: 'ce mardi', type: 'DATE' as const, value: 'x' };
  const dated = (date: string) =>
    kinds([{ ...ready, date: date as StoryEvent['date'], dating: { basis: 'resolved', timexes: [words] } }]);
  expect(dated('2024-03-21')).toEqual([`weekday-disagrees ${first.id}`]);
  expect(dated('2024-03-19')).toEqual([]);
  expect(dated('2024-03')).toEqual([]);
});

it('finds names that lack a language, and two events alike', () => {
  const both = findingsIn({ ...proposed.first, events: [ready] }, ['fr', 'en', 'ar']);
  expect(both).toEqual([{ kind: 'name-missing', event: first.id, langs: ['en', 'ar'] }]);
  expect(kinds([ready, { ...ready, id: 'again' }])).toEqual(['events-alike again']);
});

it('expects names in the languages that the story uses', () => {
  expect(nameLanguages(proposed.first)).toEqual(['fr']);
  const named = { ...proposed.first, name: { fr: 'Un', en: 'One' } };
  expect(nameLanguages(named)).toEqual(['fr', 'en']);
});

it('finds an article whose day of publication is not known', () => {
  const sources = proposed.first.sources.map(source => ({ ...source, datePublished: null }));
  expect(kinds([ready], { ...proposed.first, sources })).toEqual(['no-publication-date']);
});
