import { plainLine } from '../article/plainLine.ts';
import { dateInWords } from '../dates/words.ts';
import { likelyLocale } from '../story/likelyLocale.ts';
import { localize } from '../story/localize.ts';
import type { LocalizedText, Source, Story } from '../story/story.ts';
import { eventList } from './elementTag.ts';
import { escapeHtml } from './html.ts';
import { safeJson } from './safeJson.ts';

/** A script that stands in a page, and its hash as a policy writes it (`sha256-…`). */
export interface InlinePart {
  readonly text: string;
  readonly hash: string;
}

/** What a page in one file is made of. Hashes are of the text alone, in UTF-8. */
export interface StandaloneParts {
  /** `source-timeline.single.js`, as `inlineScript` returns it. */
  readonly single: InlinePart;
  /** `standaloneBoot`. */
  readonly boot: InlinePart;
  /** `standaloneStyle`. */
  readonly style: InlinePart;
}

/** Gives the element the story that stands in the page, and keeps the address at the event that is selected. */
export const standaloneBoot = `{
const element = document.querySelector('source-timeline');
element.story = JSON.parse(document.getElementById('sourceline-story').textContent);
const id = /^#e-([a-z0-9-]{1,64})$/.exec(location.hash)?.[1];
if (id) element.setAttribute('selected', id);
element.addEventListener('sl-select', event => {
const hash = event.detail.id ? '#e-' + event.detail.id : location.pathname;
try { history.replaceState(null, '', hash) } catch {}
});
}`;

/** Styles of the page around the element; what it holds is read as a page where no scripts run. */
export const standaloneStyle = `:root{color-scheme:light dark}
body{margin:0;font:1rem/1.5 Georgia,serif}
header,footer,source-timeline:not(:defined){display:block;max-inline-size:60rem;margin:0 auto;padding:1rem}
h1{margin:0;font-size:1.5rem;line-height:1.2}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid}
source-timeline:defined{display:block;block-size:max(38rem,100vh - 9rem);overflow:auto}
@media print{source-timeline:defined{block-size:auto}}`;

/**
 * A script's text as it may stand in an element: line ends as the parser leaves them, and nothing that closes the element
 * or opens a comment in it (HTML, "restrictions for contents of script elements").
 */
export function inlineScript(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}

/**
 * A story as one HTML file that works from disk without a network: it loads nothing, its policy allows the scripts and
 * styles in it by their hashes alone, and its events can be read where no scripts run. The same input gives the same bytes.
 */
export function standaloneHtml(
  story: Story,
  parts: StandaloneParts,
  lang: string = story.inLanguage,
): string {
  const { single, boot, style } = parts;
  const say = (text: LocalizedText) => plainLine(localize(text, lang, story.inLanguage).text);
  const title = escapeHtml(say(story.name));
  const description = story.description ? `\n<p>${escapeHtml(say(story.description))}</p>` : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${likelyLocale(lang).direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(parts))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    `<title>${title}</title>`,
    `<style>${style.text}</style>`,
    '</head>',
    '<body>',
    `<header>\n<h1 dir="auto">${title}</h1>${description}\n</header>`,
    `<main><source-timeline loading="eager">\n${eventList(story, lang, id => `#e-${id}`)}\n</source-timeline></main>`,
    `<footer>\n<ul>${story.sources.map(source => sourceItem(source, say(story.name), lang)).join('')}</ul>\n</footer>`,
    `<script type="application/json" id="sourceline-story">${safeJson(story)}</script>`,
    `<script>${boot.text}</script>`,
    `<script>${single.text}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function policyOf({ single, boot, style }: StandaloneParts): string {
  return [
    "default-src 'none'",
    `script-src '${single.hash}' '${boot.hash}'`,
    `style-src '${style.hash}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function sourceItem({ headline, publisher, datePublished, url }: Source, name: string, lang: string): string {
  const words = escapeHtml(plainLine(headline ?? name));
  const isWeb = url && /^https?:\/\//i.test(url);
  const linked = isWeb ? `<a href="${escapeHtml(url)}" rel="noopener">${words}</a>` : words;
  const rest = [publisher && plainLine(publisher), datePublished && dateInWords(datePublished, lang)];
  return `<li dir="auto">${[linked, ...rest.filter(Boolean).map(part => escapeHtml(part ?? ''))].join(' — ')}</li>`;
}
