import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { describePassage } from '../article/anchor.ts';
import { readStory, readStoryValue } from '../story/readStory.ts';
import type { Story } from '../story/story.ts';
import { annotationsOf } from './annotations.ts';

// What the Web Annotation Data Model says MUST hold, section by section. Objects are strict, so that a key that the
// model does not have fails.
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const utc = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 3.2.4: exactly one value, at most one language and format. */
const textualBody = v.strictObject({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.literal('text/plain'),
  language: v.string(),
  purpose: v.literal('describing'),
});
/** 4.2.4 and 4.2.5: exactly one exact, at most one prefix and suffix; start and end, not negative. */
const selector = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
    v.check(({ start, end }) => start <= end),
  ),
]);
/** 4.3.1: a start needs an end; neither goes with sourceDate. */
const state = v.strictObject({ type: v.literal('TimeState'), sourceDateStart: utc, sourceDateEnd: utc });
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.literal('describing'),
  modified: v.optional(v.string()),
  body: v.union([
    textualBody,
    v.strictObject({ type: v.literal('Choice'), items: v.pipe(v.array(textualBody), v.minLength(2)) }),
  ]),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: iri,
    selector: v.pipe(v.array(selector), v.minLength(1)),
    state: v.optional(state),
  }),
});
/** 5.1 and 5.2: a collection has one first page; a page has its items. */
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: count,
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
});

const address = 'https://example.org/s/story/#e-here';

function exported(story: Story): v.InferOutput<typeof collection> {
  return v.parse(collection, JSON.parse(JSON.stringify(annotationsOf(story, address))));
}

function storyOf(text: string, start: number, end: number, more: object = {}): Story {
  const read = readStoryValue({
    format: 'sourceline/1',
    id: 's',
    name: 'S',
    inLanguage: 'en',
    sources: [{ id: 'a1', inLanguage: 'en', articleBody: text, ...more }],
    events: [
      {
        id: 'e',
        name: 'E',
        date: null,
        dating: { basis: 'inferred' },
        status: 'happened',
        passages: [{ id: 'p', source: 'a1', role: 'describes', selector: describePassage(text, start, end) }],
      },
    ],
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.story;
}

describe('annotationsOf', () => {
  it('keeps the rules of the model for the real story, one annotation for each passage', () => {
    const read = readStory(file);
    if (!read.ok) throw new Error(read.error.message);
    const { story } = read.value;
    const { total, first } = exported(story);
    expect(total).toBe(story.events.flatMap(event => event.passages).length);
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(item => item.id)).size).toBe(total);
    for (const { target } of first.items) {
      expect(target.selector.map(s => s.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    }
  });

  it('counts code points, whatever stands before the passage', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', '𝒳', 'ن', ' ', '👩‍🚀'), { minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const quote = `x${words.join('')}`;
        const whole = before.join('') + quote + after.join('');
        const start = before.join('').length;
        const [item] = exported(storyOf(whole, start, start + quote.length)).first.items;
        const position = item?.target.selector.find(s => s.type === 'TextPositionSelector');
        const points = Array.from(whole);
        expect(points.slice(position?.start, position?.end).join('')).toBe(quote);
      }),
    );
  });

  it('says on which days the article was published, and leaves out what is not known', () => {
    const stateOf = (datePublished?: string) =>
      exported(storyOf('Words here.', 0, 5, datePublished ? { datePublished } : {})).first.items[0]?.target
        .state;
    expect(stateOf('2024-03-20')).toEqual({
      type: 'TimeState',
      sourceDateStart: '2024-03-20T00:00:00Z',
      sourceDateEnd: '2024-03-20T23:59:59Z',
    });
    expect(stateOf('2024-03-20/..')).toBeUndefined();
    expect(stateOf()).toBeUndefined();
  });

  it('gives no position for words that do not stand there', () => {
    const story = storyOf('Words here.', 0, 5);
    const edited = { ...story, sources: story.sources.map(s => ({ ...s, articleBody: 'Other here.' })) };
    expect(exported(edited).first.items[0]?.target.selector.map(s => s.type)).toEqual(['TextQuoteSelector']);
  });

  it('points at the article’s address when it has one, else at the source in the story’s page', () => {
    const sourceOf = (more: object) =>
      exported(storyOf('Words here.', 0, 5, more)).first.items[0]?.target.source;
    expect(sourceOf({ url: 'https://paper.example/a' })).toBe('https://paper.example/a');
    expect(sourceOf({})).toBe('https://example.org/s/story/#source-a1');
  });
});
