import { parseHTML } from 'linkedom';
import { withBody } from './articleFromHtml.ts';

/** What a page says of itself; each undefined where it does not. */
export interface HtmlFacts {
  /** A day, `2024-03-20`, as the page writes it: no time zone is turned. */
  readonly published: string | undefined;
  readonly headline: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly lang: string | undefined;
}

/** Beyond this no page has its head. UTF-16 code units. */
const HEAD = 400_000;

/**
 * Reads what a page says of itself in its head: schema.org in JSON-LD, Open Graph, `meta` names, `time`. Nothing is
 * loaded and no script is run.
 */
export function htmlFacts(html: string): HtmlFacts {
  const { document } = parseHTML(withBody(html.slice(0, HEAD)));
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const linked = jsonLdFacts(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(one => one.textContent ?? ''),
  );
  const time = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime]',
  );
  return {
    published: dayOf(
      linked.datePublished ??
        meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'pubdate') ??
        time?.getAttribute('datetime'),
    ),
    headline: linked.headline ?? meta('og:title') ?? (document.title.trim() || undefined),
    publisher: linked.publisher ?? meta('og:site_name'),
    author: linked.author ?? meta('author', 'article:author'),
    url: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? undefined,
    ),
    lang: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.exec(
      document.documentElement?.getAttribute('lang') ?? '',
    )?.[0],
  };
}

function dayOf(text: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(text ?? '')?.[1];
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

interface Linked {
  readonly datePublished?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly author?: string;
}

function jsonLdFacts(scripts: readonly string[]): Linked {
  for (const script of scripts) {
    const node = articleNode(parsed(script), 0);
    if (!node) continue;
    const facts = Object.entries({
      datePublished: textOf(node.datePublished),
      headline: textOf(node.headline),
      publisher: textOf(node.publisher),
      author: textOf(node.author),
    }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(facts);
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Node = Readonly<Record<string, unknown>>;

/** Lists and graphs are nested a few levels at most. */
function articleNode(value: unknown, depth: number): Node | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleNode(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const node = value as Node;
  if (/Article|Posting|Report/.test(JSON.stringify(node['@type'] ?? ''))) return node;
  return articleNode(node['@graph'], depth + 1);
}

/** A text, or the name of a thing, or of the first of several. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) return textOf((value as Node).name);
  return undefined;
}
