import * as fc from 'fast-check';
import { anyEdtf } from '../../dates/testing/anyEdtf.ts';
import type { LocalizedText, Story, StoryEvent } from '../../story/story.ts';

/** Pieces that formats trip over: markup, separators, formulas, line ends, other scripts, halves of characters. */
const hard = fc.constantFrom(
  '=1+1',
  '+1',
  '-2',
  '@x',
  "'=",
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ',',
  ';',
  ':',
  '"',
  '""',
  "'",
  '\\',
  '\\n',
  '\\,',
  '&amp;',
  '&',
  '<b>',
  '</p>',
  '<script>',
  '<!--',
  ']]>',
  '\u202F',
  '«',
  'é',
  'e\u0301',
  'ن',
  '😀',
  '\uD83D',
  '\u0000',
  '\u0007',
  '\u0085',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'a@b.c',
  'https://x.example/?a=1&b=2',
  ' ',
  '  ',
);

const anyText = fc
  .array(fc.oneof(hard, fc.lorem({ maxCount: 3 }), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map(pieces => pieces.join(''));

/** Any text with something to read in it. */
export const anyWords: fc.Arbitrary<string> = anyText.filter(text => /\S/.test(text));

const anyLocalized: fc.Arbitrary<LocalizedText> = fc.oneof(
  anyWords,
  fc.record({ fr: anyWords, en: anyWords }),
  fc.record({ ar: anyWords }),
);

const anySlug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);

const anyAddress = fc.webUrl({ withFragments: true, withQueryParameters: true });

/** JSON has no negative zero. */
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map(value => value + 0);

const anyPassage = fc.record({
  source: fc.constantFrom('a1', 'a2'),
  role: fc.constantFrom('describes' as const, 'dates' as const, 'attributes' as const),
  exact: anyWords,
});

const anyEvent = fc.record(
  {
    name: anyLocalized,
    date: fc.option(anyEdtf, { freq: 6 }),
    basis: fc.constantFrom('stated' as const, 'resolved' as const, 'inferred' as const),
    note: fc.option(anyWords, { nil: undefined }),
    status: fc.constantFrom('happened', 'ongoing', 'announced', 'possible', 'cancelled', 'denied'),
    passages: fc.array(anyPassage, { maxLength: 3 }),
    description: fc.option(anyLocalized, { nil: undefined }),
    saidBy: fc.array(anyLocalized, { maxLength: 2 }),
    about: fc.array(anyLocalized, { maxLength: 2 }),
    review: fc.option(fc.constantFrom('proposed', 'confirmed', 'rejected'), { nil: undefined }),
    location: fc.option(
      fc.record({
        name: anyLocalized,
        geo: fc.option(
          fc.record({
            latitude: degrees(90),
            longitude: degrees(180),
          }),
          { nil: undefined },
        ),
      }),
      { nil: undefined },
    ),
  },
  { noNullPrototype: true },
);

/** Any valid story of two sources, whose texts are hard for other formats. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    id: anySlug,
    name: anyLocalized,
    description: fc.option(anyLocalized, { nil: undefined }),
    dateModified: fc.option(
      fc.constantFrom('2024-03-21', '2026-01-01T00:00:00Z', '2024-03-21T10:00:00+02:00'),
      { nil: undefined },
    ),
    url: fc.option(anyAddress, { nil: undefined }),
    headline: fc.option(anyWords, { nil: undefined }),
    publisher: fc.option(anyWords, { nil: undefined }),
    published: fc.option(anyEdtf, { nil: undefined }),
    events: fc.array(fc.tuple(anySlug, anyEvent), { maxLength: 6 }),
  })
  .map(({ id, name, description, dateModified, url, headline, publisher, published, events }) => ({
    format: 'sourceline/1' as const,
    id,
    name,
    ...(description && { description }),
    inLanguage: 'fr',
    ...(dateModified && { dateModified }),
    sources: [
      {
        id: 'a1',
        inLanguage: 'fr',
        ...(url && { url }),
        ...(headline && { headline }),
        ...(publisher && { publisher }),
        ...(published && { datePublished: published }),
      },
      { id: 'a2', inLanguage: 'en' },
    ],
    events: [...new Map(events)].map(([slug, event], index): StoryEvent => storyEvent(slug, index, event)),
  }));

function storyEvent(
  id: string,
  index: number,
  {
    name,
    date,
    basis,
    note,
    status,
    passages,
    description,
    saidBy,
    about,
    review,
    location,
  }: typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never,
): StoryEvent {
  return {
    id,
    name,
    ...(description && { description }),
    date,
    dating: { basis, ...(note && { note }) },
    status: status as StoryEvent['status'],
    attribution: saidBy.map(speaker => ({ name: speaker })),
    ...(location && { location: { name: location.name, ...(location.geo && { geo: location.geo }) } }),
    about,
    passages: passages.map(({ source, role, exact }, number) => ({
      id: `p${index}-${number}`,
      source,
      role,
      selector: [{ type: 'TextQuoteSelector' as const, exact }],
    })),
    ...(review && { review: review as 'proposed' }),
  };
}
