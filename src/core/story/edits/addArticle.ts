import { positionOf, quoteOf } from '../../article/selector.ts';
import { failed, ok, problem } from '../../problem.ts';
import type { Passage, Story, StoryEvent } from '../story.ts';
import type { Edited } from './editProblem.ts';
import { eventIds, freshId, passageIds } from './freshId.ts';

/** The story with the sources and events of another; ids that are taken are changed wherever they are spoken of. */
export function addArticle(story: Story, added: Story): Edited {
  const sources = renamed(
    added.sources.map(source => source.id),
    new Set(story.sources.map(source => source.id)),
  );
  const events = renamed(
    added.events.map(event => event.id),
    eventIds(story),
  );
  const passages = renamed(
    added.events.flatMap(event => event.passages.map(passage => passage.id)),
    passageIds(story),
  );
  const names: Names = {
    source: id => sources.get(id) ?? id,
    event: id => events.get(id) ?? id,
    passage: id => passages.get(id) ?? id,
  };
  const after: Story = {
    ...story,
    sources: [...story.sources, ...added.sources.map(source => ({ ...source, id: names.source(source.id) }))],
    events: [...story.events, ...added.events.map(event => renameIn(event, names))],
  };
  const invented = after.events.slice(story.events.length).find(event => !isVerbatim(after, event));
  if (invented)
    return failed(
      problem('not-verbatim', 'events', `Words of "${invented.id}" do not stand in its article.`),
    );
  return ok(after);
}

interface Names {
  readonly source: (id: string) => string;
  readonly event: (id: string) => string;
  readonly passage: (id: string) => string;
}

function renamed(ids: readonly string[], taken: Set<string>): Map<string, string> {
  return new Map(
    ids.map(id => {
      const fresh = freshId(id, taken);
      taken.add(fresh);
      return [id, fresh];
    }),
  );
}

function renameIn(event: StoryEvent, names: Names): StoryEvent {
  const { timexes, because, anchor } = event.dating;
  const dating = { ...event.dating };
  const move = <Words extends { source: string }>(words: Words): Words => ({
    ...words,
    source: names.source(words.source),
  });
  if (timexes) dating.timexes = timexes.map(move);
  if (because) dating.because = because.map(move);
  if (anchor?.type === 'event') dating.anchor = { ...anchor, event: names.event(anchor.event) };
  if (anchor?.type === 'publication') dating.anchor = { ...anchor, source: names.source(anchor.source) };
  const passages = event.passages.map(passage => ({ ...move(passage), id: names.passage(passage.id) }));
  const after = { ...event, id: names.event(event.id), dating, passages };
  if (!event.attribution) return after;
  const attribution = event.attribution.map(one =>
    one.passage === undefined ? one : { ...one, passage: names.passage(one.passage) },
  );
  return { ...after, attribution };
}

/** Whether all words of an event stand in the articles, where the articles are there. */
function isVerbatim(story: Story, { passages, dating }: StoryEvent): boolean {
  const bodyOf = (source: string) => story.sources.find(one => one.id === source)?.articleBody;
  const stands = ({
    source,
    start,
    end,
    text,
  }: {
    source: string;
    start: number;
    end: number;
    text: string;
  }) => {
    const body = bodyOf(source);
    return body === undefined || body.slice(start, end) === text;
  };
  const quotes = passages.map(({ source, selector }: Passage) => {
    const { start = 0, end = 0 } = positionOf(selector) ?? {};
    return { source, start, end, text: quoteOf(selector)?.exact ?? '' };
  });
  return [...quotes, ...(dating.timexes ?? []), ...(dating.because ?? [])].every(stands);
}
