import { readFileSync } from 'node:fs';
import type { Story } from '../../../core/story/story.ts';
import { benchEvents } from './benchEvents.ts';
import { htmlPage, type PageFiles } from './benchPage.ts';

const folder = 'node_modules/vis-timeline';

/** vis-timeline as its manual says to use it: the pinned version's own bundle, every item in a DataSet, eight groups. */
export function rawVisPage(story: Story): PageFiles {
  const events = benchEvents(story);
  const groups = [...new Set(events.map(({ group }) => group))].map((content, id) => ({ id, content }));
  const groupIds = new Map(groups.map(({ id, content }) => [content, id]));
  const items = events.map(({ id, name, group, first, last }) => ({
    id,
    content: name,
    group: groupIds.get(group),
    start: first,
    ...(last !== first && { end: last }),
  }));
  const head = '<link rel="stylesheet" href="vis.css"><link rel="stylesheet" href="page.css">';
  const body = '<div id="timeline"></div><script src="vis.js"></script><script src="page.js"></script>';
  return new Map<string, string | Uint8Array>([
    ['index.html', htmlPage(story, head, body)],
    ['page.css', 'html,body,#timeline{height:100%;margin:0}'],
    ['page.js', script],
    ['data.json', JSON.stringify({ groups, items })],
    ['vis.js', readFileSync(`${folder}/standalone/umd/vis-timeline-graph2d.min.js`)],
    ['vis.css', readFileSync(`${folder}/styles/vis-timeline-graph2d.min.css`)],
  ]);
}

// `window.timeline` is what the benchmark selects through.
const script = `fetch('data.json').then(answer => answer.json()).then(({ groups, items }) => {
  const place = document.getElementById('timeline');
  const options = { height: '100%', showTooltips: false };
  window.timeline = new vis.Timeline(place, new vis.DataSet(items), new vis.DataSet(groups), options);
});
`;
