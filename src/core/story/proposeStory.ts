import { describePassage } from '../article/anchor.ts';
import { finish } from '../article/finish.ts';
import { isEdtf } from '../dates/edtf.ts';
import type { EventArticle, ProposedEvent } from '../events/propose/proposedEvent.ts';
import { slugOf } from '../events/propose/slugs.ts';
import { proposeInSteps } from '../events/propose.ts';
import type { Dating, Passage, Story, StoryEvent } from './story.ts';

/** In longer texts a passage's context is chosen among its neighbours alone, so that the work stays linear. */
const WHOLE = 200_000;
const NEIGHBOURS = 20_000;
const LONGEST_HEADLINE = 160;

function selectorsOf(text: string, start: number, end: number): Passage['selector'] {
  if (text.length <= WHOLE) return describePassage(text, start, end).map(selector => ({ ...selector }));
  const from = Math.max(0, start - NEIGHBOURS);
  const within = text.slice(from, end + NEIGHBOURS);
  return describePassage(within, start - from, end - from).map(selector =>
    selector.type === 'TextQuoteSelector' ? { ...selector } : { ...selector, start, end },
  );
}

function passagesOf({ text, sourceId }: EventArticle, { id, passages }: ProposedEvent): Passage[] {
  return passages.map(({ start, end, role }, index) => ({
    id: `${id}-p${index + 1}`,
    source: sourceId,
    role,
    selector: selectorsOf(text, start, end),
  }));
}

function datingOf({ sourceId }: EventArticle, { dating }: ProposedEvent, kept: ReadonlySet<string>): Dating {
  const { basis, rule, anchor, timexes, because } = dating;
  const source = sourceId;
  const isKept = anchor?.type !== 'event' || kept.has(anchor.event);
  return {
    basis,
    timexes: timexes.map(({ start, end, text, type, value }) => ({ source, start, end, text, type, value })),
    anchor: anchor?.type === 'publication' ? { type: 'publication', source } : isKept ? anchor : null,
    rule,
    because: because.map(({ cue, start, end, text }) => ({ cue, source, start, end, text })),
    note: null,
  };
}

function storyEvent(article: EventArticle, proposed: ProposedEvent, kept: ReadonlySet<string>): StoryEvent {
  const language = article.lang.split('-')[0] ?? article.lang;
  const passages = passagesOf(article, proposed);
  const { id, name, date, status, speakers, location, about } = proposed;
  return {
    id,
    name: { [language]: name },
    date,
    dating: datingOf(article, proposed, kept),
    status,
    attribution: speakers.map(speaker => {
      const spoken = proposed.passages.findIndex(
        ({ role, start }) => role === 'attributes' && start === speaker.start,
      );
      const passage = passages[spoken]?.id;
      return passage === undefined ? { name: speaker.name } : { name: speaker.name, passage };
    }),
    location: location && { name: { [language]: location.name }, geo: location.geo },
    about: [...about],
    passages,
    review: 'proposed',
  };
}

/** The first line, when it ends like no sentence. */
function headlineOf(text: string): string | null {
  const line = /^\s*([^\n]*\S)/.exec(text.slice(0, 1000))?.[1]?.replace(/^#+\s*/, '') ?? '';
  return line !== '' && line.length <= LONGEST_HEADLINE && !/[.!?…:;,]["”»]?$/.test(line) ? line : null;
}

/** As `proposeStory`, in steps, so that a page can stay awake in between. */
export function* proposeStoryInSteps(article: EventArticle): Generator<void, Story> {
  const { text, lang, published, sourceId } = article;
  const proposed = yield* proposeInSteps(article);
  const kept = new Set(proposed.map(({ id }) => id));
  const events: StoryEvent[] = [];
  for (const one of proposed) {
    events.push(storyEvent(article, one, kept));
    yield;
  }
  const headline = headlineOf(text);
  const name = headline ?? proposed[0]?.name ?? 'Article';
  return {
    format: 'sourceline/1',
    id: slugOf(name, word => word.length < 3),
    name: { [lang.split('-')[0] ?? lang]: name },
    inLanguage: lang,
    sources: [
      {
        id: sourceId,
        headline,
        inLanguage: lang,
        datePublished: published !== null && isEdtf(published) ? published : null,
        datePublishedBasis: 'editor',
        publisher: null,
        author: [],
        url: null,
        articleBody: text,
      },
    ],
    events,
  };
}

/**
 * A story of the events that an article seems to tell, each `review: 'proposed'`, for a person to confirm. It reads
 * back without a problem when `published` is EDTF or null, `lang` a language tag and `sourceId` a slug. Pure; the same
 * article gives the same story.
 */
export function proposeStory(article: EventArticle): Story {
  return finish(proposeStoryInSteps(article));
}
