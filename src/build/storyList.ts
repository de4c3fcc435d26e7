import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readStory } from '../core/story/readStory.ts';

/**
 * For the development server: writes the list of stories in `public/stories` into the page, and serves each where a
 * published site has it. Throws when a story cannot be read.
 */
export function storyList(folder = 'public/stories'): Plugin {
  return {
    name: 'sourceline:story-list',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/s\/([a-z0-9-]+)\/story\.json/, '/stories/$1/story.json');
        next();
      });
    },
    transformIndexHtml() {
      const stories = storiesIn(folder);
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'sourceline-stories' },
          // A story's words must not be able to close the element they stand in.
          children: JSON.stringify(stories).replaceAll('<', '\\u003c'),
          injectTo: 'head',
        },
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
