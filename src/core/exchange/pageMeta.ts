import { plainLine } from '../article/plainLine.ts';
import { likelyLocale } from '../story/likelyLocale.ts';
import { localize } from '../story/localize.ts';
import type { LocalizedText, Story } from '../story/story.ts';
import type { PublishedPage } from './addresses.ts';
import { isoDate } from './isoDate.ts';

/** An element of a page's head. Values are plain text: who prints them escapes them. */
export interface HeadElement {
  readonly tag: 'title' | 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
  /** The content of a title. */
  readonly text?: string;
}

/** Size of the picture a story is shared with, in px; the ratio that networks crop to. */
export const cardSize = { width: 1200, height: 630 } as const;

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 300;

/**
 * Head of the story's page: title, description, canonical address, what networks show (Open Graph, Twitter cards), and
 * where the other forms of the story are (oEmbed discovery, annotations, story file). Canonical is the article when the
 * story rests on one article with an address, since that is the original; else the page itself.
 */
export function pageMeta(story: Story, page: PublishedPage): readonly HeadElement[] {
  const { addresses } = page;
  const { title } = words(story, page.lang);
  return [
    ...commonMeta(story, page),
    link({ rel: 'canonical', href: canonicalOf(story) ?? addresses.page }),
    link({ rel: 'alternate', type: 'application/json+oembed', href: addresses.oembed, title }),
    link({
      rel: 'alternate',
      type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      href: addresses.annotations,
    }),
    link({ rel: 'alternate', type: 'application/json', href: addresses.story }),
  ];
}

/**
 * Head of the page made for frames: not to be found by itself, but as a part of the pages that show it (Google,
 * "indexifembedded"). What is shared of it leads to the story's page. No canonical: it contradicts noindex.
 */
export function embedMeta(story: Story, page: PublishedPage): readonly HeadElement[] {
  return [meta('name', 'robots', 'noindex, indexifembedded'), ...commonMeta(story, page)];
}

function commonMeta(story: Story, page: PublishedPage): readonly HeadElement[] {
  const { title, description } = words(story, page.lang);
  return [
    { tag: 'title', attributes: {}, text: title },
    meta('name', 'description', description),
    ...openGraph(story, page),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', page.addresses.card),
    meta('name', 'twitter:image:alt', title),
  ];
}

/** The Open Graph protocol (ogp.me): the four basic properties, the image with its size and words, the languages. */
function openGraph(story: Story, { addresses, lang, siteName }: PublishedPage): readonly HeadElement[] {
  const { title, description } = words(story, lang);
  const locale = graphLocale(lang);
  const others = new Set(languagesOf(story.name, story.inLanguage).map(graphLocale));
  others.delete(locale);
  const modified = isoDate(story.dateModified);
  const values: readonly (readonly [string, string])[] = [
    ['og:title', title],
    ['og:type', 'article'],
    ['og:url', addresses.page],
    ['og:image', addresses.card],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', title],
    ['og:description', description],
    ['og:site_name', plainLine(siteName)],
    ...(locale ? [['og:locale', locale] as const] : []),
    ...[...others].flatMap(other => (other ? [['og:locale:alternate', other] as const] : [])),
    ...(modified ? [['article:modified_time', modified] as const] : []),
  ];
  return values.map(([property, content]) => meta('property', property, content));
}

/** Without a description the names of the first events are the summary. */
function words(story: Story, lang: string): { readonly title: string; readonly description: string } {
  const say = (text: LocalizedText) => plainLine(localize(text, lang, story.inLanguage).text);
  const summary = story.description ? [story.description] : story.events.slice(0, 5).map(({ name }) => name);
  const title = plainLine(say(story.name), LONGEST_TITLE);
  return { title, description: plainLine(summary.map(say).join(' · '), LONGEST_DESCRIPTION) || title };
}

function canonicalOf({ sources }: Story): string | undefined {
  const [only, ...others] = sources;
  return others.length === 0 ? (only?.url ?? undefined) : undefined;
}

function languagesOf(name: LocalizedText, storyLanguage: string): readonly string[] {
  return typeof name === 'string' ? [storyLanguage] : Object.keys(name);
}

/** `fr_FR`: the form Open Graph asks for; undefined where no region can be told. */
function graphLocale(tag: string): string | undefined {
  const { language, region } = likelyLocale(tag);
  return region && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined;
}

function meta(kind: 'name' | 'property', key: string, content: string): HeadElement {
  return { tag: 'meta', attributes: { [kind]: key, content } };
}

function link(attributes: Readonly<Record<string, string>>): HeadElement {
  return { tag: 'link', attributes };
}
