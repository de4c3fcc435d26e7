import type { Story } from '../../../core/story/story.ts';

/** Files to serve, by path without a first slash. */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

/** What is shown of an event, alike for every contestant: its name, its words, and its first possible day. */
export interface BenchEvent {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly group: string;
  /** First and last day it can mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** The HTML of a contestant's page around its own head and body. */
export function htmlPage(story: Story, head: string, body: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${story.id}</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body></html>
`;
}
