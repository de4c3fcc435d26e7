import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { realStory } from '../support/stories.ts';

/** Where the article is, and where the stories are: two origins, neither of which exists. */
export const publisher = 'http://publisher.example';
export const stories = 'http://stories.example';

/** The tag of door 2. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
export const frameTag = (attributes = '', query = '') =>
  `<iframe title="Chronologie" src="${stories}/embed.html${query}" width="600" height="300" sandbox="${sandbox}" ${attributes}></iframe>`;
export const loaderTag = `<script src="${stories}/loader.js" async></script>`;

/** What a careful publisher's page allows: nothing in line, no string as markup or code, our two files. */
export const strictPolicy = [
  "default-src 'none'",
  `script-src 'self' ${stories}`,
  "style-src 'self'",
  `frame-src ${stories}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const childPage = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Chronologie</title>
<link rel="stylesheet" href="child.css"><script src="child.js" defer></script>
<body><ol></ol><button value="400">400</button><button value="0">0</button></body></html>`;
const childStyle = `html,body{margin:0;font:16px/1.5 sans-serif}li{padding-block:20px}`;

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(path, 'utf8');

const loaderFile = fileURLToPath(new URL('../../dist/embed/v1/loader.js', import.meta.url));

/** Serves the site of the stories without any network. */
export async function serveStories(page: Page, child: string): Promise<void> {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/embed.html': ['text/html', childPage],
    '/child.css': ['text/css', childStyle],
    '/child.js': ['text/javascript', child],
    '/story.json': ['application/json', JSON.stringify(realStory)],
    '/loader.js': ['text/javascript', read(loaderFile)],
    '/pym.js': ['text/javascript', read(require.resolve('pym.js/dist/pym.v1.js'))],
    '/frames.js': [
      'text/javascript',
      read(fileURLToPath(import.meta.resolve('@newswire/frames')).replace('modern', 'umd')),
    ],
  };
  await page.route(`${stories}/**`, route => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? [];
    // The frame's origin is opaque: to it even its own site is another.
    return route.fulfill(
      contentType === undefined || body === undefined
        ? { status: 404 }
        : {
            contentType: `${contentType}; charset=utf-8`,
            body,
            headers: { 'access-control-allow-origin': '*' },
          },
    );
  });
}

interface HostPage {
  readonly policy?: string;
  readonly style?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Serves a publisher's page and opens it. */
export async function openHost(
  page: Page,
  body: string,
  { policy, style = '', files = {} }: HostPage = {},
  hash = '',
): Promise<void> {
  await page.route(`${publisher}/**`, route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/host.css') return route.fulfill({ contentType: 'text/css', body: style });
    const file = files[pathname];
    if (file !== undefined) {
      const contentType = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
      return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: file });
    }
    if (pathname !== '/') return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      ...(policy !== undefined && { headers: { 'content-security-policy': policy } }),
      body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Journal</title><link rel="stylesheet" href="/host.css"></head><body>${body}</body></html>`,
    });
  });
  await page.goto(`${publisher}/${hash}`);
}
