import { failed, ok, type Problem, problem, type Result } from '../problem.ts';

/** Where what is published of a story stands; absolute addresses. */
export interface StoryAddresses {
  /** The folder all is under; ends in `/`. */
  readonly base: string;
  readonly page: string;
  readonly embed: string;
  readonly story: string;
  readonly oembed: string;
  readonly card: string;
  readonly annotations: string;
}

/** What a published story says of the page it stands on. */
export interface PublishedPage {
  readonly addresses: StoryAddresses;
  /** BCP 47 tag of the language the page is in. */
  readonly lang: string;
  /** Who publishes, as a reader knows them. */
  readonly siteName: string;
}

const BASE = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?((?:\/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*)$/i;

/** Reads the address that all is published under: http or https, no query, no fragment; ends in `/` after. */
export function readBaseUrl(text: string): Result<string, Problem<'not-a-base-url'>> {
  const [, scheme = '', host = '', port = '', path = ''] = BASE.exec(text.trim()) ?? [];
  if (!host || Number(port.slice(1)) > 65_535 || /(^|\/)\.\.?(\/|$)/.test(path)) {
    const message = `"${text}" is not an address to publish under: it must start with https:// or http:// and have no query, fragment or spaces.`;
    return failed(problem('not-a-base-url', '', message));
  }
  const folder = path.endsWith('/') ? path : `${path}/`;
  return ok(`${scheme.toLowerCase()}://${host.toLowerCase()}${port}${folder}`);
}

/** Addresses of a story's outputs; `base` as `readBaseUrl` returns it, `id` the story's slug. */
export function storyAddresses(base: string, id: string): StoryAddresses {
  const folder = `${base}s/${id}/`;
  return {
    base,
    page: folder,
    embed: `${folder}embed.html`,
    story: `${folder}story.json`,
    oembed: `${folder}oembed.json`,
    card: `${folder}og.png`,
    annotations: `${folder}annotations.jsonld`,
  };
}

/** Address of one event in the story's page. */
export function eventAddress({ page }: StoryAddresses, eventId: string): string {
  return `${page}#e-${eventId}`;
}
