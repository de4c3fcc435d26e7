import { plainLine } from '../article/plainLine.ts';
import { localize } from '../story/localize.ts';
import type { Story } from '../story/story.ts';
import type { PublishedPage } from './addresses.ts';
import { escapeHtml } from './html.ts';
import { cardSize } from './pageMeta.ts';

/** An oEmbed 1.0 response of type rich (oembed.com, 2.3.4 and 2.3.4.4). */
export interface OembedJson {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  /** CSS px, as the format asks; the frame itself takes the width it is given. */
  readonly width: number;
  readonly height: number;
}

/** What a frame shows and how it is named; `height` in CSS px. */
export interface Frame {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** Height at which a story can be read in a frame, in CSS px. */
export const frameHeight = 720;

/** Width told to consumers, in CSS px: that of a usual text column with its margins. */
const WIDTH = 800;
const DAY = 86_400;
const LONGEST_TITLE = 200;

/** The story as an oEmbed response. A file cannot heed `maxwidth` and `maxheight`: the frame is as wide as its place. */
export function oembedOf(story: Story, { addresses, lang, siteName }: PublishedPage): OembedJson {
  const title = plainLine(localize(story.name, lang, story.inLanguage).text, LONGEST_TITLE);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: plainLine(siteName),
    provider_url: addresses.base,
    cache_age: DAY,
    thumbnail_url: addresses.card,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: frameTag({ address: addresses.embed, title, height: frameHeight }),
    width: WIDTH,
    height: frameHeight,
  };
}

/**
 * One frame as an HTML tag, without style or script. The sandbox gives it scripts in an origin of its own, links that
 * open in new tabs as usual pages, and no way to the page around it; the clipboard may be written for “copy link”.
 */
export function frameTag({ address, title, height }: Frame): string {
  const attributes: Readonly<Record<string, string>> = {
    src: address,
    title: plainLine(title),
    width: '100%',
    height: String(Math.round(height)),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    // Obsolete, but the one way to no border without a style, which a strict policy of the page would block.
    frameborder: '0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
