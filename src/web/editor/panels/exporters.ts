import { storyAddresses } from '../../../core/exchange/addresses.ts';
import type { Story } from '../../../core/story/story.ts';
import { writeStory } from '../../../core/story/writeStory.ts';

/** What a format needs to know besides the story. */
export interface ExportSite {
  /** Where the story will be published, as `readBaseUrl` returns it. */
  readonly base: string;
  readonly siteName: string;
  /** BCP 47 tag of the language of the page. */
  readonly lang: string;
}

/** A file to take along. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A form a story can be taken along in; its name and use are `words.formats[id]`. */
export interface Exporter {
  readonly id: 'story' | 'annotations' | 'jsonld';
  /** Makes the file of a story as readers get it. What it needs is loaded when it is asked for. */
  readonly make: (story: Story, site: ExportSite) => Promise<ExportedFile>;
}

/** All forms, in the order they are offered. Another one is added here and named in the words of each language. */
export const exporters: readonly Exporter[] = [
  {
    id: 'story',
    make: async story => ({
      name: `${story.id}.json`,
      type: 'application/json',
      content: writeStory(story),
    }),
  },
  {
    id: 'annotations',
    make: async (story, { base }) => {
      const { annotationsOf } = await import('../../../core/exchange/annotations.ts');
      return {
        name: `${story.id}.annotations.jsonld`,
        type: 'application/ld+json',
        content: `${JSON.stringify(annotationsOf(story, storyAddresses(base, story.id).page), null, 2)}\n`,
      };
    },
  },
  {
    id: 'jsonld',
    make: async (story, { base, siteName, lang }) => {
      const { jsonLdOf } = await import('../../../core/exchange/jsonld.ts');
      const page = { addresses: storyAddresses(base, story.id), siteName, lang };
      return {
        name: `${story.id}.jsonld`,
        type: 'application/ld+json',
        content: `${JSON.stringify(jsonLdOf(story, page), null, 2)}\n`,
      };
    },
  },
];
