import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edtfOf } from '../../../e2e/stories/edtfOf.ts';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import type { Story, StoryEvent } from '../story/story.ts';
import { exactDates } from './exactDates.ts';
import { jsonLdOf } from './jsonld.ts';
import { safeJson } from './safeJson.ts';
import { base, pageOf, realStory, stories, stringsIn } from './testing/publishedStories.ts';

// What schema.org expects, type by type: https://schema.org/WebPage and so on. Objects are strict, so that a property
// the type does not have fails. The compiler holds the function to the whole vocabulary besides (schema-dts).
const text = v.pipe(v.string(), v.nonEmpty());
const url = v.pipe(v.string(), v.url());
const web = v.pipe(url, v.startsWith('http'));
const date = v.pipe(v.string(), v.isoDate());
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));
/** https://schema.org/Place, https://schema.org/GeoCoordinates */
const place = v.strictObject({
  '@type': v.literal('Place'),
  name: text,
  sameAs: v.optional(web),
  geo: v.optional(
    v.strictObject({
      '@type': v.literal('GeoCoordinates'),
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
});
const facts = {
  name: text,
  url: web,
  description: text,
  keywords: text,
  about: v.optional(v.array(v.strictObject({ '@type': v.literal('Thing'), name: text }))),
};
/** https://schema.org/Quotation; text may stand for any thing (https://schema.org/docs/datamodel.html, conformance). */
const quotation = v.strictObject({
  '@type': v.literal('Quotation'),
  ...facts,
  text,
  inLanguage: language,
  spokenByCharacter: v.optional(v.array(text)),
  isBasedOn: v.strictObject({ '@id': url }),
});
/** https://schema.org/Event; name, location and startDate are what search engines require. */
const event = v.strictObject({
  '@type': v.literal('Event'),
  ...facts,
  startDate: date,
  endDate: v.optional(date),
  location: place,
  eventStatus: v.optional(
    v.picklist(['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled']),
  ),
  subjectOf: v.optional(quotation),
});
/** https://schema.org/NewsArticle */
const article = v.strictObject({
  '@type': v.literal('NewsArticle'),
  '@id': url,
  headline: v.optional(text),
  url: v.optional(web),
  inLanguage: language,
  datePublished: v.optional(v.union([date, v.pipe(v.string(), v.isoTimestamp())])),
  publisher: v.optional(v.strictObject({ '@type': v.literal('Organization'), name: text })),
  author: v.optional(v.array(text)),
});
/** https://schema.org/ItemList, https://schema.org/ListItem */
const list = v.strictObject({
  '@type': v.literal('ItemList'),
  '@id': url,
  name: text,
  itemListOrder: v.literal('https://schema.org/ItemListOrderAscending'),
  numberOfItems: v.number(),
  itemListElement: v.array(
    v.strictObject({
      '@type': v.literal('ListItem'),
      position: v.pipe(v.number(), v.integer(), v.minValue(1)),
      url: web,
      name: text,
      item: v.optional(v.variant('@type', [event, quotation])),
    }),
  ),
});
/** https://schema.org/WebPage */
const webPage = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('WebPage'),
  '@id': url,
  url: web,
  name: text,
  description: v.optional(text),
  inLanguage: language,
  dateModified: v.optional(v.string()),
  isPartOf: v.strictObject({ '@type': v.literal('WebSite'), name: text, url: web }),
  isBasedOn: v.pipe(v.array(article), v.minLength(1)),
  primaryImageOfPage: v.strictObject({
    '@type': v.literal('ImageObject'),
    url: web,
    width: v.literal('1200 px'),
    height: v.literal('630 px'),
  }),
  mainEntity: list,
});

function written(story: Story, lang?: string): v.InferOutput<typeof webPage> {
  return v.parse(webPage, JSON.parse(safeJson(jsonLdOf(story, pageOf(story, lang)))));
}

function itemOf(story: Story, change: Partial<StoryEvent>) {
  const [first] = story.events.filter(
    one => one.location && exactDates(one.date) && one.status === 'announced',
  );
  if (!first) throw new Error('no event to change');
  return written({ ...story, events: [{ ...first, ...change }] }).mainEntity.itemListElement[0]?.item;
}

describe('jsonLdOf', () => {
  it.each(stories)('writes what schema.org expects for the %s story', (_, story) => {
    const { mainEntity, isBasedOn } = written(story);
    expect(mainEntity.itemListElement.map(one => one.position)).toEqual(story.events.map((_, i) => i + 1));
    expect(mainEntity.numberOfItems).toBe(story.events.length);
    const articles = new Set(isBasedOn.map(one => one['@id']));
    for (const { item } of mainEntity.itemListElement) {
      const quote = item?.['@type'] === 'Event' ? item.subjectOf : item;
      if (quote) expect(articles).toContain(quote.isBasedOn['@id']);
    }
  });

  it.each(stories)(
    'makes no day up and calls nothing an Event that is denied, for the %s story',
    (_, story) => {
      const { mainEntity } = written(story);
      const byUrl = new Map(story.events.map(one => [`${base}s/${story.id}/#e-${one.id}`, one]));
      for (const { url: address, item } of mainEntity.itemListElement) {
        const told = byUrl.get(address);
        if (!told) throw new Error(`no event at ${address}`);
        const isEvent =
          told.location && exactDates(told.date) && told.status !== 'possible' && told.status !== 'denied';
        const type = told.passages.length > 0 ? 'Quotation' : undefined;
        expect(item?.['@type']).toBe(isEvent ? 'Event' : type);
        if (item?.['@type'] === 'Event') {
          expect([item.startDate, item.endDate].join('/').replace(/\/$/, '/..')).toBe(
            told.date?.includes('/') ? told.date : `${told.date?.slice(0, 10)}/${told.date?.slice(0, 10)}`,
          );
        }
      }
      const types = mainEntity.itemListElement.map(({ item }) => item?.['@type']);
      if (story.id !== 'attack') expect(types).toEqual(expect.arrayContaining(['Event', 'Quotation']));
    },
  );

  it('says scheduled and cancelled only where the story does', () => {
    const story = realStory();
    const statusOf = (status: StoryEvent['status']) => {
      const item = itemOf(story, { status });
      return item?.['@type'] === 'Event' ? item.eventStatus : item?.['@type'];
    };
    expect(statusOf('announced')).toBe('https://schema.org/EventScheduled');
    expect(statusOf('cancelled')).toBe('https://schema.org/EventCancelled');
    expect(statusOf('happened')).toBeUndefined();
    expect(statusOf('ongoing')).toBeUndefined();
    expect(statusOf('possible')).toBe('Quotation');
    expect(statusOf('denied')).toBe('Quotation');
  });

  it('says an imprecise date in words, in the language of the page', () => {
    const story = realStory();
    const item = itemOf(story, { date: edtfOf('[2024-03-20..2024-03-24]') });
    expect(item).not.toHaveProperty('startDate');
    expect(item?.['@type']).toBe('Quotation');
    expect(item?.description).toMatch(/ — un jour entre le 20 et le 24\smars\s2024$/);
    expect(itemOf(story, { date: null })?.description).toMatch(/ — non daté$/);
  });

  it('quotes the words that describe the event, not those that date it', () => {
    const story = realStory();
    const [passage] = story.events[0]?.passages ?? [];
    if (!passage) throw new Error('no passage');
    const quoting = (exact: string, role: 'dates' | 'describes') => ({
      ...passage,
      role,
      selector: [{ type: 'TextQuoteSelector' as const, exact }],
    });
    const item = itemOf(story, { passages: [quoting('ce jeudi', 'dates'), quoting('Il ira.', 'describes')] });
    expect(item?.['@type'] === 'Event' && item.subjectOf?.text).toBe('Il ira.');
    expect(itemOf(story, { passages: [] })).not.toHaveProperty('subjectOf');
  });

  it('is in the language asked for, the quotes in their own', () => {
    const page = written(realStory(), 'ar');
    expect(page.inLanguage).toBe('ar');
    expect(page.name).toMatch(/القاهرة/);
    const [first] = page.mainEntity.itemListElement;
    expect(first?.item?.['@type'] === 'Quotation' && first.item.inLanguage).toBe('fr');
  });

  it('names the article’s own address when it has one, and gives a date of publication only when it is a day', () => {
    const story = makeLongStory();
    const [source, ...others] = story.sources;
    if (!source) throw new Error('no source');
    const articleWith = (change: object) =>
      written({ ...story, sources: [{ ...source, ...change }, ...others] }).isBasedOn[0];
    expect(articleWith({ url: 'https://paper.example/a' })?.['@id']).toBe('https://paper.example/a');
    expect(articleWith({ url: null })?.['@id']).toBe(`${base}s/synthetic/#source-${source.id}`);
    expect(articleWith({ datePublished: '2024-03-20' })?.datePublished).toBe('2024-03-20');
    expect(articleWith({ datePublished: '2024-03' })).not.toHaveProperty('datePublished');
  });

  it.each(stories)('gives absolute addresses only, ours under the base, for the %s story', (_, story) => {
    const others = new Set([
      ...story.sources.map(source => source.url),
      ...story.events.map(one => one.location?.sameAs),
    ]);
    for (const [key, address] of stringsIn(written(story))) {
      if (!['@id', 'url', 'sameAs'].includes(key)) continue;
      expect(() => new URL(address)).not.toThrow();
      expect(address.startsWith(base) || others.has(address)).toBe(true);
    }
  });

  it('is the same each time, and cannot close its element', () => {
    for (const [, story] of stories) {
      const json = safeJson(jsonLdOf(story, pageOf(story)));
      expect(json).toBe(safeJson(jsonLdOf(structuredClone(story), pageOf(story))));
      expect(json).not.toMatch(/[<>]/);
    }
  });
});
