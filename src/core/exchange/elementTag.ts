import { plainLine } from '../article/plainLine.ts';
import { quoteOf } from '../article/selector.ts';
import { dateInWords, dateTimeAttribute } from '../dates/words.ts';
import { inTimeOrder } from '../events/order.ts';
import { localize } from '../story/localize.ts';
import type { Passage, Story, StoryEvent } from '../story/story.ts';
import { writtenEvents } from '../story/writtenEvents.ts';
import { eventAddress, type StoryAddresses } from './addresses.ts';
import { escapeHtml } from './html.ts';

/** Attributes of `<source-timeline>`; what is not given is left to the element. */
export interface ElementOptions {
  /** CSS selector of the article in the publisher's page. */
  readonly article?: string;
  /** BCP 47 tag; the language around the element, else the story's, when not given. */
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  readonly layout?: 'full' | 'compact';
  readonly highlight?: 'host' | 'panel' | 'none';
  readonly loading?: 'lazy' | 'eager' | 'click';
}

/**
 * The story as the element a publisher pastes. Its children say every event with its date, its name and its quotes: they
 * are shown until the timeline is ready, when it fails, and where scripts do not run. No style, no script, no address
 * but the story file's: a quote names the article it is of, or else its place in the story's page.
 */
export function elementTag(story: Story, addresses: StoryAddresses, options: ElementOptions = {}): string {
  const lang = options.lang ?? story.inLanguage;
  const attributes = [['src', addresses.story], ...Object.entries(options)]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(plainLine(value ?? ''))}"`)
    .join('');
  const list = eventList(story, lang, id => eventAddress(addresses, id), addresses.page);
  return `<source-timeline${attributes}>\n${list}\n</source-timeline>`;
}

/**
 * The events of a story as an HTML list, in time order; `addressOf` leads to an event, for quotes whose article has no
 * address. With the address of a page that has the whole, a long list is cut and leads there.
 */
export function eventList(story: Story, lang: string, addressOf: AddressOf, page?: string): string {
  const all = inTimeOrder(story.events, event => event.date);
  const events = page === undefined ? all : all.slice(0, writtenEvents(all.length));
  return [
    `<ol lang="${escapeHtml(lang)}" dir="auto">`,
    ...events.map(event => eventItem(story, event, addressOf, lang)),
    ...(page !== undefined && events.length < all.length ? [restItem(story, events.length, page, lang)] : []),
    '</ol>',
  ].join('\n');
}

type AddressOf = (eventId: string) => string;

/** Leads to the whole of a story that is too long to be pasted; figures alone, which need no words of any language. */
function restItem(story: Story, shown: number, page: string, lang: string): string {
  const { text } = localize(story.name, lang, story.inLanguage);
  const counts = `${shown.toLocaleString(lang)} / ${story.events.length.toLocaleString(lang)}`;
  return `<li><a href="${escapeHtml(page)}">${printed(text)}</a> (${counts})</li>`;
}

function eventItem(story: Story, event: StoryEvent, addressOf: AddressOf, lang: string): string {
  const name = localize(event.name, lang, story.inLanguage);
  const quotes = event.passages
    .filter(({ role }) => role === 'describes')
    .map(passage => quoteBlock(story, event, passage, addressOf, lang));
  const named = `<strong${inLanguage(name.lang, lang)} dir="auto">${printed(name.text)}</strong>`;
  return `<li>${dateElement(event, lang)} ${named}${quotes.join('')}</li>`;
}

/** Only one plain date can be said to machines, and `<time>` without one may hold no words (HTML, "the time element"). */
function dateElement({ date }: StoryEvent, lang: string): string {
  const words = printed(dateInWords(date, lang));
  const machine = dateTimeAttribute(date);
  return machine === undefined ? `<span>${words}</span>` : `<time datetime="${machine}">${words}</time>`;
}

function quoteBlock(
  story: Story,
  event: StoryEvent,
  passage: Passage,
  addressOf: AddressOf,
  lang: string,
): string {
  const quote = quoteOf(passage.selector);
  if (!quote) return '';
  const source = story.sources.find(({ id }) => id === passage.source);
  const cite = escapeHtml(plainLine(source?.url ?? addressOf(event.id)));
  const marked = inLanguage(source?.inLanguage ?? story.inLanguage, lang);
  return `\n<blockquote cite="${cite}"${marked} dir="auto">${printed(quote.exact)}</blockquote>`;
}

function inLanguage(own: string, around: string): string {
  return own === around ? '' : ` lang="${escapeHtml(own)}"`;
}

function printed(text: string): string {
  return escapeHtml(plainLine(text));
}
