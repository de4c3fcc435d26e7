import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { frameTag, oembedOf } from './oembed.ts';
import { oembedRules } from './testing/oembedRules.ts';
import { base, pageOf, realStory, stories } from './testing/publishedStories.ts';

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

/** Responses that the specification itself shows (oembed.com, 1 and 5.1), and one of each other type by its rules. */
const published = {
  photo: {
    version: '1.0',
    type: 'photo',
    width: 240,
    height: 160,
    title: 'ZB8T0193',
    url: 'http://farm4.static.flickr.com/3123/2341623661_7c99f48bbf_m.jpg',
    author_name: 'Bees',
    author_url: 'http://www.flickr.com/photos/bees/',
    provider_name: 'Flickr',
    provider_url: 'http://www.flickr.com/',
  },
  video: {
    version: '1.0',
    type: 'video',
    provider_name: 'YouTube',
    provider_url: 'https://youtube.com/',
    width: 425,
    height: 344,
    title: 'Amazing Nintendo Facts',
    author_name: 'ZackScott',
    author_url: 'https://www.youtube.com/user/ZackScott',
    html: '<object width="425" height="344"></object>',
  },
  rich: { version: '1.0', type: 'rich', html: '<p>x</p>', width: 1, height: 1 },
  link: { version: '1.0', type: 'link' },
} as const;
const required = {
  photo: ['version', 'type', 'url', 'width', 'height'],
  video: ['version', 'type', 'html', 'width', 'height'],
  rich: ['version', 'type', 'html', 'width', 'height'],
  link: ['version', 'type'],
} as const;

describe('the rules of oEmbed', () => {
  it.each(['photo', 'video', 'rich', 'link'] as const)(
    'take what the %s type shows, and nothing less',
    type => {
      expect(v.is(oembedRules, published[type])).toBe(true);
      for (const field of required[type]) {
        const { [field]: _, ...rest } = published[type] as Record<string, unknown>;
        expect([field, v.is(oembedRules, rest)]).toEqual([field, false]);
      }
    },
  );

  it('refuse another version, widths in words, a thumbnail without its size, fields nobody knows', () => {
    for (const change of [
      { version: '2.0' },
      { version: 1 },
      { width: '100%' },
      { height: 0 },
      { thumbnail_url: `${base}a.png` },
      { thumbnail_width: 1, thumbnail_height: 1 },
      { provider_url: '/relative' },
      { colour: 'red' },
    ]) {
      expect([change, v.is(oembedRules, { ...published.rich, ...change })]).toEqual([change, false]);
    }
  });
});

describe('oembedOf', () => {
  it.each(stories)(
    'is a rich response by the rules, with one frame as its HTML, for the %s story',
    (_, story) => {
      const json = v.parse(oembedRules, JSON.parse(JSON.stringify(oembedOf(story, pageOf(story)))));
      if (json.type !== 'rich') throw new Error(json.type);
      for (const one of [json.thumbnail_url, json.provider_url]) expect(one?.startsWith(base)).toBe(true);
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
