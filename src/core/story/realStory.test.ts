import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { normalText } from '../article/article.ts';
import { positionOf, quoteOf } from '../article/selector.ts';
import { storedPlaces } from './passagePlace.ts';
import { readStory } from './readStory.ts';
import type { LocalizedText, StoryEvent } from './story.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const { story, problems } = read.value;
const source = story.sources[0];
const body = source?.articleBody ?? '';

const passages = story.events.flatMap(event => event.passages.map(passage => ({ event, passage })));

function eventOf(id: string): StoryEvent {
  const event = story.events.find(one => one.id === id);
  if (!event) throw new Error(`no event "${id}"`);
  return event;
}

function quotesOf(id: string): string[] {
  return eventOf(id).passages.map(passage => quoteOf(passage.selector)?.exact ?? '');
}

function expectThreeLanguages(text: LocalizedText | null | undefined): void {
  expect(typeof text).toBe('object');
  for (const lang of ['fr', 'en', 'ar']) {
    expect(typeof text === 'object' && text?.[lang], `${JSON.stringify(text)} in ${lang}`).toMatch(/\S/);
  }
}

describe('the real story', () => {
  it('reads without a problem, from one source', () => {
    expect(problems).toEqual([]);
    expect(story.sources.map(one => one.id)).toEqual(['a1']);
    expect(story.id).toBe('blinken-cairo-2024');
  });

  it('holds the article as it was hashed, in the normal form of text', async () => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
    const hex = [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    expect(hex).toBe(source?.sha256);
    expect(normalText(body)).toBe(body);
  });

  it('is published on 20 March 2024, a date the editor supplied', () => {
    expect(source?.datePublished).toBe('2024-03-20');
    expect(source?.datePublishedBasis).toBe('editor');
  });

  it.each([
    ['manila-press-conference', '[..2024-03-20]', 'inferred', 'happened'],
    ['work-since-january', '2024-01/2024-03', 'resolved', 'ongoing'],
    ['jeddah-visit', '[2024-03-20..2024-03-21]', 'inferred', 'announced'],
    ['cairo-bourita', '2024-03-21', 'resolved', 'announced'],
    ['cairo-arab-committee', '2024-03-21', 'resolved', 'announced'],
    ['qatar-talks', '[2024-03-20..2024-03-24]', 'resolved', 'announced'],
    ['fruitless-negotiations', '/2024-03-20', 'resolved', 'ongoing'],
    ['morocco-israel', '2020-12', 'editor', 'happened'],
  ])('tells of %s: %s, %s, %s', (id, date, basis, status) => {
    const event = eventOf(id);
    expect([event.date, event.dating.basis, event.status]).toEqual([date, basis, status]);
    expect(event.passages.length).toBeGreaterThan(0);
  });

  it('names and describes everything in French, English and Arabic', () => {
    for (const text of [story.name, ...story.events.flatMap(event => [event.name, event.description])]) {
      expectThreeLanguages(text);
    }
    for (const event of story.events) if (event.location) expectThreeLanguages(event.location.name);
    for (const event of story.events) if (event.dating.note) expectThreeLanguages(event.dating.note);
  });

  it('says in a note that the article dates the Morocco agreement only « récemment »', () => {
    const { dating } = eventOf('morocco-israel');
    for (const note of Object.values(dating.note ?? {})) expect(note).toContain('récemment');
    expect(dating.timexes?.map(timex => timex.text)).toEqual(['récemment']);
  });
});

describe('passages of the real story', () => {
  it.each(passages.map(({ event, passage }) => [event.id, passage.id, passage] as const))(
    '%s, %s: the exact words stand at their place, between prefix and suffix',
    (_event, _id, passage) => {
      const quote = quoteOf(passage.selector);
      const position = positionOf(passage.selector);
      if (!quote || !position) throw new Error('a passage needs a quote and a position');
      expect(body.slice(position.start, position.end)).toBe(quote.exact);
      expect(quote.exact).toBe(quote.exact.trim());
      expect(body.slice(0, position.start).endsWith(quote.prefix ?? '')).toBe(true);
      expect(body.slice(position.end).startsWith(quote.suffix ?? '')).toBe(true);
      if (position.start > 0) expect(quote.prefix).toMatch(/./s);
      if (position.end < body.length) expect(quote.suffix).toMatch(/./s);
    },
  );

  it('are all found where the story says', () => {
    const places = [...storedPlaces(story).values()];
    expect(places).toHaveLength(passages.length);
    expect(places.every(place => place.state === 'verified')).toBe(true);
  });

  it('begin as the article tells each event', () => {
    const begins = (id: string, start: string) =>
      expect(
        quotesOf(id).some(quote => quote.startsWith(start)),
        `${id}: ${start}`,
      ).toBe(true);
    begins('manila-press-conference', '« Nous avons beaucoup travaillé');
    begins('jeddah-visit', 'Au cours de sa visite');
    begins('cairo-arab-committee', 'Selon un diplomate égyptien');
    begins('qatar-talks', 'Alors que les pourparlers');
    begins('qatar-talks', 'Selon une déclaration du porte-parole');
    begins('fruitless-negotiations', 'plusieurs semaines d’intenses négociations');
    begins('morocco-israel', 'Cette rencontre revêt un caractère particulièrement symbolique');
  });

  it('of Cairo and Bourita hold each « ce jeudi » of the article', () => {
    const said = [...body.matchAll(/ce jeudi/g)].map(match => match.index);
    expect(said).toHaveLength(3);
    const spans = eventOf('cairo-bourita').passages.map(passage => positionOf(passage.selector));
    for (const at of said) expect(spans.some(span => span && span.start <= at && at < span.end)).toBe(true);
    expect(eventOf('cairo-bourita').dating.timexes?.map(timex => timex.start)).toEqual(said);
  });

  it('of the work since January lie within words that also tell of Manila', () => {
    const spansOf = (id: string) => eventOf(id).passages.map(passage => positionOf(passage.selector));
    const overlaps = spansOf('work-since-january').filter(work =>
      spansOf('manila-press-conference').some(m => work && m && work.start < m.end && m.start < work.end),
    );
    expect(overlaps.length).toBeGreaterThan(0);
  });
});

describe('dated words and cues of the real story', () => {
  const clues = story.events.flatMap(event =>
    [...(event.dating.timexes ?? []), ...(event.dating.because ?? [])].map(
      clue => [event.id, clue.text, clue] as const,
    ),
  );
  it.each(clues)('%s: « %s » stands where the story says', (_event, text, clue) => {
    expect(clue.source).toBe('a1');
    expect(body.slice(clue.start, clue.end)).toBe(text);
  });

  it('are given for every event', () => {
    for (const { dating } of story.events) expect((dating.because ?? []).length).toBeGreaterThan(0);
  });

  it('name as attribution only passages of the event that hold who says so', () => {
    for (const event of story.events) {
      for (const { passage } of event.attribution ?? []) {
        if (passage) expect(event.passages.map(one => one.id)).toContain(passage);
      }
    }
  });
});
