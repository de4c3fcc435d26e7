import { eventSchema, passageSchema, sourceSchema, storySchema } from '../../story/schema.ts';
import type { LocalizedText, Story, StoryEvent } from '../../story/story.ts';
import { type LossCode, type NotSaid, notSaid } from './exported.ts';

type Finder = (event: StoryEvent, lang: string, storyLanguage: string) => boolean;

/** What of an event can be lost, each with how to see that it is there. */
const ofEvents: Partial<Readonly<Record<LossCode, Finder>>> = {
  'passage-places': ({ passages }) =>
    passages.some(({ selector }) =>
      selector.some(one => one.type !== 'TextQuoteSelector' || hasContext(one)),
    ),
  passages: ({ passages }) => passages.length > 0,
  'further-passages': ({ passages }) =>
    passages.length > 1 || passages.some(({ role }) => role !== 'describes'),
  'passage-ids': ({ passages }) => passages.length > 0,
  dating: ({ dating }) =>
    Boolean(dating.timexes?.length || dating.because?.length || dating.rule || dating.anchor),
  'date-basis': ({ date }) => date !== null,
  status: () => true,
  attribution: ({ attribution = [] }) => attribution.length > 0,
  'attribution-passages': ({ attribution = [] }) => attribution.some(({ passage }) => passage !== undefined),
  location: ({ location }) => Boolean(location),
  'location-details': ({ location }) => Boolean(location?.geo || location?.sameAs),
  about: ({ about = [] }) => about.length > 0,
  languages: (event, lang, storyLanguage) =>
    textsOf(event).some(text => hasOtherLanguage(text, lang, storyLanguage)),
  review: ({ review }) => review !== undefined,
  'further-fields': event =>
    hasUnknown(event, eventSchema.entries) ||
    event.passages.some(passage => hasUnknown(passage, passageSchema.entries)),
};

const ofStories: Partial<Readonly<Record<LossCode, (story: Story, lang: string) => boolean>>> = {
  article: ({ sources }) => sources.some(({ articleBody }) => articleBody !== undefined),
  sources: ({ sources }) =>
    sources.some(one => Boolean(one.publisher || one.datePublished || one.headline || one.author?.length)),
  name: () => true,
  description: ({ description }) => Boolean(description),
  languages: ({ name, description, inLanguage }, lang) =>
    [name, description].some(text => hasOtherLanguage(text, lang, inLanguage)),
  revisions: ({ revisions = [] }) => revisions.length > 0,
  'further-fields': story =>
    hasUnknown(story, storySchema.entries) ||
    story.sources.some(source => hasUnknown(source, sourceSchema.entries)),
};

/**
 * Which of the things a format does not hold (`codes`) this story has: only what is really lost is told. `events` are
 * those that are in the file; `lang` is the language it is written in.
 */
export function findLosses(
  story: Story,
  events: readonly StoryEvent[],
  codes: readonly LossCode[],
  lang: string,
): NotSaid[] {
  return codes.flatMap(code => {
    const find = ofEvents[code];
    const ids = find ? events.filter(one => find(one, lang, story.inLanguage)).map(({ id }) => id) : [];
    return ids.length > 0 || ofStories[code]?.(story, lang) ? [notSaid(code, ids)] : [];
  });
}

function hasContext({ prefix, suffix }: { readonly prefix?: unknown; readonly suffix?: unknown }): boolean {
  return Boolean(prefix || suffix);
}

function textsOf({ name, description, dating, location, attribution = [], about = [] }: StoryEvent) {
  return [name, description, dating.note, location?.name, ...attribution.map(one => one.name), ...about];
}

/** Whether a text says something in a language other than the one it is shown in. */
function hasOtherLanguage(
  text: LocalizedText | null | undefined,
  lang: string,
  storyLanguage: string,
): boolean {
  if (!text || typeof text === 'string') return false;
  return Object.keys(text).length > 1 || (text[lang] === undefined && text[storyLanguage] === undefined);
}

function hasUnknown(value: object, known: object): boolean {
  return Object.keys(value).some(key => !Object.hasOwn(known, key));
}
