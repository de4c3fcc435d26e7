import type {
  Event as EventJson,
  ItemList,
  ListItem,
  NewsArticle,
  Place,
  Quotation,
  WebPage,
  WithContext,
} from 'schema-dts';
import { plainLine } from '../article/plainLine.ts';
import { quoteOf } from '../article/selector.ts';
import { dateInWords } from '../dates/words.ts';
import { inTimeOrder } from '../events/order.ts';
import { localize } from '../story/localize.ts';
import type { LocalizedText, Source, Story, StoryEvent } from '../story/story.ts';
import { writtenEvents } from '../story/writtenEvents.ts';
import { eventAddress, type PublishedPage } from './addresses.ts';
import { exactDates } from './exactDates.ts';
import { isoDate } from './isoDate.ts';

/**
 * The story's page in the words of schema.org: a WebPage based on the articles, whose main entity is the list of its
 * events in time order. An event is an Event only where the story gives its place and its exact days and does not call
 * it possible or denied; all others are Quotations of the article, with their date in words: nothing is said to have
 * happened that was not, and no day is made up. Write it into a page with `safeJson`.
 */
export function jsonLdOf(story: Story, page: PublishedPage): WithContext<WebPage> {
  const { addresses, lang, siteName } = page;
  const words = wordsIn(story, lang);
  const modified = isoDate(story.dateModified);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': addresses.page,
    url: addresses.page,
    name: words(story.name),
    ...(story.description && { description: words(story.description) }),
    inLanguage: lang,
    ...(modified && { dateModified: modified }),
    isPartOf: { '@type': 'WebSite', name: plainLine(siteName), url: addresses.base },
    isBasedOn: story.sources.map(source => articleOf(source, page)),
    primaryImageOfPage: { '@type': 'ImageObject', url: addresses.card, width: '1200 px', height: '630 px' },
    mainEntity: listOf(story, page, words),
  };
}

type Words = (text: LocalizedText) => string;

function wordsIn(story: Story, lang: string): Words {
  return text => plainLine(localize(text, lang, story.inLanguage).text);
}

function articleId(source: Source, { addresses }: PublishedPage): string {
  return source.url ?? `${addresses.page}#source-${source.id}`;
}

/** Authors stay plain text: a byline may be a person, a desk or an agency, and the story does not say which. */
function articleOf(source: Source, page: PublishedPage): NewsArticle {
  const published = isoDate(source.datePublished);
  const { headline, url, publisher, author = [], inLanguage } = source;
  return {
    '@type': 'NewsArticle',
    '@id': articleId(source, page),
    ...(headline && { headline: plainLine(headline) }),
    ...(url && { url }),
    inLanguage,
    ...(published && { datePublished: published }),
    ...(publisher && { publisher: { '@type': 'Organization', name: plainLine(publisher) } }),
    ...(author.length > 0 && { author: author.map(name => plainLine(name)) }),
  };
}

function listOf(story: Story, page: PublishedPage, words: Words): ItemList {
  const all = inTimeOrder(story.events, event => event.date);
  // A page says no more in data than it has in words.
  const events = all.slice(0, writtenEvents(all.length));
  return {
    '@type': 'ItemList',
    '@id': `${page.addresses.page}#events`,
    name: words(story.name),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: all.length,
    itemListElement: events.map(
      (event, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        url: eventAddress(page.addresses, event.id),
        name: words(event.name),
        ...itemOf(story, event, page, words),
      }),
    ),
  };
}

function itemOf(story: Story, event: StoryEvent, page: PublishedPage, words: Words): Pick<ListItem, 'item'> {
  const quotation = quotationOf(story, event, page, words);
  const item = eventOf(event, page, words, quotation) ?? quotation;
  return item ? { item } : {};
}

const EVENT_STATUS = {
  announced: { eventStatus: 'https://schema.org/EventScheduled' },
  cancelled: { eventStatus: 'https://schema.org/EventCancelled' },
  happened: {},
  ongoing: {},
} as const;

function eventOf(
  event: StoryEvent,
  page: PublishedPage,
  words: Words,
  quotation: Quotation | undefined,
): EventJson | undefined {
  const dates = exactDates(event.date);
  if (!event.location || !dates || event.status === 'possible' || event.status === 'denied') return undefined;
  return {
    '@type': 'Event',
    ...factsOf(event, page, words),
    ...dates,
    location: placeOf(event.location, words),
    ...EVENT_STATUS[event.status],
    ...(quotation && { subjectOf: quotation }),
  };
}

function placeOf({ name, sameAs, geo }: NonNullable<StoryEvent['location']>, words: Words): Place {
  const { latitude, longitude } = geo ?? {};
  return {
    '@type': 'Place',
    name: words(name),
    ...(sameAs && { sameAs }),
    ...(latitude !== undefined &&
      longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** The first passage that describes the event, in the article's own words; undefined for an event without passages. */
function quotationOf(
  story: Story,
  event: StoryEvent,
  page: PublishedPage,
  words: Words,
): Quotation | undefined {
  const passage = event.passages.find(({ role }) => role === 'describes') ?? event.passages[0];
  const source = story.sources.find(({ id }) => id === passage?.source);
  const quote = passage && quoteOf(passage.selector);
  if (!quote || !source) return undefined;
  const speakers = (event.attribution ?? []).map(({ name }) => words(name));
  return {
    '@type': 'Quotation',
    ...factsOf(event, page, words),
    text: quote.exact,
    inLanguage: source.inLanguage,
    ...(speakers.length > 0 && { spokenByCharacter: speakers }),
    isBasedOn: { '@id': articleId(source, page) },
  };
}

/** What an Event and a Quotation say alike. `keywords` holds the status, as the story file names it. */
function factsOf(event: StoryEvent, { addresses, lang }: PublishedPage, words: Words) {
  const date = dateInWords(event.date, lang);
  const about = (event.about ?? []).map(name => ({ '@type': 'Thing' as const, name: words(name) }));
  return {
    name: words(event.name),
    url: eventAddress(addresses, event.id),
    description: event.description ? `${words(event.description)} — ${date}` : date,
    keywords: event.status,
    ...(about.length > 0 && { about }),
  };
}
