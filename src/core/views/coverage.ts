import type { TextSpan } from '../article/article.ts';
import { sentencesOf } from '../article/sentences.ts';
import type { PassagePlace } from '../story/passagePlace.ts';
import type { Source, Story, StoryEvent } from '../story/story.ts';

/** A sentence of an article, in UTF-16 code units, and the events told by words in it. */
export interface CoveredSentence extends TextSpan {
  readonly source: string;
  readonly events: readonly string[];
}

/** How an article's sentences and a story's events rest on each other. */
export interface Coverage {
  readonly sentences: readonly CoveredSentence[];
  /** Events told by one passage only, in the story's order. */
  readonly onePassage: readonly StoryEvent[];
  /** Events told by no passage that stands in a text. */
  readonly noPassage: readonly StoryEvent[];
}

/** Which sentences carry no event, one, or several, and which events rest on one passage. */
export function coverageOf(
  story: Story,
  places: ReadonlyMap<string, PassagePlace>,
  textOf: (source: Source) => string | undefined,
): Coverage {
  const told = story.events.map(event => ({
    event,
    passages: event.passages.filter(passage => {
      const place = places.get(passage.id);
      return passage.role === 'describes' && place !== undefined && place.state !== 'missing';
    }),
  }));
  const sentences = story.sources.flatMap(source => {
    const spans = told.flatMap(({ event, passages }) =>
      passages
        .filter(passage => passage.source === source.id)
        .map(passage => ({ event: event.id, ...spanOf(places.get(passage.id)) })),
    );
    spans.sort((a, b) => a.start - b.start);
    return withEvents(sentencesOf(textOf(source) ?? '', source.inLanguage), spans, source.id);
  });
  return {
    sentences,
    onePassage: told.filter(({ passages }) => passages.length === 1).map(({ event }) => event),
    noPassage: told.filter(({ passages }) => passages.length === 0).map(({ event }) => event),
  };
}

function spanOf(place: PassagePlace | undefined): TextSpan {
  return { start: place?.start ?? 0, end: place?.end ?? 0 };
}

/** One pass over both, in order: a passage may reach over many sentences, and many passages into one. */
function withEvents(
  sentences: readonly TextSpan[],
  spans: readonly (TextSpan & { readonly event: string })[],
  source: string,
): CoveredSentence[] {
  let open: (TextSpan & { readonly event: string })[] = [];
  let next = 0;
  return sentences.map(({ start, end }) => {
    open = open.filter(span => span.end > start);
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) open.push(span);
    const here = open.filter(span => span.end > start && span.start < end);
    return { source, start, end, events: [...new Set(here.map(span => span.event))] };
  });
}
