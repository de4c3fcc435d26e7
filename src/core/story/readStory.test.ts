import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrokenStoryName, brokenStories, soundStory } from '../../../e2e/stories/brokenStories.ts';
import { readStory, readStoryValue } from './readStory.ts';
import { type SchemaFault, schemaFaults } from './schemaFaults.ts';
import { writeStory } from './writeStory.ts';

type Json = Record<string, unknown>;

/** A fresh copy of the sound story, as parsed JSON, to break in one place. */
function soundValue(): Json & { events: Json[]; sources: Json[] } {
  return JSON.parse(soundStory);
}

/** The sound story with fields of its second event replaced. */
function withSecondEvent(changes: Json): Json {
  const value = soundValue();
  value.events[1] = { ...value.events[1], ...changes };
  return value;
}

function outcomeOf(value: unknown) {
  const read = readStoryValue(value);
  if (!read.ok) return { failure: read.error };
  const { story, problems } = read.value;
  return { ids: story.events.map(event => event.id), problems };
}

const [meets, vote, works] = ['council-meets', 'budget-vote', 'works-begin'];

describe('readStory', () => {
  it('reads a sound story whole, without a problem', () => {
    const read = readStory(soundStory);
    expect(read).toEqual({ ok: true, value: { story: JSON.parse(soundStory), problems: [] } });
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readStory(`\uFEFF${soundStory}`).ok).toBe(true);
  });

  const failures: readonly (readonly [BrokenStoryName, string, string])[] = [
    ['emptyFile', 'not-json', ''],
    ['truncated', 'not-json', ''],
    ['html', 'not-json', ''],
    ['wrongFormat', 'unknown-format', 'format'],
    ['noFormat', 'unknown-format', 'format'],
    ['noSources', 'bad-value', 'sources'],
    ['eventsNotAList', 'bad-value', 'events'],
    ['jsonNull', 'unknown-format', 'format'],
    ['jsonArray', 'unknown-format', 'format'],
    ['jsonNumber', 'unknown-format', 'format'],
    ['jsonHugeString', 'unknown-format', 'format'],
    ['deeplyNested', 'unknown-format', 'format'],
  ];
  it.each(failures)('has no story to show for %s: %s at "%s"', (name, code, path) => {
    const read = readStory(brokenStories[name]);
    expect(read.ok).toBe(false);
    if (!read.ok) expect([read.error.code, read.error.path]).toEqual([code, path]);
  });

  it('says what the format was, and keeps its message short whatever the file holds', () => {
    const read = readStory(brokenStories.wrongFormat);
    expect(read.ok ? null : read.error.facts).toEqual({ found: 'sourceline/99' });
    const huge = readStoryValue({ format: 'x'.repeat(1_000_000) });
    expect(huge.ok ? Number.POSITIVE_INFINITY : huge.error.message.length).toBeLessThan(300);
  });

  const partial: readonly (readonly [
    BrokenStoryName,
    readonly string[],
    readonly (readonly [string, string])[],
  ])[] = [
    ['badDateAmongGood', [meets, vote, works], [['event-left-out', 'events[1].date']]],
    ['unknownStatus', [meets, works], [['event-left-out', 'events[1].status']]],
    ['duplicateIds', [meets, works], [['duplicate-id', 'events[1].id']]],
    ['unknownSource', [meets, works], [['unknown-reference', 'events[1].passages[0]']]],
    [
      'eventIsNull',
      [meets, works],
      [
        ['event-left-out', 'events[1]'],
        ['event-left-out', 'events[2]'],
      ],
    ],
    ['everyEventBad', [], [0, 1, 2].map(i => ['event-left-out', `events[${i}].date`] as const)],
    ['noEvents', [], []],
    ['noArticleBody', [meets, vote, works], []],
    ['missingQuote', [meets, 'lost-words', works], []],
    ['deepUnknownField', [meets, vote, works], []],
  ].map(([name, ids, problems]) => [name, ids, problems] as never);
  it.each(partial)('shows what is sound of %s', (name, ids, expected) => {
    const read = readStory(brokenStories[name]);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.value.story.events.map(event => event.id)).toEqual(ids);
    expect(read.value.problems.map(problem => [problem.code, problem.path])).toEqual(expected);
  });

  it('has an expectation for every broken story', () => {
    const expected = [...failures, ...partial].map(([name]) => name).sort();
    expect(expected).toEqual(Object.keys(brokenStories).sort());
  });

  it('names the event it leaves out, what was found, and what is wanted', () => {
    const { problems } = outcomeOf(withSecondEvent({ date: '21 March' }));
    expect(problems?.[0]?.facts).toMatchObject({ event: vote, fault: 'not-a-date' });
    expect(problems?.[0]?.facts?.received).toContain('21 March');
    expect(problems?.[0]?.message).toContain(`"${vote}"`);
  });
});

describe('readStory, fault by fault', () => {
  const passage = (selector: unknown) => ({
    passages: [{ id: 'p', source: 'a1', role: 'describes', selector }],
  });
  const quote = { type: 'TextQuoteSelector', exact: 'budget' };
  const ofEvent: readonly (readonly [SchemaFault, Json, string])[] = [
    ['empty-text', { name: '  ' }, 'name'],
    ['not-a-slug', { id: 'Budget Vote' }, 'id'],
    ['not-a-date', { date: '2024-02-30' }, 'date'],
    [
      'not-an-offset',
      passage([quote, { type: 'TextPositionSelector', start: -1, end: 3 }]),
      'passages[0].selector[1].start',
    ],
    [
      'not-an-offset',
      passage([quote, { type: 'TextPositionSelector', start: 0, end: 2.5 }]),
      'passages[0].selector[1].end',
    ],
    ['no-quote', passage([{ type: 'TextPositionSelector', start: 0, end: 3 }]), 'passages[0].selector'],
    ['wrong-type', { dating: { basis: 'guessed' } }, 'dating.basis'],
    ['wrong-type', { date: undefined }, 'date'],
    ['not-a-web-address', { location: { name: 'Town', sameAs: 'javascript:alert(1)' } }, 'location.sameAs'],
    [
      'wrong-type',
      { location: { name: 'Town', geo: { latitude: 91, longitude: 0 } } },
      'location.geo.latitude',
    ],
  ];
  it.each(ofEvent)('%s in an event: %j', (fault, changes, path) => {
    const { ids, problems } = outcomeOf(withSecondEvent(changes));
    expect(ids).toEqual([meets, works]);
    expect(problems?.map(p => [p.code, p.path, p.facts?.fault])).toEqual([
      ['event-left-out', `events[1].${path}`, fault],
    ]);
  });

  const ofHead: readonly (readonly [SchemaFault, Json, string])[] = [
    ['empty-text', { name: '' }, 'name'],
    ['not-a-slug', { id: 'é' }, 'id'],
    ['not-a-language', { inLanguage: 'french!' }, 'inLanguage'],
    ['no-source', { sources: [] }, 'sources'],
    ['wrong-type', { sources: 'a1' }, 'sources'],
    [
      'not-a-web-address',
      { sources: [{ id: 'a1', inLanguage: 'en', url: 'data:text/html,x' }] },
      'sources[0].url',
    ],
    ['not-a-hash', { sources: [{ id: 'a1', inLanguage: 'en', sha256: 'ABC' }] }, 'sources[0].sha256'],
    [
      'not-a-date',
      { sources: [{ id: 'a1', inLanguage: 'en', datePublished: 'today' }] },
      'sources[0].datePublished',
    ],
  ];
  it.each(ofHead)('%s in the story: %j', (fault, changes, path) => {
    const { failure } = outcomeOf({ ...soundValue(), ...changes });
    expect([failure?.code, failure?.path, failure?.facts?.fault]).toEqual(['bad-value', path, fault]);
  });

  it('covers every fault there is', () => {
    expect([...new Set([...ofEvent, ...ofHead].map(([fault]) => fault))].sort()).toEqual(
      Object.keys(schemaFaults).sort(),
    );
  });
});

describe('readStory, references', () => {
  const first = soundValue().events[0];
  const clue = { source: 'a9', start: 0, end: 3, text: 'May', type: 'DATE', value: '2024-05' };

  it('leaves out the second event that uses a passage id of the first', () => {
    const { ids, problems } = outcomeOf(withSecondEvent({ passages: first?.passages }));
    expect(ids).toEqual([meets, works]);
    expect(problems?.map(p => [p.code, p.path])).toEqual([['duplicate-id', 'events[1].passages[0].id']]);
  });

  it('leaves out an event dated by words of a source that is not there', () => {
    const { ids, problems } = outcomeOf(withSecondEvent({ dating: { basis: 'stated', timexes: [clue] } }));
    expect(ids).toEqual([meets, works]);
    expect(problems?.map(p => [p.code, p.path])).toEqual([
      ['unknown-reference', 'events[1].dating.timexes[0]'],
    ]);
  });

  const kept: readonly (readonly [string, string, Json])[] = [
    ['unknown-reference', 'attribution[0].passage', { attribution: [{ name: 'The mayor', passage: 'p9' }] }],
    [
      'unknown-reference',
      'dating.anchor',
      { dating: { basis: 'resolved', anchor: { type: 'event', event: 'e9' } } },
    ],
    [
      'unknown-reference',
      'dating.anchor',
      { dating: { basis: 'resolved', anchor: { type: 'publication', source: 'a9' } } },
    ],
    ['editor-date-without-note', 'dating.note', { dating: { basis: 'editor' } }],
    [
      'outside-article',
      'dating.timexes[0]',
      { dating: { basis: 'stated', timexes: [{ ...clue, source: 'a1', end: 9999 }] } },
    ],
  ];
  it.each(kept)('reports %s at %s, and keeps the event', (code, path, changes) => {
    const { ids, problems } = outcomeOf(withSecondEvent(changes));
    expect(ids).toEqual([meets, vote, works]);
    expect(problems?.map(p => [p.code, p.path])).toEqual([[code, `events[1].${path}`]]);
  });

  it('gives the place in the file, even after an event that was left out', () => {
    const value = soundValue();
    value.events.unshift({ id: 'bad' });
    value.events[2] = { ...value.events[2], dating: { basis: 'editor' } };
    expect(outcomeOf(value).problems?.map(p => p.path)).toEqual(['events[0].name', 'events[2].dating.note']);
  });

  it('reports a source id that is used twice', () => {
    const value = soundValue();
    value.sources.push({ ...value.sources[0], articleBody: 'Another text.' });
    const { failure, problems = [] } = outcomeOf(value);
    expect([failure, ...problems].map(p => p?.code)).toContain('duplicate-source');
  });
});

describe('readStory, on anything', () => {
  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), text => {
        expect(typeof readStory(text).ok).toBe('boolean');
      }),
    );
  });

  it('never throws on any JSON, alone or in any place of a story', () => {
    const places = ['name', 'description', 'inLanguage', 'sources', 'events'];
    const parts = ['name', 'date', 'dating', 'passages', 'attribution', 'location', 'about', 'status'];
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...places),
        fc.constantFrom(...parts),
        (any, place, part) => {
          expect(typeof readStoryValue(any).ok).toBe('boolean');
          expect(typeof readStoryValue({ ...soundValue(), [place]: any }).ok).toBe('boolean');
          expect(readStoryValue({ ...soundValue(), events: [any] }).ok).toBe(true);
          expect(readStoryValue(withSecondEvent({ [part]: any })).ok).toBe(true);
        },
      ),
    );
  });

  it('keeps unknown fields through a read and a write, wherever they stand', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), extra => {
        const value = soundValue();
        for (const object of objectsIn(value)) object['x-extra'] = extra;
        const read = readStory(JSON.stringify(value));
        if (!read.ok) throw new Error(read.error.message);
        expect(JSON.parse(writeStory(read.value.story))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 30 },
    );
  });
});

/** Every object of a story that has fields of its own; texts by language hold only languages. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Json, ...inside];
}
