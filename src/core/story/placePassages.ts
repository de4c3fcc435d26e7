import { type FoundPassage, findPassage, indexArticle } from '../article/anchor.ts';
import type { TextSpan } from '../article/article.ts';
import type { ArticleIndex } from '../article/articleIndex.ts';
import type { PassagePlace } from './passagePlace.ts';
import type { Story } from './story.ts';

/**
 * Finds each passage of a story in the text its source has now, one passage a step, so that a caller may rest in
 * between; returns their places by passage id. `texts` holds, by source id, texts other than the story's own; for
 * those the story's own text is the snapshot that tells where words belong. Passages of a source without any text
 * have no place.
 */
export function* placePassages(
  story: Story,
  texts: ReadonlyMap<string, string> = new Map(),
): Generator<undefined, Map<string, PassagePlace>> {
  const sources = new Map(story.sources.map(source => [source.id, source]));
  const indexes = new Map<string, ArticleIndex>();
  const places = new Map<string, PassagePlace>();
  for (const event of story.events) {
    for (const passage of event.passages) {
      const own = sources.get(passage.source)?.articleBody;
      const text = texts.get(passage.source) ?? own;
      if (text === undefined) continue;
      const index = indexes.get(passage.source) ?? indexArticle(text);
      indexes.set(passage.source, index);
      places.set(passage.id, placeOf(findPassage(index, passage.selector, text === own ? undefined : own)));
      yield;
    }
  }
  return places;
}

function placeOf({ state, start, end, candidates }: FoundPassage): PassagePlace {
  const others = candidates.map(({ start, end }): TextSpan => ({ start, end }));
  return state === 'missing'
    ? { state, start: 0, end: 0, candidates: others }
    : { state, start, end, candidates: others };
}
