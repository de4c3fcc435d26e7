import type { Page } from '@playwright/test';
import { realStory } from './stories.ts';

/** The policy a strict publisher sends: nothing but its own files, and no text ever becomes code. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface HostPage {
  /** What stands between two paragraphs of the page, as HTML. */
  readonly embed: string;
  /** The article's HTML; the real story's text, a paragraph a line, when not given. */
  readonly article?: string;
  readonly head?: string;
  /** Policy of the page; the strict one when not given, none when empty. */
  readonly policy?: string;
  readonly htmlAttributes?: string;
  /** Without an icon, which a policy would have to allow. */
  readonly isBare?: boolean;
}

/** The real article as a newsroom's system would print it: inline markup, ordinary quotation marks and spaces. */
export function printedArticle(): string {
  const body = realStory.sources[0]?.articleBody ?? '';
  return body
    .replaceAll('\u202F', ' ')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => `<p>${line.replace(/Antony Blinken/g, 'Antony <a href="/blinken">Bl<b>inken</b></a>')}</p>`)
    .join('\n');
}

/** Serves a publisher's page at `/host/NAME.html` of the tests' own origin, and opens it. */
export async function openHostPage(page: Page, host: HostPage, name = 'page'): Promise<void> {
  const {
    embed,
    article = printedArticle(),
    head = '',
    policy = strictPolicy,
    htmlAttributes = 'lang="fr"',
    isBare = false,
  } = host;
  const html = `<!doctype html>
<html ${htmlAttributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Un journal</title>${isBare ? '' : '<link rel="icon" href="data:,">'}${head}</head>
<body>
<header><h1>Un journal</h1></header>
<article id="story">${article}</article>
<div id="embed">${embed}</div>
<p id="after">${'Le texte continue après la chronologie. '.repeat(60)}</p>
</body></html>`;
  await page.route(`**/host/${name}.html`, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html,
      headers: policy ? { 'Content-Security-Policy': policy } : {},
    }),
  );
  await page.goto(`/host/${name}.html`);
}

/** The lines a publisher pastes for the element. */
export const elementHead =
  '<link rel="stylesheet" href="/embed/v1/source-timeline.css"><script type="module" src="/embed/v1/source-timeline.js"></script>';

/** The element itself, with what is shown until it is ready. */
export function elementTag(attributes = '', slug = 'blinken-cairo-2024'): string {
  return `<source-timeline src="/s/${slug}/story.json" ${attributes}><ol><li><time datetime="2024-03-21">21 mars 2024</time> Le Caire <blockquote cite="/a">« Le secrétaire d’Etat »</blockquote></li></ol></source-timeline>`;
}
