import type { TextSpan } from '../article/article.ts';
import { positionOf, quoteOf } from '../article/selector.ts';
import type { Passage, Story } from './story.ts';

/**
 * Where a passage stands in the text that is shown, and how sure that is. `missing` has no place (0, 0). Candidates
 * are the places that come nearest, best first. Offsets in UTF-16 code units.
 */
export interface PassagePlace extends TextSpan {
  readonly state: 'verified' | 'moved' | 'changed' | 'missing';
  readonly candidates: readonly TextSpan[];
}

/**
 * Places the passages that stand word for word where the story says; the others are `missing` until they are looked
 * for (`placePassages`). Passages of a source whose text is not in the story have no place at all.
 */
export function storedPlaces(story: Story): Map<string, PassagePlace> {
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody]));
  const places = new Map<string, PassagePlace>();
  for (const event of story.events) {
    for (const passage of event.passages) {
      const body = bodies.get(passage.source);
      if (body !== undefined) places.set(passage.id, storedPlace(passage, body));
    }
  }
  return places;
}

function storedPlace(passage: Passage, body: string): PassagePlace {
  const { exact = '', prefix = '', suffix = '' } = quoteOf(passage.selector) ?? {};
  const start = positionOf(passage.selector)?.start ?? 0;
  const stands = start >= prefix.length && body.startsWith(prefix + exact + suffix, start - prefix.length);
  if (exact !== '' && stands) {
    return { state: 'verified', start, end: start + exact.length, candidates: [] };
  }
  return { state: 'missing', start: 0, end: 0, candidates: [] };
}
