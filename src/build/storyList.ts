import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readStory } from '../core/story/readStory.ts';

/**
 * Writes the list of stories in `public/stories` into the page, as data the page reads without a request,
 * and has the browser fetch the only story early. Throws when a story of the site cannot be read: it would
 * be broken for every reader.
 */
export function storyList(folder = 'public/stories'): Plugin {
  return {
    name: 'sourceline:story-list',
    transformIndexHtml() {
      const stories = storiesIn(folder);
      const only = stories.length === 1 ? stories[0] : undefined;
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'sourceline-stories' },
          // A story's words must not be able to close the element they stand in.
          children: JSON.stringify(stories).replaceAll('<', '\\u003c'),
          injectTo: 'head',
        },
        ...(only
          ? [
              {
                tag: 'link',
                attrs: {
                  rel: 'preload',
                  as: 'fetch',
                  href: `./stories/${only.slug}/story.json`,
                  crossorigin: 'anonymous',
                },
                injectTo: 'head' as const,
              },
            ]
          : []),
      ];
    },
  };
}

function storiesIn(folder: string) {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
  return slugs.map(slug => {
    const file = join(folder, slug, 'story.json');
    const read = readStory(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
    const [problem] = read.value.problems;
    if (problem) throw new Error(`${file}: ${problem.message}`);
    const { story } = read.value;
    if (story.id !== slug)
      throw new Error(`${file}: the story's id is "${story.id}", but its folder is "${slug}".`);
    return {
      slug,
      name: story.name,
      inLanguage: story.inLanguage,
      datePublished: story.sources[0]?.datePublished ?? null,
      events: story.events.length,
    };
  });
}
