import { positionOf, quoteOf } from '../article/selector.ts';
import { boundsOf } from '../dates/edtf.ts';
import type { LocalizedText, Passage, Source, Story, StoryEvent } from '../story/story.ts';

/** A JSON-LD object of the Web Annotation model. */
export type AnnotationJson = Readonly<Record<string, unknown>>;

/**
 * The passages of a story as a W3C Web Annotation collection (Recommendation of 23 February 2017) of one page.
 * `address` is the absolute address of the story's page. Positions are code points there, and stand only for words
 * that are where the story says; a TimeState holds the days within which the article was published.
 */
export function annotationsOf(story: Story, address: string): AnnotationJson {
  const [page = ''] = address.split('#');
  const sources = new Map(story.sources.map(source => [source.id, withCounter(source)]));
  const items = story.events.flatMap(event =>
    event.passages.flatMap(passage => {
      const source = sources.get(passage.source);
      return source ? [annotationOf(story, event, passage, source, page)] : [];
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#annotations`,
    type: 'AnnotationCollection',
    label: labelOf(story.name, story.inLanguage),
    total: items.length,
    first: { id: `${page}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

interface CountedSource {
  readonly source: Source;
  /** Code points before an offset of the article in code units. */
  readonly codePoints: (offset: number) => number;
}

function annotationOf(
  story: Story,
  event: StoryEvent,
  passage: Passage,
  { source, codePoints }: CountedSource,
  page: string,
): AnnotationJson {
  const modified = dateTimeOf(story.dateModified);
  return {
    id: `${page}#annotation-${passage.id}`,
    type: 'Annotation',
    motivation: 'describing',
    ...(modified && { modified }),
    body: bodyOf(event.name, story.inLanguage),
    target: {
      type: 'SpecificResource',
      source: source.url ?? `${page}#source-${source.id}`,
      selector: selectorsOf(passage, source, codePoints),
      ...stateOf(source),
    },
  };
}

/** One text, or a choice of the same text by language. */
function bodyOf(name: LocalizedText, storyLanguage: string): AnnotationJson {
  const textual = (value: string, language: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose: 'describing',
  });
  if (typeof name === 'string') return textual(name, storyLanguage);
  const items = Object.entries(name).map(([language, value]) => textual(value, language));
  const [first] = items;
  return items.length === 1 && first ? first : { type: 'Choice', items };
}

function selectorsOf(
  passage: Passage,
  source: Source,
  codePoints: (offset: number) => number,
): AnnotationJson[] {
  const quote = quoteOf(passage.selector);
  const position = positionOf(passage.selector);
  const selectors: AnnotationJson[] = [];
  if (quote) {
    const { exact, prefix, suffix } = quote;
    selectors.push({
      type: 'TextQuoteSelector',
      exact,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    });
  }
  if (position && source.articleBody?.slice(position.start, position.end) === quote?.exact) {
    const { start, end } = position;
    selectors.push({ type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) });
  }
  return selectors;
}

/** The days within which the article was published; nothing when they are not known at both ends. */
function stateOf({ datePublished }: Source): AnnotationJson {
  if (!datePublished) return {};
  const { start, end } = boundsOf(datePublished);
  const [from, to] = [dateTimeAt(start), dateTimeAt(end - 1000)];
  return from && to ? { state: { type: 'TimeState', sourceDateStart: from, sourceDateEnd: to } } : {};
}

/** An instant as xsd:dateTime in UTC, as the model asks; years of four figures only. */
function dateTimeAt(ms: number): string | undefined {
  const date = new Date(ms);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().replace('.000Z', 'Z') : undefined;
}

function dateTimeOf(text: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text ?? '') ? text : undefined;
}

function labelOf(name: LocalizedText, storyLanguage: string): string {
  return typeof name === 'string' ? name : (name[storyLanguage] ?? Object.values(name)[0] ?? '');
}

/** Counts code points by the places of surrogate pairs, found once. */
function withCounter(source: Source): CountedSource {
  const pairs = [...(source.articleBody ?? '').matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(
    ({ index }) => index,
  );
  const codePoints = (offset: number) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // A pair counts once it is wholly before the offset.
      if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return { source, codePoints };
}
