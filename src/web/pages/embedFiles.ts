import type { EmbedSite } from '../../core/exchange/embedCode.ts';
import { hashOf } from './hashOf.ts';
import type { Kit } from './kit.ts';

/**
 * The files for other people's pages, twice: under `embed/v1/`, which follows the newest, and under their version, which
 * never changes and whose `integrity.json` has the hash of each for Subresource Integrity.
 */
export async function embedFiles({ embed }: Kit, version: string): Promise<[string, string | Uint8Array][]> {
  const names = [...embed.keys()].sort();
  const hashes = await Promise.all(
    names.map(async name => [name, await hashOf(embed.get(name) ?? new Uint8Array(), 'SHA-384')]),
  );
  return [
    ...['v1', version].flatMap(folder =>
      names.map((name): [string, Uint8Array] => [
        `embed/${folder}/${name}`,
        embed.get(name) ?? new Uint8Array(),
      ]),
    ),
    [`embed/${version}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`],
  ];
}

/** What codes for other people's pages are made of. Rejects when the kit lacks a file, which is a fault of the build. */
export async function embedSite({ embed }: Kit, base: string, version: string): Promise<EmbedSite> {
  const integrityOf = (name: string) => {
    const bytes = embed.get(name);
    if (!bytes) throw new Error(`The kit has no embed/${name}: run npm run build.`);
    return hashOf(bytes, 'SHA-384');
  };
  return {
    base,
    version,
    scriptHash: await integrityOf('source-timeline.single.js'),
    styleHash: await integrityOf('source-timeline.css'),
  };
}
