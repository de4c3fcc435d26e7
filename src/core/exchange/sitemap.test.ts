import { describe, expect, it } from 'vitest';
import { attackPayloads } from '../../../e2e/stories/attackPayloads.ts';
import { sitemapOf } from './sitemap.ts';

/** The whole grammar of sitemaps.org that we use: one urlset of urls, each a loc and perhaps a lastmod. */
const SITEMAP =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(?: {2}<url><loc>(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)+<\/loc>(?:<lastmod>[-0-9T:.Z+]+<\/lastmod>)?<\/url>\n)*<\/urlset>\n$/;

describe('sitemapOf', () => {
  it('lists pages in order, with the day of change where it is one', () => {
    const map = sitemapOf([
      { address: 'https://paper.example/' },
      { address: 'https://paper.example/s/tour/', lastModified: '2026-11-24T00:00:00Z' },
      { address: 'https://paper.example/s/a&b/', lastModified: 'yesterday' },
    ]);
    expect(map).toMatch(SITEMAP);
    expect(
      [...map.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(([, ...parts]) => parts),
    ).toEqual([
      ['https://paper.example/', undefined],
      ['https://paper.example/s/tour/', '2026-11-24T00:00:00Z'],
      ['https://paper.example/s/a&amp;b/', undefined],
    ]);
  });

  it('stays well formed whatever it is given', () => {
    expect(sitemapOf([])).toMatch(SITEMAP);
    for (const text of Object.values(attackPayloads)) {
      expect(sitemapOf([{ address: `https://paper.example/${text}`, lastModified: text }])).toMatch(SITEMAP);
    }
  });
});
