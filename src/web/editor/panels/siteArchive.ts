import { version } from '../../../../package.json';
import { failed, ok, type Problem, problem, type Result } from '../../../core/problem.ts';
import type { Story } from '../../../core/story/story.ts';
import { drawCardInCanvas } from '../../pages/drawCardInCanvas.ts';
import type { Kit } from '../../pages/kit.ts';
import { KIT_MANIFEST, readKitManifest } from '../../pages/kitManifest.ts';
import { siteFiles } from '../../pages/siteFiles.ts';
import type { ExportedFile, ExportFault, ExportSite } from './exporters.ts';
import { fetchPart } from './fetchPart.ts';
import { zipFiles } from './zipFiles.ts';

/**
 * What `sourceline publish` writes for this story alone, as a .zip: the same files, byte for byte but for the picture to
 * share it by. They are made with the files of the site at `root`; fails when one of them is not there, or the site has
 * been published again with another version since this page was loaded.
 */
export async function siteArchive(
  story: Story,
  { base, siteName, root }: ExportSite,
): Promise<Result<ExportedFile, Problem<ExportFault>>> {
  const kit = await fetchKit(root);
  if (!kit.ok) return kit;
  const files = await siteFiles({
    stories: [story],
    kit: kit.value,
    base,
    siteName,
    version,
    drawCard: drawCardInCanvas,
  });
  const made = story.dateModified === undefined ? new Date() : new Date(story.dateModified);
  const content = await zipFiles(files, made);
  return ok({ name: `${story.id}.zip`, type: 'application/zip', content });
}

/** The kit that the site at `root` was made with. */
async function fetchKit(root: string): Promise<Result<Kit, Problem<ExportFault>>> {
  const fetched = await fetchPart(new URL(KIT_MANIFEST, root).href);
  if (!fetched.ok) return fetched;
  const manifest = readKitManifest(new TextDecoder().decode(fetched.value));
  // A site that was published again has other files than the page that was loaded before.
  const isOurs = manifest?.site.includes(import.meta.url.slice(root.length));
  if (manifest?.version !== version || !isOurs)
    return failed(problem('site-changed', KIT_MANIFEST, 'The site is of another version than this page.'));
  const site = await fetchAll(manifest.site, root);
  if (!site.ok) return site;
  const embed = await fetchAll(manifest.embed, new URL(`embed/${version}/`, root).href);
  return embed.ok ? ok({ page: manifest.page, site: site.value, embed: embed.value }) : embed;
}

async function fetchAll(
  paths: readonly string[],
  folder: string,
): Promise<Result<Map<string, Uint8Array>, Problem<ExportFault>>> {
  const fetched = await Promise.all(paths.map(path => fetchPart(new URL(path, folder).href)));
  const files = new Map<string, Uint8Array>();
  for (const [at, one] of fetched.entries()) {
    if (!one.ok) return one;
    files.set(paths[at] ?? '', one.value);
  }
  return ok(files);
}
