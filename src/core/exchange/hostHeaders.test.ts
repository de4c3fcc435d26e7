import { describe, expect, it } from 'vitest';
import {
  builderSecurityPolicy,
  contentSecurityPolicy,
  frontSecurityPolicy,
} from './contentSecurityPolicy.ts';
import { type HeaderRule, headerRules, headersFile, nginxExample } from './hostHeaders.ts';

const site = {
  base: 'https://paper.example/timelines/',
  contentSecurityPolicy,
  builderSecurityPolicy,
  frontSecurityPolicy,
  embedVersions: ['0.1.0', '1.0.0'],
};

function matches({ path }: HeaderRule, file: string): boolean {
  const pattern = path
    .replace(/[.+?()[\]{}|^$\\]/g, '\\$&')
    .replace('*', '.*')
    .replace(':slug', '[^/]+');
  return new RegExp(`^${pattern}$`).test(file);
}

/** What a host would send for a file under the base; throws when two rules set one header. */
function sentFor(file: string, from = site): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const rule of headerRules(from)) {
    if (!matches(rule, new URL(file, from.base).pathname)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      if (name in sent) throw new Error(`${file}: ${name} is set twice`);
      sent[name] = value;
    }
  }
  return sent;
}

describe('headerRules', () => {
  it('sets each header of a file once, and the common ones for all', () => {
    const files = [
      '',
      'index.html',
      'sitemap.xml',
      's/tour/',
      's/tour/index.html',
      's/tour/embed.html',
      's/tour/embed',
      's/tour/embed-code.html',
      'embed/',
      'embed/index.html',
      's/tour/story.json',
      's/tour/oembed.json',
      's/tour/og.png',
      's/tour/annotations.jsonld',
      'assets/main-abc.js',
      'embed/v1/embed.js',
      'embed/1.0.0/embed.js',
    ];
    for (const file of files) {
      expect(sentFor(file)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
    }
  });

  it('forbids frames around pages and allows them around the embed', () => {
    for (const file of ['s/tour/', 's/tour/index.html']) {
      expect(sentFor(file)['Content-Security-Policy']).toBe(
        `${contentSecurityPolicy}; frame-ancestors 'none'`,
      );
    }
    for (const file of ['s/tour/embed.html', 's/tour/embed']) {
      expect(sentFor(file)['Content-Security-Policy']).toBe(`${contentSecurityPolicy}; frame-ancestors *`);
    }
  });

  it('lets the page that makes embed codes frame the site’s own pages, and be framed by none', () => {
    for (const file of ['embed/', 'embed/index.html']) {
      expect(sentFor(file)['Content-Security-Policy']).toBe(
        `${builderSecurityPolicy}; frame-ancestors 'none'`,
      );
    }
    for (const file of ['', 'index.html']) {
      expect(sentFor(file)['Content-Security-Policy']).toBe(`${frontSecurityPolicy}; frame-ancestors 'self'`);
    }
    expect(frontSecurityPolicy.replace("frame-src 'self'; ", '')).toBe(contentSecurityPolicy);
    expect(builderSecurityPolicy.replace("frame-src 'self' blob:; ", '')).toBe(contentSecurityPolicy);
    expect(sentFor('s/tour/embed-code.html')['Content-Type']).toBe('text/plain; charset=utf-8');
  });

  it('keeps for ever only what never changes', () => {
    expect(sentFor('embed/1.0.0/embed.js')['Cache-Control']).toMatch(/immutable/);
    expect(sentFor('assets/main-abc.js')['Cache-Control']).toMatch(/immutable/);
    expect(sentFor('embed/v1/embed.js')['Cache-Control']).toBe('public, max-age=300');
    expect(sentFor('embed/2.0.0/embed.js')['Cache-Control']).toBeUndefined();
    expect(sentFor('s/tour/')['Cache-Control']).toMatch(/must-revalidate/);
  });

  it('opens to every origin what frames and other sites load', () => {
    for (const file of ['assets/x.js', 'embed/v1/x.js', 'embed/0.1.0/x.js', 's/tour/story.json']) {
      expect(sentFor(file)['Access-Control-Allow-Origin']).toBe('*');
    }
    expect(sentFor('s/tour/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('names the types of the formats', () => {
    expect(sentFor('s/tour/oembed.json')['Content-Type']).toMatch(/^application\/json(;|$)/);
    expect(sentFor('s/tour/annotations.jsonld')['Content-Type']).toMatch(/^application\/ld\+json; profile=/);
    expect(sentFor('s/tour/og.png')['Content-Type']).toBe('image/png');
  });

  it('is at the root when the site is', () => {
    const root = { ...site, base: 'https://paper.example/' };
    expect(sentFor('s/tour/embed.html', root)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
  });
});

describe('headersFile', () => {
  it('writes each rule as a path and indented headers', () => {
    const blocks = headersFile(site).trimEnd().split('\n\n');
    expect(blocks).toHaveLength(headerRules(site).length);
    for (const block of blocks) {
      const [path, ...headers] = block.split('\n');
      expect(path).toMatch(/^\/timelines\//);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S/);
      // Cloudflare reads no longer lines.
      for (const line of block.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    }
  });
});

describe('nginxExample', () => {
  it('gives every location the headers of its rule and those of all files', () => {
    const blocks = [...nginxExample(site).matchAll(/location (.*) \{\n([\s\S]*?)\n\}/g)];
    expect(blocks).toHaveLength(headerRules(site).length);
    for (const [, , lines] of blocks)
      expect(lines).toMatch(/add_header X-Content-Type-Options "nosniff" always;/);
    const embed = blocks.find(([, pattern]) => pattern?.includes('embed\\.html'));
    expect(embed?.[1]).toBe('~ "^/timelines/s/[a-z0-9-]+/embed\\.html$"');
    expect(embed?.[2]).toMatch(/frame-ancestors \*" always;/);
    expect(nginxExample(site)).toMatch(/default_type "application\/ld\+json; profile=\\"http/);
  });
});
