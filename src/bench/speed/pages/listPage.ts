import { escapeHtml } from '../../../core/exchange/html.ts';
import type { Story } from '../../../core/story/story.ts';
import { benchEvents } from './benchEvents.ts';
import { htmlPage, type PageFiles } from './benchPage.ts';

/** The least a page can be: an `<ol>` in its HTML, one small style, no script. */
export function listPage(story: Story): PageFiles {
  const rows = benchEvents(story).map(
    ({ id, name, words, first }) =>
      `<li id="e-${id}"><time datetime="${first}">${first}</time> <a class="event" href="#e-${id}">${escapeHtml(name)}</a><blockquote>${escapeHtml(words)}</blockquote></li>`,
  );
  const head = '<style>body{font:1rem/1.5 serif;max-width:45rem;margin:auto}</style>';
  const body = `<h1>${story.events.length} événements</h1>\n<ol>\n${rows.join('\n')}\n</ol>`;
  return new Map([['index.html', htmlPage(story, head, body)]]);
}
