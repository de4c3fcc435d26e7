import { describe, expect, it } from 'vitest';
import { makeAttackStory } from '../../../e2e/stories/attackStory.ts';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import { embedMeta, type HeadElement, pageMeta } from './pageMeta.ts';
import { base, pageOf, realStory, stories } from './testing/publishedStories.ts';

/** Contents of the meta elements of one name or property. */
function contentsOf(head: readonly HeadElement[], key: string): readonly (string | undefined)[] {
  return head
    .filter(({ attributes }) => attributes.name === key || attributes.property === key)
    .map(({ attributes }) => attributes.content);
}

const linksOf = (head: readonly HeadElement[], rel: string) =>
  head.filter(({ tag, attributes }) => tag === 'link' && attributes.rel === rel).map(one => one.attributes);

describe('pageMeta', () => {
  it.each(stories)('has what Open Graph requires, once each, for the %s story', (_, story) => {
    const head = pageMeta(story, pageOf(story));
    // ogp.me, “Basic Metadata”: every page needs these four.
    for (const key of ['og:title', 'og:type', 'og:image', 'og:url', 'og:description', 'og:site_name']) {
      expect([key, contentsOf(head, key).length]).toEqual([key, 1]);
      expect(contentsOf(head, key)[0]).toMatch(/\S/);
    }
    expect(contentsOf(head, 'og:url')).toEqual([`${base}s/${story.id}/`]);
    expect(contentsOf(head, 'og:image')).toEqual([`${base}s/${story.id}/og.png`]);
    // Structured properties come after the image they belong to (ogp.me, “Arrays”).
    const keys = head.map(({ attributes }) => attributes.property);
    expect(keys.indexOf('og:image:width')).toBeGreaterThan(keys.indexOf('og:image'));
    expect(contentsOf(head, 'twitter:card')).toEqual(['summary_large_image']);
    expect(head.filter(({ tag }) => tag === 'title')).toHaveLength(1);
  });

  it('names the language of the page as language and territory, and the others as alternates', () => {
    const head = pageMeta(realStory(), pageOf(realStory()));
    expect(contentsOf(head, 'og:locale')).toEqual(['fr_FR']);
    expect(contentsOf(head, 'og:locale:alternate')).toEqual(['en_US', 'ar_EG']);
    expect(contentsOf(pageMeta(realStory(), pageOf(realStory(), 'ar')), 'og:title')[0]).toMatch(/القاهرة/);
  });

  it('gives the article as canonical only when it is the one article of the story', () => {
    const story = realStory();
    const canonical = (sources: typeof story.sources) =>
      linksOf(pageMeta({ ...story, sources }, pageOf(story)), 'canonical').map(({ href }) => href);
    const withUrl = story.sources.map(source => ({ ...source, url: 'https://paper.example/article' }));
    expect(canonical(story.sources)).toEqual([`${base}s/${story.id}/`]);
    expect(canonical(withUrl)).toEqual(['https://paper.example/article']);
    expect(canonical([...withUrl, ...story.sources])).toEqual([`${base}s/${story.id}/`]);
  });

  it('leads to the oEmbed response, the annotations and the story file', () => {
    const story = realStory();
    const found = linksOf(pageMeta(story, pageOf(story)), 'alternate').map(({ type, href }) => [type, href]);
    expect(found).toEqual([
      ['application/json+oembed', `${base}s/${story.id}/oembed.json`],
      [
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
        `${base}s/${story.id}/annotations.jsonld`,
      ],
      ['application/json', `${base}s/${story.id}/story.json`],
    ]);
  });

  it('sums a story without a description up by its events', () => {
    const story = { ...makeLongStory(), description: null };
    const [description = ''] = contentsOf(pageMeta(story, pageOf(story, 'en')), 'description');
    expect(description).toMatch(/.+ · .+/);
    expect(description.length).toBeLessThanOrEqual(300);
  });

  it('holds plain lines of a bounded length, whatever the story says', () => {
    const story = makeAttackStory();
    for (const lang of ['en', 'fr', 'ar']) {
      for (const { attributes, text } of [
        ...pageMeta(story, pageOf(story, lang)),
        ...embedMeta(story, pageOf(story, lang)),
      ]) {
        const values = attributes.rel === 'canonical' ? [] : [...Object.values(attributes), text ?? ''];
        for (const value of values) {
          expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
          expect(value.length).toBeLessThanOrEqual(300);
        }
      }
    }
  });

  it.each(stories)('has absolute addresses only, ours under the base, for the %s story', (_, story) => {
    const theirs = story.sources.map(({ url }) => url);
    const addresses = [...pageMeta(story, pageOf(story)), ...embedMeta(story, pageOf(story))].flatMap(
      ({ attributes: { href, content, property, name } }) => [
        ...(href ? [href] : []),
        ...(content && /^(og:url|og:image|twitter:image)$/.test(property ?? name ?? '') ? [content] : []),
      ],
    );
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      expect(new URL(address).protocol).toMatch(/^https?:$/);
      expect(address.startsWith(base) || theirs.includes(address)).toBe(true);
    }
  });

  it('is the same each time', () => {
    for (const [, story] of stories) {
      expect(pageMeta(structuredClone(story), pageOf(story))).toEqual(pageMeta(story, pageOf(story)));
    }
  });
});

describe('embedMeta', () => {
  it('is found only as a part of other pages, and what is shared of it leads to the story’s page', () => {
    const story = realStory();
    const head = embedMeta(story, pageOf(story));
    expect(contentsOf(head, 'robots')).toEqual(['noindex, indexifembedded']);
    expect(contentsOf(head, 'og:url')).toEqual([`${base}s/${story.id}/`]);
    expect(linksOf(head, 'canonical')).toEqual([]);
  });
});
