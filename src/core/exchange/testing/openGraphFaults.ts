/** A meta element of Open Graph. */
export type GraphTag = readonly [property: string, content: string];

/** ogp.me, “Basic Metadata”: what every page must have. */
const REQUIRED = ['og:title', 'og:type', 'og:image', 'og:url'];
/** ogp.me, “Basic Metadata”, “Optional Metadata”, “Arrays”: of these there may be several; all others stand once. */
const ARRAYS = ['og:image', 'og:video', 'og:audio', 'og:locale:alternate', 'article:author', 'article:tag'];
/** ogp.me, “Structured Properties”. */
const STRUCTURED = {
  'og:image': ['url', 'secure_url', 'type', 'width', 'height', 'alt'],
  'og:video': ['url', 'secure_url', 'type', 'width', 'height', 'alt'],
  'og:audio': ['url', 'secure_url', 'type'],
} as const;
/** ogp.me, “Object Types”. */
const TYPES =
  /^(website|article|book|profile|music\.(song|album|playlist|radio_station)|video\.(movie|episode|tv_show|other)|[a-z]+:[a-z._]+)$/;

/** Each property that ogp.me names, and what it asks of its content. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'og:title': /\S/,
  'og:type': TYPES,
  'og:image': /^https?:\/\/[^\s/]+\S*$/,
  'og:video': /^https?:\/\/[^\s/]+\S*$/,
  'og:audio': /^https?:\/\/[^\s/]+\S*$/,
  'og:url': /^https?:\/\/[^\s/]+\S*$/,
  'og:description': /\S/,
  'og:determiner': /^(a|an|the|auto|)$/,
  'og:locale': /^[a-z]{2,3}_[A-Z]{2}$/,
  'og:locale:alternate': /^[a-z]{2,3}_[A-Z]{2}$/,
  'og:site_name': /\S/,
  'article:published_time': /^\d{4}-\d\d-\d\d(T\S+)?$/,
  'article:modified_time': /^\d{4}-\d\d-\d\d(T\S+)?$/,
  'article:expiration_time': /^\d{4}-\d\d-\d\d(T\S+)?$/,
  'article:author': /\S/,
  'article:section': /\S/,
  'article:tag': /\S/,
};
const PARTS: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\//,
  secure_url: /^https:\/\//,
  type: /^[a-z]+\/[a-z0-9.+-]+$/,
  width: /^[1-9]\d*$/,
  height: /^[1-9]\d*$/,
  alt: /\S/,
};

/** What of the Open Graph protocol (ogp.me, which publishes rules and no schema) a head does not keep, in words. */
export function openGraphFaults(tags: readonly GraphTag[]): string[] {
  const names = tags.map(([property]) => property);
  const faults = REQUIRED.filter(name => !names.includes(name)).map(name => `${name} is missing`);
  for (const name of new Set(names)) {
    const isPart = partOf(name) !== undefined;
    const count = names.filter(other => other === name).length;
    if (count > 1 && !isPart && !ARRAYS.includes(name)) faults.push(`${name} stands ${count} times`);
  }
  const type = tags.find(([property]) => property === 'og:type')?.[1];
  let root = '';
  for (const [property, content] of tags) {
    const part = partOf(property);
    // A part belongs to the last root that stands before it.
    if (part && part.root !== root) faults.push(`${property} stands after no ${part.root}`);
    if (!part) root = property;
    const rule = part ? PARTS[part.name] : VALUES[property];
    if (!rule) faults.push(`${property} is no property`);
    else if (!rule.test(content)) faults.push(`${property} may not be "${content}"`);
    if (property.startsWith('article:') && type !== 'article') faults.push(`${property} is of articles`);
  }
  return faults;
}

function partOf(property: string): { readonly root: string; readonly name: string } | undefined {
  for (const [root, parts] of Object.entries(STRUCTURED)) {
    const name = parts.find(part => property === `${root}:${part}`);
    if (name) return { root, name };
  }
  return undefined;
}
