import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalText } from '../article/article.ts';
import { plainLine } from '../article/plainLine.ts';
import { quoteOf } from '../article/selector.ts';
import { localize } from '../story/localize.ts';
import { readStory, readStoryValue } from '../story/readStory.ts';
import type { LocalizedText, Story, StoryEvent } from '../story/story.ts';
import { writeStory } from '../story/writeStory.ts';
import { type ExportFormatName, exportStory } from './exportStory.ts';
import { plainText } from './icalendar/contentLines.ts';
import { type ImportFormat, importFormatOf, importFormats, importStory } from './importStory.ts';
import { paragraphs } from './imports/plainHtml.ts';
import { anyStory } from './testing/anyStory.ts';
import { eventsById, importedFrom, toFill } from './testing/importedFrom.ts';
import { stories } from './testing/publishedStories.ts';

const formats: readonly (readonly [ExportFormatName, ImportFormat])[] = [
  ['csv', 'csv'],
  ['timelinejs-csv', 'csv'],
  ['timelinejs', 'timelinejs'],
  ['ics', 'ics'],
];

const say = (text: LocalizedText | null | undefined, story: Story) =>
  text ? localize(text, 'fr', story.inLanguage).text : '';

const line = (text: string) =>
  normalText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const described = (event: StoryEvent) =>
  event.passages
    .filter(({ role }) => role === 'describes')
    .map(({ selector }) => quoteOf(selector)?.exact ?? '');

/** What a format keeps, and the events that it says it left out. */
function outcome(story: Story, format: ExportFormatName) {
  const { text, notSaid } = exportStory(story, format, 'fr');
  const leftOut = notSaid.filter(one => one.leavesOut).flatMap(one => one.events);
  const imported = importedFrom(text);
  return { text, notSaid, leftOut, imported, kept: story.events.filter(({ id }) => !leftOut.includes(id)) };
}

describe('a story in its own format', () => {
  it('is the same after it is written and read', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const read = readStory(writeStory(story));
        expect(read).toEqual({ ok: true, value: { story, problems: [] } });
      }),
    );
  });
});

describe.each(formats)('a story as %s and back', (format, importFormat) => {
  it('is known by how it begins', () => {
    fc.assert(
      fc.property(anyStory, story => {
        expect(importFormatOf(exportStory(story, format).text)).toBe(importFormat);
      }),
    );
  });

  it('has each event once: in the file, or among those it says are not', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { leftOut, kept, imported } = outcome(story, format);
        expect(new Set(leftOut).size).toBe(leftOut.length);
        expect(imported.story.events).toHaveLength(kept.length);
      }),
    );
  });

  it('is a valid story, and nothing of ours is misunderstood', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { imported } = outcome(story, format);
        expect(readStory(writeStory(imported.story))).toMatchObject({ ok: true, value: { problems: [] } });
        const faults = imported.problems.filter(
          ({ code }) => !['no-events', 'status-supposed', 'no-name'].includes(code),
        );
        expect(faults).toEqual([]);
      }),
    );
  });

  it('gives the same bytes for the same story', () => {
    for (const [, story] of stories) {
      expect(exportStory(story, format)).toEqual(exportStory(structuredClone(story), format));
    }
  });
});

describe('CSV', () => {
  it('keeps all that it has columns for', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { imported } = outcome(story, 'csv');
        const found = eventsById(imported.story);
        for (const event of story.events) {
          const back = found.get(event.id);
          expect(back?.name).toBe(line(say(event.name, story)) || 'Sans nom');
          expect(back?.description ?? '').toBe(normalText(say(event.description, story)));
          expect(back?.date).toBe(event.date);
          expect(back?.dating.basis).toBe(event.dating.basis);
          expect(back?.dating.note ?? '').toBe(say(event.dating.note, story));
          expect(back?.status).toBe(event.status);
          expect(back?.review).toBe(event.review ?? 'proposed');
          const names = (texts: readonly LocalizedText[] = []) =>
            texts.map(text => plainLine(say(text, story))).filter(text => text !== '');
          expect(back?.attribution?.map(({ name }) => name) ?? []).toEqual(
            names(event.attribution?.map(({ name }) => name)),
          );
          expect(back?.about ?? []).toEqual(names(event.about));
          expect(back?.location?.name ?? '').toBe(say(event.location?.name, story));
          expect(back?.location?.geo?.latitude ?? 0).toBeCloseTo(event.location?.geo?.latitude ?? 0, 10);
          const passages = (one: StoryEvent | undefined) =>
            one?.passages.map(({ role, source, selector }) => [role, source, quoteOf(selector)?.exact]);
          expect(passages(back)).toEqual(passages(event));
        }
      }),
    );
  });

  it('says of a story that it kept whole only what it could not keep', () => {
    const plain: Story = {
      format: 'sourceline/1',
      id: 'x',
      name: 'X',
      inLanguage: 'fr',
      sources: [{ id: 'a1', inLanguage: 'fr' }],
      events: [
        {
          id: 'e',
          name: 'E',
          date: null,
          dating: { basis: 'editor', note: 'n' },
          status: 'happened',
          passages: [],
        },
      ],
    };
    expect(exportStory(plain, 'csv').notSaid.map(({ code }) => code)).toEqual(['name']);
  });
});

describe.each(['timelinejs', 'timelinejs-csv'] as const)('%s', format => {
  it('keeps names, texts, dates, statuses and the first quote', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { imported, kept } = outcome(story, format);
        const inOrder = exportStory(story, 'timelinejs', 'fr').text;
        const ids: string[] = JSON.parse(inOrder).events.map((one: { unique_id: string }) => one.unique_id);
        expect(ids).toHaveLength(kept.length);
        if (format === 'timelinejs') expect(imported.story.events.map(({ id }) => id)).toEqual(ids);
        ids.forEach((id, index) => {
          const event = story.events.find(one => one.id === id);
          const back = imported.story.events[index];
          if (!event) throw new Error(id);
          expect(back?.name).toBe(
            normalText(paragraphs(say(event.name, story)).replaceAll('\n', ' ')) || 'Sans nom',
          );
          expect(back?.description ?? '').toBe(normalText(paragraphs(say(event.description, story))));
          expect(back?.date).toBe(event.date);
          expect(back?.status).toBe(event.status);
          const [quote = ''] = described(event);
          expect(toFill(back)[0]?.quote ?? '').toBe(normalText(paragraphs(quote)));
        });
      }),
    );
  });
});

describe('iCalendar', () => {
  it('keeps names, texts, dates, statuses, places, subjects and quotes', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { imported, kept } = outcome(story, 'ics');
        const found = eventsById(imported.story);
        for (const event of kept) {
          const back = found.get(event.id);
          const text = (value: LocalizedText | null | undefined) => plainText(say(value, story));
          expect(back?.name).toBe(line(text(event.name)) || 'Sans nom');
          expect(back?.description ?? '').toBe(
            text(event.description).trim() === '' ? '' : normalText(text(event.description)),
          );
          expect(back?.date).toBe(event.date);
          expect(back?.status).toBe(event.status);
          if (text(event.location?.name).trim() !== '')
            expect(back?.location?.name).toBe(text(event.location?.name));
          expect(back?.about ?? []).toEqual(
            (event.about ?? []).map(one => plainText(plainLine(say(one, story))).trim()).filter(Boolean),
          );
          const quotes = described(event)
            .map(plainText)
            .filter(quote => quote.trim() !== '');
          expect(toFill(back).flatMap(({ quote }) => quote ?? [])).toEqual(quotes.map(normalText));
        }
      }),
    );
  });
});

describe('any text', () => {
  const pieces = stories.flatMap(([, story]) => formats.map(([format]) => exportStory(story, format).text));
  /** A file of ours, cut and spliced with another. */
  const spoilt = fc
    .tuple(
      fc.constantFrom(...pieces),
      fc.constantFrom(...pieces),
      fc.nat(20_000),
      fc.nat(20_000),
      fc.string(),
    )
    .map(([one, other, cut, from, between]) => one.slice(0, cut) + between + other.slice(from, from + 5000));

  it.each(importFormats)('is never too much for %s, and what is made of it is a valid story', format => {
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.string({ unit: 'binary', maxLength: 300 })), text => {
        const read = importStory(text, { fileName: 'x', format });
        if (!read.ok) return;
        const { story } = read.value;
        expect(readStoryValue(JSON.parse(writeStory(story)))).toEqual({
          ok: true,
          value: { story, problems: [] },
        });
      }),
    );
  });

  it('is never too much for TimelineJS, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (events, value) => {
        for (const json of [
          value,
          { events },
          { events: [{ start_date: value, text: value, media: value }] },
        ]) {
          const read = importStory(JSON.stringify(json), { fileName: 'x', format: 'timelinejs' });
          if (read.ok) expect(readStoryValue(read.value.story)).toMatchObject({ value: { problems: [] } });
        }
      }),
    );
  });
});
