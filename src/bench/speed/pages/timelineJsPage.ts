import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../../core/story/story.ts';
import { benchEvents } from './benchEvents.ts';
import { htmlPage, type PageFiles } from './benchPage.ts';

const folder = 'node_modules/@knight-lab/timelinejs/dist';
const icons = ['woff2', 'woff', 'ttf', 'svg'].map(type => `css/icons/tl-icons.${type}`);
const served = ['js/timeline.js', 'css/timeline.css', ...icons];

/** TimelineJS as its manual says to embed it: its own files, its own data format fetched as JSON. */
export function timelineJsPage(story: Story): PageFiles {
  const events = benchEvents(story).map(({ id, name, words, group, first, last }) => ({
    unique_id: id,
    start_date: dateOf(first),
    ...(last !== first && { end_date: dateOf(last) }),
    text: { headline: name, text: words },
    group,
  }));
  const head = '<link rel="stylesheet" href="css/timeline.css"><link rel="stylesheet" href="page.css">';
  const body =
    '<div id="timeline"></div><script src="js/timeline.js"></script><script src="page.js"></script>';
  return new Map<string, string | Uint8Array>([
    ['index.html', htmlPage(story, head, body)],
    ['page.css', 'html,body,#timeline{height:100%;margin:0}'],
    ['page.js', script],
    ['data.json', JSON.stringify({ events })],
    ...served.map((path): [string, Uint8Array] => [path, readFileSync(join(folder, path))]),
  ]);
}

// `window.timeline` is what the benchmark selects through. No font of another host: nothing here asks the network.
const script = `const script_path = new URL('js/', location.href).href;
window.timeline = new TL.Timeline('timeline', 'data.json', { script_path, font: null, hash_bookmark: false });
`;

function dateOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}
