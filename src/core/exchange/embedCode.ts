import { localize } from '../story/localize.ts';
import type { Story } from '../story/story.ts';
import { type StoryAddresses, storyAddresses } from './addresses.ts';
import { type ElementOptions, elementTag } from './elementTag.ts';
import { type Door, embedPolicy } from './embedPolicy.ts';
import { escapeHtml } from './html.ts';
import { frameHeight, frameTag } from './oembed.ts';

/** What a publisher chose. */
export interface EmbedChoice extends ElementOptions {
  readonly door: Door;
  /** CSS px. */
  readonly height: number;
}

/** What the site has for other people's pages: its version, and the hashes of the files that are checked by it. */
export interface EmbedSite {
  /** As `readBaseUrl` returns it. */
  readonly base: string;
  readonly version: string;
  /** `sha384-…` of `source-timeline.single.js`. */
  readonly scriptHash: string;
  /** `sha384-…` of `source-timeline.css`. */
  readonly styleHash: string;
}

/** What a publisher takes along. */
export interface EmbedCode {
  /** HTML for the place where the timeline is to be. */
  readonly html: string;
  /** A rule for the page's style sheet; undefined when none is needed. */
  readonly style: string | undefined;
  /** What a strict page adds to its Content Security Policy. */
  readonly policy: string;
}

/** The code of a story for one door. The same choice gives the same text. */
export function embedCode(story: Story, site: EmbedSite, choice: EmbedChoice): EmbedCode {
  const { door, height, ...options } = choice;
  const addresses = storyAddresses(site.base, story.id);
  const policy = embedPolicy(door, site.base, site.scriptHash);
  if (door === 'element' || door === 'single') {
    const tag = elementTag(story, addresses, options);
    return { html: [...headLines(door, site), tag].join('\n'), style: heightRule(story, height), policy };
  }
  const lines = [framed(story, addresses, choice), ...(door === 'loader' ? [loaderTag(site, options)] : [])];
  return { html: lines.join('\n'), style: undefined, policy };
}

/** Style sheet and script of the element; once in a page, wherever HTML allows them. */
export function headLines(door: 'element' | 'single', site: EmbedSite): readonly string[] {
  const { version, scriptHash, styleHash } = site;
  const folder = escapeHtml(`${site.base}embed/${door === 'single' ? version : 'v1'}/`);
  if (door === 'element') {
    return [
      `<link rel="stylesheet" href="${folder}source-timeline.css">`,
      `<script type="module" src="${folder}source-timeline.js"></script>`,
    ];
  }
  const checked = (hash: string) => `integrity="${escapeHtml(hash)}" crossorigin="anonymous"`;
  return [
    `<link rel="stylesheet" href="${folder}source-timeline.css" ${checked(styleHash)}>`,
    `<script defer src="${folder}source-timeline.single.js" ${checked(scriptHash)}></script>`,
  ];
}

/** A strict page blocks a style in the tag itself, and a height that comes with the script would move the text. */
function heightRule({ id }: Story, height: number): string | undefined {
  if (height === frameHeight) return undefined;
  return `source-timeline[src$="/s/${id}/story.json"] { --sl-height: ${Math.round(height)}px; }`;
}

/** The frame is a file of its own: what it can be asked for stands in its address. */
function framed(story: Story, { embed }: StoryAddresses, { height, lang, theme, layout }: EmbedChoice) {
  const asked = Object.entries({ lang, theme, layout }).filter(([, value]) => value !== undefined);
  const query = asked.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return frameTag({
    address: query ? `${embed}?${query}` : embed,
    title: localize(story.name, lang ?? story.inLanguage, story.inLanguage).text,
    height,
  });
}

function loaderTag({ base }: EmbedSite, { article, highlight }: ElementOptions): string {
  const options = [
    article === undefined ? '' : ` data-article="${escapeHtml(article)}"`,
    highlight === undefined || highlight === 'host' ? '' : ' data-highlight="none"',
  ];
  return `<script async src="${escapeHtml(base)}embed/v1/loader.js"${options.join('')}></script>`;
}
