import { describe, expect, it } from 'vitest';
import { embedCode } from '../../core/exchange/embedCode.ts';
import { doors } from '../../core/exchange/embedPolicy.ts';
import { stories } from '../../core/exchange/testing/publishedStories.ts';
import { readTags } from '../../core/exchange/testing/readTags.ts';
import { previewHtml } from './previewHtml.ts';

const site = {
  base: 'https://paper.example/',
  version: '1.0.0',
  scriptHash: 'sha384-a',
  styleHash: 'sha384-b',
};
const style = 'https://paper.example/assets/"preview.css';

describe('previewHtml', () => {
  it.each(stories)('is well-formed, with the code as it is and its policy, for the %s story', (_, story) => {
    for (const door of doors) {
      const code = embedCode(story, site, { door, height: 500 });
      const html = previewHtml(story, code, style);
      expect(html).toContain(`\n${code.html}\n`);
      const { tags, text } = readTags(html.replace('<!doctype html>', ''));
      const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
      expect(policy?.attributes.content).toBe(code.policy);
      expect(tags.filter(({ name }) => name === 'article')).toHaveLength(1);
      const scripts = (from: typeof tags) => from.filter(({ name }) => name === 'script');
      expect(scripts(tags)).toEqual(scripts(readTags(code.html).tags));
      for (const line of story.sources[0]?.articleBody?.split('\n').slice(0, 3) ?? [])
        expect(text).toContain(line);
    }
  });

  it('shows the quotes where the text of the article is not given', () => {
    const [, story] = stories[0] ?? [];
    if (!story) throw new Error('No story');
    const bare = { ...story, sources: story.sources.map(({ articleBody: _, ...source }) => source) };
    const html = previewHtml(bare, embedCode(bare, site, { door: 'frame', height: 500 }), style);
    expect(readTags(html.replace('<!doctype html>', '')).text).toContain('Au cours de sa visite');
  });
});
