import type { Source, Story, StoryEvent } from '../../src/core/story/story.ts';
import { edtfOf } from './edtfOf.ts';
import { quoteAt } from './findWords.ts';

const article = 'The council met on 3 May 2024. It voted the budget on 4 May 2024. The works begin on 6 May 2024.';

const source: Source = {
  id: 'a1',
  headline: 'The council votes',
  inLanguage: 'en',
  datePublished: edtfOf('2024-05-05'),
  datePublishedBasis: 'stated',
  url: 'https://example.org/council',
  articleBody: article,
};

const good: readonly [StoryEvent, StoryEvent, StoryEvent] = [
  event('council-meets', 'The council meets', '2024-05-03', 'The council met on 3 May 2024.'),
  event('budget-vote', 'The budget is voted', '2024-05-04', 'It voted the budget on 4 May 2024.'),
  event('works-begin', 'The works begin', '2024-05-06', 'The works begin on 6 May 2024.'),
];

const story: Story = {
  format: 'sourceline/1',
  id: 'broken',
  name: 'The council votes',
  inLanguage: 'en',
  sources: [source],
  events: [...good],
};

const { articleBody: _text, ...sourceWithoutText } = source;
const [first, second, third] = good;
const badDate = { ...event('bad-date', 'The bad date', '2024-05-04', 'budget'), date: '2024-13-45' };
const deepList = '['.repeat(100_000) + ']'.repeat(100_000);

/** A sound three-event story: what the broken ones are when mended. */
export const soundStory: string = JSON.stringify(story);

/** Story files that fail, each in one way; every value is the raw body of a file, to be served or read as it is. */
export const brokenStories = {
  emptyFile: '',
  truncated: soundStory.slice(0, Math.floor(soundStory.length / 2)),
  html: '<!doctype html><html lang="en"><title>Not found</title><h1>404</h1></html>',
  wrongFormat: write({ format: 'sourceline/99' }),
  noFormat: write({ format: undefined }),
  badDateAmongGood: write({ events: [first, badDate, second, third] }),
  missingQuote: write({ events: [first, event('lost-words', 'The lost words', '2024-05-04', 'Nobody ever wrote this.'), third] }),
  duplicateIds: write({ events: [first, { ...second, id: first.id }, third] }),
  noArticleBody: write({ sources: [sourceWithoutText] }),
  noEvents: write({ events: [] }),
  unknownStatus: write({ events: [first, { ...second, status: 'rumoured' }, third] }),
  everyEventBad: write({ events: good.map(sound => ({ ...sound, date: 'soon' })) }),
  unknownSource: write({ events: [first, passageIn('a9', second), third] }),
  noSources: write({ sources: [] }),
  eventsNotAList: write({ events: { first } }),
  eventIsNull: write({ events: [first, null, 7, third] }),
  jsonNull: 'null',
  jsonArray: '[]',
  jsonNumber: '42',
  jsonHugeString: JSON.stringify('x'.repeat(5 * 1024 * 1024)),
  deeplyNested: deepList,
  deepUnknownField: `${soundStory.slice(0, -1)},"extra":${deepList}}`,
} as const satisfies Readonly<Record<string, string>>;

export type BrokenStoryName = keyof typeof brokenStories;

function write(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...story, ...changes });
}

function event(id: string, name: string, date: string, quote: string): StoryEvent {
  const start = article.indexOf(quote);
  const span = { start: Math.max(0, start), end: Math.max(0, start) + quote.length };
  const words = start < 0 ? { type: 'TextQuoteSelector' as const, exact: quote } : quoteAt(article, span);
  return {
    id,
    name,
    date: edtfOf(date),
    dating: { basis: 'stated' },
    status: 'happened',
    passages: [{ id: `${id}-p1`, source: 'a1', role: 'describes', selector: [words, { type: 'TextPositionSelector', ...span }] }],
  };
}

function passageIn(sourceId: string, sound: StoryEvent): StoryEvent {
  return { ...sound, passages: sound.passages.map(passage => ({ ...passage, source: sourceId })) };
}
