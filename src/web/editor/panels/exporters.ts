import { storyAddresses } from '../../../core/exchange/addresses.ts';
import type { ExportFormatName } from '../../../core/exchange/exportStory.ts';
import { ok, type Problem, type Result } from '../../../core/problem.ts';
import type { Story } from '../../../core/story/story.ts';
import { writeStory } from '../../../core/story/writeStory.ts';

/** What a format needs to know besides the story. */
export interface ExportSite {
  /** Where the story will be published, as `readBaseUrl` returns it. */
  readonly base: string;
  readonly siteName: string;
  /** BCP 47 tag of the language of the page. */
  readonly lang: string;
  /** Root folder of the site the editor stands on: what pages are made with is fetched from it. */
  readonly root: string;
}

/** A file to take along. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Why a file could not be made: a part of this site is not there, or is of another version than this page. */
export type ExportFault = 'part-missing' | 'site-changed';

/** A form a story can be taken along in; its name and use are `words.formats[id]`. */
export interface Exporter {
  readonly id: 'story' | 'site' | 'html' | 'annotations' | 'jsonld' | ExportFormatName;
  /** The format of `exportStory` it is, which says what it cannot hold; undefined where all of the story is in it. */
  readonly format?: ExportFormatName;
  /** Makes the file of a story as readers get it. What it needs is loaded when it is asked for. */
  readonly make: (story: Story, site: ExportSite) => Promise<Result<ExportedFile, Problem<ExportFault>>>;
}

/** All forms, in the order they are offered. Another one is added here and named in the words of each language. */
export const exporters: readonly Exporter[] = [
  {
    id: 'story',
    make: async story =>
      ok({ name: `${story.id}.json`, type: 'application/json', content: writeStory(story) }),
  },
  {
    id: 'site',
    make: async (story, site) => (await loadParts()).siteArchive(story, site),
  },
  {
    id: 'html',
    make: async (story, { root }) => (await loadParts()).standaloneFile(story, root),
  },
  ...(['csv', 'timelinejs', 'timelinejs-csv', 'ics'] as const).map(writtenAs),
  {
    id: 'annotations',
    make: async (story, { base }) => {
      const { annotationsOf } = await import('../../../core/exchange/annotations.ts');
      return ok({
        name: `${story.id}.annotations.jsonld`,
        type: 'application/ld+json',
        content: `${JSON.stringify(annotationsOf(story, storyAddresses(base, story.id).page), null, 2)}\n`,
      });
    },
  },
  {
    id: 'jsonld',
    make: async (story, { base, siteName, lang }) => {
      const { jsonLdOf } = await import('../../../core/exchange/jsonld.ts');
      const page = { addresses: storyAddresses(base, story.id), siteName, lang };
      return ok({
        name: `${story.id}.jsonld`,
        type: 'application/ld+json',
        content: `${JSON.stringify(jsonLdOf(story, page), null, 2)}\n`,
      });
    },
  },
];

async function loadParts() {
  return (await import('../exchangeParts.ts')).exchangeParts;
}

/** A format of other programs; its texts are in the language of the story. */
function writtenAs(format: ExportFormatName): Exporter {
  return {
    id: format,
    format,
    make: async story => {
      const { exportFormats, exportStory } = await loadParts();
      const { extension, mediaType } = exportFormats[format];
      return ok({
        name: `${story.id}.${extension}`,
        type: mediaType,
        content: exportStory(story, format).text,
      });
    },
  };
}
