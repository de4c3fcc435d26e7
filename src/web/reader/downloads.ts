import { annotationsOf } from '../../core/exchange/annotations.ts';
import type { Story } from '../../core/story/story.ts';
import { writeStory } from '../../core/story/writeStory.ts';

/** Gives the story file to the reader to keep. */
export function downloadStory(story: Story): void {
  give(`${story.id}.json`, 'application/json', writeStory(story));
}

/** Gives the passages as W3C Web Annotations; `address` is the page they are of. */
export function downloadAnnotations(story: Story, address: string): void {
  const text = `${JSON.stringify(annotationsOf(story, address), null, 2)}\n`;
  give(`${story.id}.annotations.jsonld`, 'application/ld+json', text);
}

function give(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click is handled; some do so a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
