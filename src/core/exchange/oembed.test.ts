import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frameTag, oembedOf } from './oembed.ts';
import { base, pageOf, realStory, stories } from './testing/publishedStories.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.url(), v.startsWith(base));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
/** oembed.com 2.3.4: what every response may and must have; the thumbnail is all three fields or none. */
const response = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  title: v.optional(text),
  author_name: v.optional(text),
  author_url: v.optional(address),
  provider_name: v.optional(text),
  provider_url: v.optional(address),
  cache_age: v.optional(pixels),
  thumbnail_url: address,
  thumbnail_width: pixels,
  thumbnail_height: pixels,
  // 2.3.4.4, “The rich type”: all three are required.
  html: text,
  width: pixels,
  height: pixels,
});

/** The attributes of a tag, read as a browser would: quoted values, entities undone. */
function attributesOf(html: string): Readonly<Record<string, string>> {
  const [, inside = ''] = /^<iframe((?: [a-z]+="[^"<>]*")+)><\/iframe>$/.exec(html) ?? [];
  expect(inside).not.toBe('');
  const undone = (value: string) =>
    value
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...inside.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, undone(value)]),
  );
}

describe('oembedOf', () => {
  it.each(stories)(
    'is a rich response by the rules, with one frame as its HTML, for the %s story',
    (_, story) => {
      const json = v.parse(response, JSON.parse(JSON.stringify(oembedOf(story, pageOf(story)))));
      const { src, title, height } = attributesOf(json.html);
      expect(src).toBe(`${base}s/${story.id}/embed.html`);
      expect(title).toBe(json.title);
      expect(height).toBe(String(json.height));
      expect(oembedOf(structuredClone(story), pageOf(story))).toEqual(oembedOf(story, pageOf(story)));
    },
  );

  it('is in the language of the page', () => {
    expect(oembedOf(realStory(), pageOf(realStory(), 'en')).title).toMatch(/^Antony Blinken in Cairo/);
  });
});

describe('frameTag', () => {
  it('lets the frame run scripts and open pages, and nothing of the page around it', () => {
    const attributes = attributesOf(frameTag({ address: `${base}x`, title: 'T', height: 600.4 }));
    expect(attributes.sandbox?.split(' ')).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    expect(attributes).toMatchObject({
      width: '100%',
      height: '600',
      loading: 'lazy',
      allow: 'clipboard-write',
      referrerpolicy: 'no-referrer',
    });
    for (const name of ['style', 'srcdoc', 'onload', 'allowfullscreen']) {
      expect(attributes).not.toHaveProperty(name);
    }
  });

  it('keeps a hostile title and address inside their attributes', () => {
    const hostile = `"><script>alert('x')</script>&amp;`;
    const tag = frameTag({ address: `${base}?${hostile}`, title: hostile, height: 1 });
    expect(attributesOf(tag).title).toBe(hostile);
    expect(attributesOf(tag).src).toBe(`${base}?${hostile}`);
  });
});
