import type { Kit } from './kit.ts';

/** Where a site says what it is made with, for the editor to publish with the same; readers never load it. */
export const KIT_MANIFEST = 'embed/kit.json';

/** What pages are made with, by name: the files themselves stand in the site. */
export interface KitManifest {
  readonly format: 'sourceline-kit/1';
  /** Version of the embed files, and so their folder. */
  readonly version: string;
  /** The app's page, with places for a head and a content. */
  readonly page: string;
  /** Paths in the site. */
  readonly site: readonly string[];
  /** Paths in `embed/VERSION/`. */
  readonly embed: readonly string[];
}

/** The manifest of a kit as the text of its file; the same kit gives the same bytes. */
export function writeKitManifest({ page, site, embed }: Kit, version: string): string {
  const manifest: KitManifest = {
    format: 'sourceline-kit/1',
    version,
    page,
    site: [...site.keys()].sort(),
    embed: [...embed.keys()].sort(),
  };
  return `${JSON.stringify(manifest)}\n`;
}

/** Reads a manifest; undefined when it is not one of this form, or names a file outside the site. */
export function readKitManifest(text: string): KitManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(value) ? value : undefined;
}

function isManifest(value: unknown): value is KitManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, page, site, embed } = value as Partial<Record<keyof KitManifest, unknown>>;
  return (
    format === 'sourceline-kit/1' &&
    isPath(version) &&
    typeof page === 'string' &&
    [site, embed].every(list => Array.isArray(list) && list.every(isPath))
  );
}

function isPath(value: unknown): value is string {
  return (
    typeof value === 'string' && /^[\w.-]+(?:\/[\w.-]+)*$/.test(value) && !/(?:^|\/)\.\.?(?:\/|$)/.test(value)
  );
}
