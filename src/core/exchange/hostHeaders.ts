/** Headers for the files of one path pattern; `:slug` stands for a folder's name, `*` at the end for all below. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a host serves. */
export interface HostedSite {
  /** The address all is published under, as `readBaseUrl` returns it. */
  readonly base: string;
  /** Policy of the pages, without `frame-ancestors`. */
  readonly contentSecurityPolicy: string;
  /** Policy of the page that makes embed codes, likewise. */
  readonly builderSecurityPolicy: string;
  /** Policy of the front page, likewise; the editor in it frames it. */
  readonly frontSecurityPolicy: string;
  /** Versions of the embed script that are there, `1.2.0`: their files never change. */
  readonly embedVersions: readonly string[];
}

const FOREVER = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';
const PAGE = 'public, max-age=0, must-revalidate';

/**
 * The headers each file needs. No two rules that match one file set the same header: hosts join such values with a
 * comma, and of two policies the stricter would hold. Pages may not be framed, but the front page by
 * itself and `embed.html` by anyone. The frame runs
 * in an origin of its own, and pages elsewhere load the embed scripts: what they load is open to every origin.
 */
export function headerRules(site: HostedSite): readonly HeaderRule[] {
  const at = rootPath(site.base);
  const page = pageHeaders(site.contentSecurityPolicy, "'none'");
  const front = pageHeaders(site.frontSecurityPolicy, "'self'");
  const builder = pageHeaders(site.builderSecurityPolicy, "'none'");
  const framed = pageHeaders(site.contentSecurityPolicy, '*');
  const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const file = (type: string) => ({ 'Content-Type': type, ...open, 'Cache-Control': MINUTES });
  return [
    { path: `${at}*`, headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
    { path: at, headers: front },
    { path: `${at}index.html`, headers: front },
    { path: `${at}embed/`, headers: builder },
    { path: `${at}embed/index.html`, headers: builder },
    { path: `${at}s/:slug/`, headers: page },
    { path: `${at}s/:slug/index.html`, headers: page },
    { path: `${at}s/:slug/embed.html`, headers: framed },
    // Hosts with “pretty” addresses send embed.html on to this one.
    { path: `${at}s/:slug/embed`, headers: framed },
    { path: `${at}s/:slug/story.json`, headers: file('application/json; charset=utf-8') },
    // oEmbed 2.3.1 asks for application/json; application/json+oembed is the type of the link that leads there.
    { path: `${at}s/:slug/oembed.json`, headers: file('application/json; charset=utf-8') },
    {
      path: `${at}s/:slug/annotations.jsonld`,
      headers: file('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'),
    },
    // Code to be copied, not a page to be shown.
    { path: `${at}s/:slug/embed-code.html`, headers: file('text/plain; charset=utf-8') },
    { path: `${at}s/:slug/og.png`, headers: file('image/png') },
    { path: `${at}assets/*`, headers: { ...open, 'Cache-Control': FOREVER } },
    { path: `${at}embed/v1/*`, headers: { ...open, 'Cache-Control': MINUTES } },
    ...site.embedVersions.map(version => ({
      path: `${at}embed/${version}/*`,
      headers: { ...open, 'Cache-Control': FOREVER },
    })),
  ];
}

function pageHeaders(policy: string, ancestors: string): HeaderRule['headers'] {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
    'Cache-Control': PAGE,
  };
}

function rootPath(base: string): string {
  return base.replace(/^https?:\/\/[^/]*/, '');
}

/** The rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export function headersFile(site: HostedSite): string {
  const blocks = headerRules(site).map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/**
 * The rules as locations for the `server` block of nginx. There the closest location alone counts and takes no headers
 * from the others, so each repeats those of all files.
 */
export function nginxExample(site: HostedSite): string {
  const rules = headerRules(site);
  const everywhere = rules[0]?.headers ?? {};
  const blocks = rules.map(({ path, headers }) => {
    const { 'Content-Type': type, ...others } = headers;
    const lines = Object.entries({ ...everywhere, ...others }).map(
      ([name, value]) => `    add_header ${name} ${quoted(value)} always;`,
    );
    const typed = type ? ['    types { }', `    default_type ${quoted(type)};`] : [];
    return [`location ${nginxPattern(path)} {`, ...typed, ...lines, '}'].join('\n');
  });
  return `# Inside the server block that serves the published folder.\n${blocks.join('\n\n')}\n`;
}

function nginxPattern(path: string): string {
  if (path.endsWith('*')) return path.slice(0, -1);
  if (!path.includes(':slug')) return `= ${path}`;
  const pattern = path.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&').replace(':slug', '[a-z0-9-]+');
  return `~ "^${pattern}$"`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
