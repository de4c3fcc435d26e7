import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedChoice, type EmbedSite, embedCode } from './embedCode.ts';
import { doors } from './embedPolicy.ts';
import { base, realStory, stories } from './testing/publishedStories.ts';
import { readTags } from './testing/readTags.ts';

const site: EmbedSite = { base, version: '1.2.3', scriptHash: 'sha384-script', styleHash: 'sha384-style' };
const codeOf = (choice: Partial<EmbedChoice> = {}, from = site) =>
  embedCode(realStory(), from, { door: 'element', height: 720, ...choice });

/** Each address that a browser would fetch for a tag, with the directive that governs it (CSP level 3, 6.7). */
function fetchedBy(html: string): (readonly [directive: string, address: string, hash: string])[] {
  const directives: Readonly<Record<string, string>> = {
    script: 'script-src',
    link: 'style-src',
    iframe: 'frame-src',
    'source-timeline': 'connect-src',
  };
  return readTags(html)
    .tags.filter(({ name }) => directives[name] !== undefined)
    .map(({ name, attributes: { src, href = '', integrity = '' } }) => [
      directives[name] ?? '',
      src ?? href,
      integrity,
    ]);
}

function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map(one => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('embedCode', () => {
  it.each(doors)('%s: the policy allows what the tags fetch, and no directive more', door => {
    for (const [, story] of stories) {
      const { html, policy } = embedCode(story, site, { door, height: 500 });
      const directives = directivesOf(policy);
      const fetched = fetchedBy(html);
      expect([...directives.keys()].sort()).toEqual([...new Set(fetched.map(([name]) => name))].sort());
      for (const [directive, address, hash] of fetched) {
        const allowed = directives.get(directive) ?? '';
        expect(allowed === `'${hash}'` || address.startsWith(allowed), `${address} by ${allowed}`).toBe(true);
      }
      expect(policy).not.toMatch(/unsafe|\*|https:(?!\/\/)/);
    }
  });

  it.each(doors)('%s: nothing in the code is a style or a script in line', door => {
    for (const [, story] of stories) {
      const { html } = embedCode(story, site, { door, height: 500, article: `"'><b>` });
      for (const { name, attributes } of readTags(html).tags) {
        expect(name).not.toBe('style');
        if (name === 'script') expect(attributes.src?.startsWith(`${base}embed/`)).toBe(true);
        for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^srcdoc$/);
      }
      expect(html).not.toMatch(/<script[^>]*>[^<]/);
    }
  });

  it('allows the whole site at the root of a host, and its folder alone elsewhere', () => {
    const at = (address: string) => directivesOf(codeOf({}, { ...site, base: address }).policy);
    expect(at('https://stories.example/').get('script-src')).toBe('https://stories.example');
    expect(at('https://host.example/a/b/').get('script-src')).toBe('https://host.example/a/b/');
    expect(at('https://host.example/a;b,c/').get('script-src')).toBe('https://host.example/a%3Bb%2Cc/');
  });

  it('takes the single file of its version, checked by its hash and allowed by it alone', () => {
    const { html, policy } = codeOf({ door: 'single' });
    const { tags } = readTags(html);
    expect(tags.find(({ name }) => name === 'script')?.attributes).toEqual({
      defer: '',
      src: `${base}embed/1.2.3/source-timeline.single.js`,
      integrity: 'sha384-script',
      crossorigin: 'anonymous',
    });
    expect(directivesOf(policy).get('script-src')).toBe("'sha384-script'");
  });

  it('says another height in a rule for the style sheet of the page, or in the frame’s tag', () => {
    expect(codeOf().style).toBeUndefined();
    expect(codeOf({ height: 540 }).style).toBe(
      `source-timeline[src$="/s/${realStory().id}/story.json"] { --sl-height: 540px; }`,
    );
    const framed = codeOf({ door: 'frame', height: 540 });
    expect(framed.style).toBeUndefined();
    expect(readTags(framed.html).tags[0]?.attributes.height).toBe('540');
  });

  it('asks the frame by its address, and the loader by its data', () => {
    const { html } = codeOf({
      door: 'loader',
      lang: 'ar',
      theme: 'dark',
      layout: 'compact',
      highlight: 'panel',
    });
    const [frame, script] = readTags(html).tags;
    expect(frame?.attributes.src).toBe(
      `${base}s/${realStory().id}/embed.html?lang=ar&theme=dark&layout=compact`,
    );
    expect(frame?.attributes.title).toMatch(/\p{Script=Arabic}/u);
    expect(script?.attributes).toEqual({
      async: '',
      src: `${base}embed/v1/loader.js`,
      'data-highlight': 'none',
    });
  });

  it('keeps any selector inside its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), article => {
        const { tags } = readTags(codeOf({ door: 'loader', article }).html);
        expect(tags.map(({ name }) => name)).toEqual(['iframe', 'script']);
        expect(tags[1]?.attributes['data-article']).toBe(article);
      }),
    );
  });
});
