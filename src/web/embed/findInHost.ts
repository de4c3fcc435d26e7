import type { TextSpan } from '../../core/article/article.ts';
import type { Story } from '../../core/story/story.ts';
import { runInSlices } from '../kit/slices.ts';

/** A passage of an event in the text of the host's article; UTF-16 code units, end exclusive. */
export interface FoundInHost extends TextSpan {
  readonly id: string;
  readonly event: string;
}

/**
 * Finds a story's passages in the text of a host's article, in the order of the story, without holding up the page.
 * An article is one source: where several have passages in it, only the one with the most counts. Rejects with the
 * signal's reason once it is aborted.
 */
export async function findInHost(story: Story, text: string, signal: AbortSignal): Promise<FoundInHost[]> {
  const { placePassages } = await import('../../core/story/placePassages.ts');
  signal.throwIfAborted();
  const texts = new Map(story.sources.map(source => [source.id, text]));
  const places = await runInSlices(placePassages(story, texts), signal);
  const bySource = new Map<string, FoundInHost[]>();
  for (const event of story.events) {
    for (const { id, source } of event.passages) {
      const place = places.get(id);
      if (!place || place.state === 'missing') continue;
      const found = bySource.get(source) ?? [];
      bySource.set(source, found);
      found.push({ id, event: event.id, start: place.start, end: place.end });
    }
  }
  return [...bySource.values()].reduce((most, found) => (found.length > most.length ? found : most), []);
}
