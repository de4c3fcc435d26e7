import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { oembedRules } from '../../core/exchange/testing/oembedRules.ts';
import { openGraphFaults } from '../../core/exchange/testing/openGraphFaults.ts';
import { stories, stringsIn } from '../../core/exchange/testing/publishedStories.ts';
import type { Story } from '../../core/story/story.ts';
import { writeStory } from '../../core/story/writeStory.ts';
import { type PublishRun, runPublish, target, textOf } from '../testing/runPublish.ts';

// The files as they are written, byte for byte, held against what others published about their form.

const base = 'https://news.example/t/';
let site: PublishRun;
beforeAll(async () => {
  const files = Object.fromEntries(stories.map(([name, story]) => [`${name}.json`, writeStory(story)]));
  site = await runPublish([...Object.keys(files), ...target], files);
  // The pictures of three stories are drawn, which a machine that runs other work besides does slowly.
}, 60_000);

function documentAt(path: string) {
  return parseHTML(textOf(site, path)).document;
}

function linkedData(story: Story): string {
  const script = documentAt(`s/${story.id}/index.html`).querySelector('script[type="application/ld+json"]');
  return script?.textContent ?? '';
}

/** What the compiler says of JSON as the WebPage of schema.org's vocabulary, a line a fault. */
function typeFaults(all: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const files = all.map((json, i) => {
    const file = join(folder, `${i}.ts`);
    const head = "import type { WebPage, WithContext } from 'schema-dts';";
    writeFileSync(file, `${head}\nexport const page: WithContext<WebPage> = ${json};\n`);
    return file;
  });
  const options = ['--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', '--module', 'nodenext'];
  const { stdout, status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', ...options, ...files],
    {
      encoding: 'utf8',
    },
  );
  const faults = stdout.split('\n').filter(line => line.includes('error TS'));
  expect(status === 0).toBe(faults.length === 0);
  return faults.map(line => line.replace(/^.*?(\d+)\.ts\(.*?error/, '$1'));
}

/** Every address an element of a page leads to or loads. */
function addressesIn(path: string): string[] {
  return [...documentAt(path).querySelectorAll('[href],[src],[cite]')].flatMap(element =>
    ['href', 'src', 'cite'].flatMap(name => element.getAttribute(name) ?? []),
  );
}

/** Addresses that stories give themselves. */
function theirs(story: Story): Set<string | null | undefined> {
  return new Set([
    ...story.sources.map(({ url }) => url),
    ...story.events.map(({ location }) => location?.sameAs),
  ]);
}

describe('what is published', () => {
  it('is linked data by the vocabulary of schema.org, for every story', () => {
    expect(typeFaults(stories.map(([, story]) => linkedData(story)))).toEqual([]);
  }, 60_000);

  it('would not be with a property that a type lacks, a name misspelt or a value of another type', () => {
    const [first] = stories;
    const json = first ? linkedData(first[1]) : '';
    const wrong = [
      json.replace('"@type":"Quotation",', '"@type":"Quotation","startDate":"2024-03-20",'),
      json.replace('"numberOfItems"', '"nummerOfItems"'),
      json.replace('"@type":"NewsArticle"', '"@type":"NewsArticles"'),
      json.replace('https://schema.org/EventScheduled', 'scheduled'),
    ];
    const found = new Set(typeFaults(wrong).map(line => line.split(' ')[0]));
    expect([...found].sort()).toEqual(wrong.map((_, i) => String(i)));
  }, 60_000);

  it.each(stories)(
    'answers oEmbed by its rules, at the address its page names, for the %s story',
    (_, story) => {
      const json = v.parse(oembedRules, JSON.parse(textOf(site, `s/${story.id}/oembed.json`)));
      const link = documentAt(`s/${story.id}/index.html`).querySelector(
        'link[type="application/json+oembed"]',
      );
      expect(link?.getAttribute('href')).toBe(`${base}s/${story.id}/oembed.json`);
      if (json.type !== 'rich') throw new Error(json.type);
      const frame = parseHTML(json.html).document.querySelector('iframe');
      expect(frame?.getAttribute('src')).toBe(`${base}s/${story.id}/embed.html`);
      expect([json.thumbnail_url, json.provider_url]).toEqual([`${base}s/${story.id}/og.png`, base]);
    },
  );

  it.each(stories)(
    'keeps the Open Graph protocol, in the page and the frame, for the %s story',
    (_, story) => {
      for (const name of ['index.html', 'embed.html']) {
        const tags = [...documentAt(`s/${story.id}/${name}`).querySelectorAll('meta[property]')];
        const pairs = tags.map(
          tag => [tag.getAttribute('property') ?? '', tag.getAttribute('content') ?? ''] as const,
        );
        expect(pairs.length).toBeGreaterThan(6);
        expect(openGraphFaults(pairs)).toEqual([]);
      }
    },
  );

  it.each(stories)('names itself by absolute addresses under the base, for the %s story', (_, story) => {
    const folder = `s/${story.id}`;
    const heads = ['index.html', 'embed.html'].flatMap(name => [
      ...documentAt(`${folder}/${name}`).querySelectorAll(
        'link[rel="canonical"],link[rel="alternate"],meta[property="og:url"],meta[property="og:image"],meta[name="twitter:image"]',
      ),
    ]);
    const named = heads.map(tag => tag.getAttribute('href') ?? tag.getAttribute('content') ?? '');
    const data = [linkedData(story), textOf(site, `${folder}/annotations.jsonld`)].flatMap(json =>
      stringsIn(JSON.parse(json))
        .filter(([key]) => /^(@id|id|url|source|sameAs)$/.test(key))
        .map(([, address]) => address),
    );
    const code = [
      ...parseHTML(textOf(site, `${folder}/embed-code.html`)).document.querySelectorAll('[src],[href]'),
    ]
      .map(tag => tag.getAttribute('src') ?? tag.getAttribute('href') ?? '')
      .filter(address => !theirs(story).has(address));
    expect(named.length).toBeGreaterThan(9);
    expect(data.length).toBeGreaterThan(story.events.length);
    expect(code.length).toBeGreaterThan(1);
    const strange = [...named, ...data, ...code].filter(
      address => !address.startsWith(base) && !theirs(story).has(address),
    );
    expect(strange).toEqual([]);
  });

  it('lists every story by its absolute address in the sitemap', () => {
    const addresses = [...textOf(site, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, one]) => one);
    expect(addresses.sort()).toEqual(stories.map(([, { id }]) => `${base}s/${id}/`).sort());
  });

  it('leads from its pages to files of the site by relative addresses, and to nothing that is not there', () => {
    const pages = ['index.html', 'embed/index.html'].concat(
      stories.flatMap(([, { id }]) => [`s/${id}/index.html`, `s/${id}/embed.html`]),
    );
    const outside = new Set(stories.flatMap(([, story]) => [...theirs(story)]));
    for (const path of pages) {
      const own = addressesIn(path).filter(address => !/^(data:|#)/.test(address) && !outside.has(address));
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) {
        const { href } = new URL(address, base + path);
        expect([path, address, href.startsWith(base)]).toEqual([path, address, true]);
        const file = href
          .slice(base.length)
          .replace(/[?#].*$/, '')
          .replace(/(^|\/)$/, '$1index.html');
        // What the app's own page loads comes from the build.
        if (!file.startsWith('assets/'))
          expect([path, file, site.files?.has(file)]).toEqual([path, file, true]);
      }
    }
  });
});
