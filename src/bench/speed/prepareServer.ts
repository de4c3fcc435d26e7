import type { ContestantName } from './contestants.ts';
import { listPage } from './pages/listPage.ts';
import { ourPages } from './pages/ourPages.ts';
import { rawVisPage } from './pages/rawVisPage.ts';
import { timelineJsPage } from './pages/timelineJsPage.ts';
import { type BenchServer, serve } from './serve.ts';
import { syntheticStory } from './syntheticStory.ts';

/** Stories of more events have no articles: none has one of a hundred thousand sentences. */
const textUpTo = 1000;

const others = { ol: listPage, timelinejs: timelineJsPage, vis: rawVisPage } as const;

/** The id under which the story of so many events is served. */
export function storyId(events: number): string {
  return `synthetic-${events}`;
}

/** Serves the pages of the contestants for stories of these sizes, all made of the same events. */
export async function prepareServer(
  sizes: readonly number[],
  names: readonly ContestantName[],
  port: number,
): Promise<BenchServer> {
  const server = await serve(port);
  const stories = sizes.map(events =>
    syntheticStory({ events, withText: events <= textUpTo, id: storyId(events) }),
  );
  if (names.some(name => !(name in others))) server.put('ours/', ourPages(stories, `${server.origin}/ours`));
  for (const [name, pageOf] of Object.entries(others)) {
    if (!names.some(wanted => wanted === name)) continue;
    for (const story of stories) server.put(`${name}/${story.id}/`, pageOf(story));
  }
  return server;
}
