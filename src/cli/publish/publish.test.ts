import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makeAttackStory } from '../../../e2e/stories/attackStory.ts';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import realFile from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { writeStory } from '../../core/story/writeStory.ts';
import { runPublish, target, textOf } from '../testing/runPublish.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('sourceline publish', () => {
  it('writes all a site has, under the address it is given', async () => {
    const ran = await runPublish(['real.json', ...target], { 'real.json': realFile });
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('https://news.example/t/s/blinken-cairo-2024/');
    const folder = 's/blinken-cairo-2024';
    expect([...(ran.files?.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        '_headers',
        'assets/app.js',
        'embed/0.1.0/integrity.json',
        'embed/0.1.0/loader.js',
        'embed/v1/parts/one.js',
        'index.html',
        'nginx.example.conf',
        `${folder}/annotations.jsonld`,
        `${folder}/embed.html`,
        `${folder}/index.html`,
        `${folder}/oembed.json`,
        `${folder}/og.png`,
        `${folder}/story.json`,
        'sitemap.xml',
      ]),
    );
    const page = textOf(ran, `${folder}/index.html`);
    expect(page).toMatch(/<html lang="fr" dir="ltr">/);
    expect(page.match(/<title>/g)).toHaveLength(1);
    expect(page).toContain(
      '<meta property="og:image" content="https://news.example/t/s/blinken-cairo-2024/og.png">',
    );
    expect(page).toContain('"../../assets/');
    expect(page).not.toContain('="./');
    expect(JSON.parse(textOf(ran, `${folder}/story.json`))).toEqual(JSON.parse(realFile));
    expect(new Uint8Array(ran.files?.get(`${folder}/og.png`) as Uint8Array).slice(1, 4)).toEqual(
      bytes('PNG'),
    );
    const page2 = textOf(ran, `${folder}/embed.html`);
    expect(page2).toContain('noindex, indexifembedded');
    expect(page2).toContain('src="../../embed/0.1.0/frame.js"');
  });

  it('gives the same bytes for the same input', async () => {
    const [one, two] = [
      await runPublish(['real.json', ...target], { 'real.json': realFile }),
      await runPublish(['real.json', ...target], { 'real.json': realFile }),
    ];
    expect(one.files).toEqual(two.files);
  });

  it.each([
    ['a story cut short', realFile.slice(0, 900), /not valid JSON[\s\S]*mend:/],
    ['a bad date', realFile.replace('"2024-03-21"', '"2024-13-41"'), /events\[\d+\]\.date[\s\S]*EDTF date/],
    ['another format', '{"format":"x/1"}', /sourceline\/1/],
  ])('writes nothing for %s, and says where and how to mend it', async (_, text, words) => {
    const ran = await runPublish(['real.json', 'bad.json', ...target], {
      'real.json': realFile,
      'bad.json': text,
    });
    expect(ran.status).toBe(2);
    expect(ran.files).toBeUndefined();
    expect(ran.err).toContain('bad.json');
    expect(ran.err).toMatch(words);
  });

  it.each([
    [['real.json', '--base-url', 'https://a.example'], '--out DIR is missing'],
    [['real.json', '--out', 'x'], '--base-url URL is missing'],
    [['real.json', '--out', 'x', '--base-url', 'ftp://a'], 'not an address to publish under'],
    [['--out', 'x', '--base-url', 'https://a.example'], 'No story is named'],
    [['real.json', 'twin.json', ...target], 'Two stories have the id "blinken-cairo-2024"'],
    [['none.json', ...target], 'none.json'],
    [['real.json', '--frob', ...target], '--frob'],
  ])('refuses %j in words', async (args, words) => {
    const ran = await runPublish(args, { 'real.json': realFile, 'twin.json': realFile });
    expect(ran.status).toBe(2);
    expect(ran.files).toBeUndefined();
    expect(ran.err).toContain(words);
  });

  describe('into a folder that has stories', () => {
    const inSite = (slug: string) => `site/s/${slug}/story.json`;
    const long = makeLongStory();
    const slug = JSON.parse(realFile).id;

    it('gives the very files that naming all stories gives, in any order', async () => {
      const inputs = { 'real.json': realFile, 'long.json': writeStory(long) };
      const both = await runPublish(['real.json', 'long.json', ...target], inputs);
      const alone = await runPublish(['long.json', ...target], inputs);
      const published = { ...inputs, [inSite(long.id)]: textOf(alone, `s/${long.id}/story.json`) };
      // A folder without a story is none of a story.
      const after = await runPublish(['real.json', ...target], published, ['notes', long.id]);
      expect([after.status, after.err]).toEqual([0, '']);
      expect(after.out).toContain('1 story of the site written again.');
      expect(after.files).toEqual(both.files);
      expect(await runPublish(['long.json', 'real.json', ...target], inputs)).toMatchObject({
        files: both.files,
      });
      const addresses = [...textOf(after, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, one]) => one,
      );
      expect(addresses.sort()).toEqual([long.id, slug].map(id => `https://news.example/t/s/${id}/`).sort());
      for (const id of [long.id, slug]) expect(textOf(after, 'index.html')).toContain(`s/${id}/`);
    });

    it('takes the new one where one is named again', async () => {
      const old = realFile.replace('"name"', '"old": true, "name"');
      const ran = await runPublish(['real.json', ...target], { 'real.json': realFile, [inSite(slug)]: old }, [
        slug,
      ]);
      expect(ran.status).toBe(0);
      expect(JSON.parse(textOf(ran, `s/${slug}/story.json`))).toEqual(JSON.parse(realFile));
    });

    it.each([
      ['is cut short', inSite('cut'), realFile.slice(0, 900), 'not valid JSON'],
      ['is another’s', inSite('cut'), realFile.replaceAll(slug, 'third'), 'is the story "third", not "cut"'],
    ])('writes nothing when one of them %s, and names it', async (_, path, text, words) => {
      const inputs = { 'long.json': writeStory(long), [path]: text };
      const ran = await runPublish(['long.json', ...target], inputs, ['cut']);
      expect(ran.status).toBe(2);
      expect(ran.files).toBeUndefined();
      for (const part of [path, words, 'remove the folder s/cut to take it out']) {
        expect(ran.err).toContain(part);
      }
    });
  });

  it('warns of letters that the picture cannot show', async () => {
    const story = { ...JSON.parse(realFile), name: '東京 2024' };
    const ran = await runPublish(['tokyo.json', ...target], { 'tokyo.json': JSON.stringify(story) });
    expect(ran.status).toBe(0);
    expect(ran.err).toContain('og.png cannot show 東京');
  });

  it('leaves a story made of attacks as words', async () => {
    const ran = await runPublish(['attack.json', ...target], {
      'attack.json': writeStory(makeAttackStory()),
    });
    expect(ran.status).toBe(0);
    for (const name of ['index.html', 'embed.html']) {
      const page = textOf(ran, `s/${makeAttackStory().id}/${name}`);
      const { document } = parseHTML(page);
      const elements = [...document.querySelectorAll('*')];
      // Its own scripts are counted: none more comes from the story.
      expect(elements.filter(({ localName }) => localName === 'script')).toHaveLength(2);
      const bad = elements.filter(element => {
        const isForeign = /^(img|iframe|object|embed|base|form|style|math|marquee)$/.test(element.localName);
        const attributes = [...element.attributes];
        return (
          isForeign ||
          attributes.some(({ name: key }) => key.startsWith('on') || key === 'srcdoc') ||
          attributes.some(
            ({ name: key, value }) =>
              /^(href|src)$/.test(key) && /^\s*(javascript|vbscript|data:text)/i.test(value),
          )
        );
      });
      expect(bad.map(element => element.localName)).toEqual([]);
    }
  });
});
