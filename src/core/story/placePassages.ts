import { positionOf, quoteOf } from '../article/selector.ts';
import type { Passage, Story } from './story.ts';

/** Where a passage stands in the text that is shown now, and how sure that is. Offsets in UTF-16 code units. */
export interface PassagePlace {
  readonly state: 'verified' | 'missing';
  readonly start: number;
  readonly end: number;
}

/**
 * Places each passage of a story in the text of its source. Passages of a source whose text is not in the
 * story have no place at all; words that do not stand where the story says are `missing`.
 */
export function placePassages(story: Story): Map<string, PassagePlace> {
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody]));
  const places = new Map<string, PassagePlace>();
  for (const event of story.events) {
    for (const passage of event.passages) {
      const body = bodies.get(passage.source);
      if (body !== undefined) places.set(passage.id, placeOf(passage, body));
    }
  }
  return places;
}

function placeOf(passage: Passage, body: string): PassagePlace {
  const exact = quoteOf(passage.selector)?.exact ?? '';
  const position = positionOf(passage.selector);
  if (position && exact !== '' && body.slice(position.start, position.end) === exact) {
    return { state: 'verified', start: position.start, end: position.end };
  }
  return { state: 'missing', start: 0, end: 0 };
}
