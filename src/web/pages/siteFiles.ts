import { type PublishedPage, storyAddresses } from '../../core/exchange/addresses.ts';
import { annotationsOf } from '../../core/exchange/annotations.ts';
import {
  builderSecurityPolicy,
  contentSecurityPolicy,
  frontSecurityPolicy,
} from '../../core/exchange/contentSecurityPolicy.ts';
import { embedCode } from '../../core/exchange/embedCode.ts';
import { headersFile, nginxExample } from '../../core/exchange/hostHeaders.ts';
import { jsonLdOf } from '../../core/exchange/jsonld.ts';
import { frameHeight, oembedOf } from '../../core/exchange/oembed.ts';
import { embedMeta, pageMeta } from '../../core/exchange/pageMeta.ts';
import { safeJson } from '../../core/exchange/safeJson.ts';
import { sitemapOf } from '../../core/exchange/sitemap.ts';
import type { Story } from '../../core/story/story.ts';
import { writeStory } from '../../core/story/writeStory.ts';
import { writtenEvents } from '../../core/story/writtenEvents.ts';
import { cardSvg } from '../../core/views/card.ts';
import { excerptStory } from '../../core/views/excerptStory.ts';
import { needsLargeParts } from '../reader/useLargeParts.ts';
import { embedFiles, embedSite } from './embedFiles.ts';
import { fetchedEarly } from './fetchedEarly.ts';
import type { Kit } from './kit.ts';
import { KIT_MANIFEST, writeKitManifest } from './kitManifest.ts';
import { fillPage, headHtml, written } from './pageHtml.ts';
import {
  type Language,
  type ListedStory,
  pageLanguage,
  writeBuilderPage,
  writeEmbedPage,
  writeFrontPage,
  writeStoryPage,
} from './writePages.tsx';

/** What a site is made of. */
export interface SiteInput {
  readonly stories: readonly Story[];
  readonly kit: Kit;
  /** The address it is published under, as `readBaseUrl` returns it. */
  readonly base: string;
  readonly siteName: string;
  /** Version of the embed files. */
  readonly version: string;
  /** Draws SVG as PNG. */
  readonly drawCard: (svg: string) => Promise<Uint8Array>;
}

/** A site's files by their path in it. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * All files of a site. The same input gives the same bytes, in the command and in a browser; for what one story is published
 * as, give that story alone.
 */
export async function siteFiles(input: SiteInput): Promise<SiteFiles> {
  const { stories, kit, base, version } = input;
  const files = new Map<string, string | Uint8Array>(kit.site);
  for (const [path, file] of await embedFiles(kit, version)) files.set(path, file);
  for (const story of stories) {
    for (const [name, file] of await storyFiles(story, input)) files.set(`s/${story.id}/${name}`, file);
  }
  const hosted = {
    base,
    contentSecurityPolicy,
    builderSecurityPolicy,
    frontSecurityPolicy,
    embedVersions: [version],
  };
  const pages = stories.map(story => ({
    address: storyAddresses(base, story.id).page,
    lastModified: story.dateModified,
  }));
  files.set('index.html', await frontPage(input));
  files.set('embed/index.html', await builderPage(input));
  files.set(KIT_MANIFEST, writeKitManifest(kit, version));
  files.set('sitemap.xml', sitemapOf(pages));
  files.set('_headers', headersFile(hosted));
  files.set('nginx.example.conf', nginxExample(hosted));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function storyFiles(story: Story, input: SiteInput): Promise<[string, string | Uint8Array][]> {
  const { base, siteName, kit, version } = input;
  const addresses = storyAddresses(base, story.id);
  const site = await embedSite(kit, base, version);
  const code = embedCode(story, site, { door: 'element', height: frameHeight });
  const page: PublishedPage = { addresses, lang: pageLanguage(story.inLanguage), siteName };
  return [
    ['index.html', await storyPage(story, page, input)],
    ['embed.html', await embedPage(story, page, input)],
    ['embed-code.html', `${code.html}\n`],
    ['story.json', storyFile(story)],
    ['oembed.json', `${JSON.stringify(oembedOf(story, page), null, 2)}\n`],
    ['annotations.jsonld', `${JSON.stringify(annotationsOf(story, addresses.page), null, 2)}\n`],
    ['og.png', await input.drawCard(cardSvg(story, page))],
  ];
}

/** A long story is fetched by every reader: half of its bytes would be the spaces that make it easy to read as text. */
function storyFile(story: Story): string {
  const isWhole = writtenEvents(story.events.length) === story.events.length;
  return isWhole ? writeStory(story) : `${JSON.stringify(story)}\n`;
}

async function storyPage(story: Story, page: PublishedPage, { kit, stories }: SiteInput): Promise<string> {
  const listHref = stories.length > 1 ? '../../' : undefined;
  const { html, lang, dir } = await writeStoryPage({ story, problems: [] }, listHref, '../../');
  return fillPage(kit.page, {
    lang,
    dir,
    root: '../../',
    head: [
      ...pageMeta(story, page).map(headHtml),
      '<link rel="preload" as="fetch" href="story.json" crossorigin="anonymous" fetchpriority="low">',
      ...fetchedEarly(kit, lang).map(
        path => `<link ${preloadAs(path)} crossorigin fetchpriority="low" href="../../${path}">`,
      ),
      `<script type="application/ld+json">${safeJson(jsonLdOf(story, page))}</script>`,
    ],
    app: {
      'data-story': story.id,
      'data-root': '../../',
      'data-lang': lang,
      'data-list': stories.length > 1 ? '' : undefined,
    },
    content: html,
  });
}

function preloadAs(path: string): string {
  return path.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"';
}

/** The frame needs no fetching: a sandbox has no origin, and few hosts answer one. */
async function embedPage(whole: Story, page: PublishedPage, { version }: SiteInput): Promise<string> {
  const story = excerptStory(whole);
  const events = story === whole ? undefined : whole.events.length;
  const { html, lang, dir } = await writeEmbedPage({ story, problems: [] }, page.addresses.page, events);
  const folder = `../../embed/${version}/`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy"${written({ content: contentSecurityPolicy })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    ...embedMeta(whole, page).map(headHtml),
    `<link rel="stylesheet" href="${folder}frame.css">`,
    `<script defer src="${folder}frame.js"></script>`,
    ...(needsLargeParts(story) ? [`<script defer src="${folder}frame-large.js"></script>`] : []),
  ];
  const app = written({
    'data-lang': lang,
    'data-page': page.addresses.page,
    'data-events': events?.toString(),
  });
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}" class="sl-frame">`,
    `<head>\n${head.join('\n')}\n</head>`,
    `<body><div id="app"${app}>${html}</div>`,
    `<script type="application/json" id="sourceline-story">${safeJson(story)}</script>`,
    '</body></html>\n',
  ].join('\n');
}

async function frontPage({ stories, kit, siteName }: SiteInput): Promise<string> {
  const listed = listedStories(stories);
  const { html, lang, dir } = await writeFrontPage(listed, commonLanguage(stories));
  return fillPage(kit.page, {
    lang,
    dir,
    root: './',
    policy: frontSecurityPolicy,
    head: [
      headHtml({ tag: 'title', attributes: {}, text: siteName }),
      `<script type="application/json" id="sourceline-stories">${safeJson(listed)}</script>`,
    ],
    app: {},
    content: html,
  });
}

/** The page that makes codes for other people's pages; what it needs to know of the site stands in it. */
async function builderPage({ stories, kit, siteName, base, version }: SiteInput): Promise<string> {
  const listed = listedStories(stories);
  const { html, lang, dir, title } = await writeBuilderPage(listed, commonLanguage(stories));
  const { scriptHash, styleHash } = await embedSite(kit, base, version);
  return fillPage(kit.page, {
    lang,
    dir,
    root: '../',
    policy: builderSecurityPolicy,
    head: [
      headHtml({ tag: 'title', attributes: {}, text: `${title} · ${siteName}` }),
      headHtml({ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }),
      `<script type="application/json" id="sourceline-stories">${safeJson(listed)}</script>`,
    ],
    app: {
      'data-builder': '',
      'data-root': '../',
      'data-version': version,
      'data-script-hash': scriptHash,
      'data-style-hash': styleHash,
    },
    content: html,
  });
}

function listedStories(stories: readonly Story[]): ListedStory[] {
  return stories.map(story => ({
    slug: story.id,
    name: story.name,
    inLanguage: story.inLanguage,
    datePublished: story.sources[0]?.datePublished ?? null,
    events: story.events.length,
  }));
}

/** The language all stories are in, where the interface speaks it; else English. */
function commonLanguage(stories: readonly Story[]): Language {
  const [only, ...more] = new Set(stories.map(story => pageLanguage(story.inLanguage)));
  return only && more.length === 0 ? only : 'en';
}
