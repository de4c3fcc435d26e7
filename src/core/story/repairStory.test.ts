import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { sameWords } from '../article/sameWords.ts';
import { quoteOf } from '../article/selector.ts';
import { checkStory } from './checkStory.ts';
import { readStory } from './readStory.ts';
import type { CurrentText } from './repairPlan.ts';
import { repairStory } from './repairStory.ts';
import type { Source, Story } from './story.ts';
import { writeStory } from './writeStory.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const { story } = read.value;
const text = story.sources[0]?.articleBody ?? '';
const options = { dateModified: '2024-03-22' };

/** Repair takes hashes as they are given; any one of the right form will do for other texts. */
function sha256Of(words: string): string {
  if (words === text) return story.sources[0]?.sha256 ?? '';
  let sum = 7;
  for (let i = 0; i < words.length; i++) sum = (Math.imul(sum, 31) + words.charCodeAt(i)) >>> 0;
  return sum.toString(16).padStart(64, '0');
}

function given(now: string, before?: string): ReadonlyMap<string, CurrentText> {
  const sha256Before = before === undefined ? undefined : sha256Of(before);
  return new Map([['a1', { text: now, sha256: sha256Of(now), sha256Before }]]);
}

/** The story with fields of its source replaced; undefined removes one. */
function withSource(changes: { [Field in keyof Source]?: Source[Field] | undefined }): Story {
  const [source] = story.sources;
  const changed = JSON.parse(JSON.stringify({ ...source, ...changes }));
  return { ...story, sources: [changed] };
}

/** All that a repair must not touch. */
function untouched(whole: Story): unknown {
  const { revisions: _revisions, ...rest } = structuredClone(whole);
  for (const source of rest.sources) Object.assign(source, { articleBody: '', sha256: '' });
  for (const event of rest.events) {
    for (const passage of event.passages) passage.selector = [];
    for (const words of [...(event.dating.timexes ?? []), ...(event.dating.because ?? [])])
      Object.assign(words, { start: 0, end: 0 });
  }
  return rest;
}

/** Every word of the story stands in `body` where it says; those of a dating may be set otherwise. */
function expectAllToStand(repaired: Story, body: string): void {
  for (const event of repaired.events) {
    for (const { selector } of event.passages) {
      const place = selector.find(one => one.type === 'TextPositionSelector');
      const quote = quoteOf(selector);
      expect(place && body.slice(place.start, place.end)).toBe(quote?.exact);
      expect(body.slice(0, place?.start).endsWith(quote?.prefix ?? '')).toBe(true);
      expect(body.slice(place?.end).startsWith(quote?.suffix ?? '')).toBe(true);
    }
    for (const words of [...(event.dating.timexes ?? []), ...(event.dating.because ?? [])])
      expect(sameWords(body.slice(words.start, words.end), words.text)).toBe(true);
  }
}

/** The article as somebody may edit it: words put in, taken out, replaced. */
const editedText = fc
  .array(
    fc.record({
      at: fc.nat(text.length),
      cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
      put: fc.constantFrom('', ' ', '\n', ' hier soir', 'Mis à jour.\n', ' (sic)'),
    }),
    { maxLength: 6 },
  )
  .map(edits => edits.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text));

/** The article with other line breaks and capitals, and a line put before it or not. */
const resetText = fc
  .record({
    first: fc.constantFrom('', 'Mis à jour.\n'),
    breaks: fc.array(fc.nat(text.length), { maxLength: 40 }),
    capitals: fc.array(fc.nat(text.length), { maxLength: 40 }),
  })
  .map(({ first, breaks, capitals }) => {
    const characters = [...text];
    for (const at of breaks) if (characters[at] === ' ') characters[at] = '\n';
    for (const at of capitals) characters[at] = characters[at]?.toUpperCase() ?? '';
    return first + characters.join('');
  });

/** Other words, as accents make them, though they look alike. */
const unaccented = text.normalize('NFD').replace(/\p{M}/gu, '');

describe('repairStory', () => {
  it('goes by the states of a check: of a dating, what changed or is missing and no other is to be looked at', () => {
    fc.assert(
      fc.property(fc.oneof(editedText, resetText, fc.constant(unaccented)), now => {
        const check = checkStory(story, new Map([['a1', now]]));
        const { report } = repairStory(story, given(now, text), options);
        for (const [i, { state }] of check.dating.entries()) {
          const isBad = state === 'changed' || state === 'missing';
          expect(report.dating[i]?.outcome === 'unrepaired').toBe(isBad);
          expect(report.dating[i]?.state).toBe(state);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('finds nothing changed where only lines break elsewhere and capitals are others, and leaves dated words as they are', () => {
    const dated = (one: Story) =>
      one.events.flatMap(({ dating }) => [...(dating.timexes ?? []), ...(dating.because ?? [])]);
    let moved = 0;
    fc.assert(
      fc.property(resetText, now => {
        const { story: after, report } = repairStory(story, given(now, text), options);
        for (const { state } of [...report.passages, ...report.dating])
          expect(['verified', 'moved']).toContain(state);
        expect(report.datingSummary).toMatchObject({ held: 0, unrepaired: 0 });
        expect(dated(after).map(words => words.text)).toEqual(dated(story).map(words => words.text));
        expectAllToStand(after, now);
        moved += report.datingSummary.repaired > 0 ? 1 : 0;
        expect(repairStory(after, given(now, now), options).story).toBe(after);
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(moved).toBeGreaterThan(10);
  });

  it('has nothing to do where dated words are set otherwise in the story than in its own text', () => {
    const [event, ...rest] = structuredClone(story.events);
    for (const words of event?.dating.timexes ?? [])
      words.text = words.text.toUpperCase().replaceAll(' ', '\n');
    const otherwise = { ...story, events: event ? [event, ...rest] : [] };
    expect(event?.dating.timexes?.length).toBeGreaterThan(0);
    const { story: after, report } = repairStory(otherwise, new Map(), options);
    expect(after).toBe(otherwise);
    expect(report.datingSummary).toMatchObject({ repaired: 0, unrepaired: 0 });
    expect(checkStory(otherwise).datingSummary).toMatchObject({ changed: 0, moved: 0, missing: 0 });
  });

  it('holds a source when dated words say more than they did', () => {
    const now = text.replace('Caire le 21 mars', 'Caire le 21 ou 22 mars');
    expect(now).not.toBe(text);
    const { story: after, report } = repairStory(story, given(now, text), options);
    expect(after).toBe(story);
    expect(report.datingSummary.unrepaired).toBeGreaterThan(0);
  });

  it('moves a source whole or leaves it, touches nothing else, and has nothing to do the second time', () => {
    const seen = { repaired: 0, held: 0 };
    fc.assert(
      fc.property(editedText, now => {
        const { story: after, report } = repairStory(story, given(now, text), options);
        expect(untouched(after)).toEqual(untouched(story));
        const [source] = report.sources;
        if (source?.outcome === 'held') {
          seen.held += 1;
          expect(after).toBe(story);
          return;
        }
        if (source?.outcome === 'repaired') seen.repaired += 1;
        expect(after.sources[0]).toMatchObject({ articleBody: now, sha256: sha256Of(now) });
        expectAllToStand(after, now);
        const again = readStory(writeStory(after));
        expect(again.ok && again.value).toEqual({ story: after, problems: [] });
        expect(repairStory(after, given(now, now), options).story).toBe(after);
      }),
      { numRuns: 100, seed: 7 },
    );
    // Both ways were really gone.
    expect(Math.min(seen.repaired, seen.held)).toBeGreaterThan(10);
  });

  it('keeps in a revision what it replaced, so that it can be undone', () => {
    const now = `Mis à jour.\n${text}`;
    const { story: after } = repairStory(story, given(now, text), { ...options, keepText: true });
    const [revision] = after.revisions ?? [];
    expect(revision).toMatchObject({ source: 'a1', reason: 'text-changed', articleBody: text, ...options });
    expect(revision?.sha256).toBe(story.sources[0]?.sha256);
    const undone = structuredClone(after);
    for (const event of undone.events) {
      for (const passage of event.passages)
        passage.selector =
          revision?.passages.find(({ id }) => id === passage.id)?.selector ?? passage.selector;
    }
    for (const { event: id, list, index, start, end, text: words } of revision?.dating ?? []) {
      const entry = undone.events.find(event => event.id === id)?.dating[list]?.[index];
      if (entry) Object.assign(entry, { start, end, text: words });
    }
    expect(undone.events).toEqual(story.events);
  });

  it('adds to the revisions there are', () => {
    const once = repairStory(story, given(`A.\n${text}`, text), options).story;
    const twice = repairStory(once, given(`B.\n${text}`, `A.\n${text}`), options).story;
    expect(twice.revisions).toHaveLength(2);
    expect(twice.revisions?.[0]).toEqual(once.revisions?.[0]);
  });

  it('holds a source when dated words now say another day, since the date may be another', () => {
    const now = text.replace('Caire le 21 mars', 'Caire le 22 mars');
    const { story: after, report } = repairStory(story, given(now, text), options);
    expect(after).toBe(story);
    expect(report.datingSummary.unrepaired).toBeGreaterThan(0);
    expect(report.summary).toMatchObject({ unrepaired: 0, repaired: 0 });
    const words = report.dating.filter(({ outcome }) => outcome === 'unrepaired');
    expect(new Set(words.map(({ exact }) => exact))).toEqual(new Set(['le 21 mars']));
  });

  it('mends places one by one where the text is the same, and leaves the lost ones', () => {
    const [event, ...rest] = structuredClone(story.events);
    if (!event) throw new Error('no event');
    const [first, second] = event.passages;
    if (!first || !second) throw new Error('no passages');
    const right = structuredClone(first.selector);
    first.selector = first.selector.map(one =>
      one.type === 'TextPositionSelector' ? { ...one, start: one.start + 5, end: one.end + 5 } : one,
    );
    second.selector = [{ type: 'TextQuoteSelector', exact: 'Nobody ever wrote this here.' }];
    const { story: after, report } = repairStory({ ...story, events: [event, ...rest] }, new Map(), options);
    expect(report.summary).toMatchObject({ repaired: 1, unrepaired: 1 });
    expect(after.events[0]?.passages[0]?.selector[1]).toEqual(right[1]);
    expect(after.events[0]?.passages[1]).toEqual(second);
    expect(after.sources).toEqual(story.sources);
    expect(after.revisions).toMatchObject([{ reason: 'places-mended', passages: [{ id: first.id }] }]);
  });

  it('does not put an article into a story that leaves it out, but mends its places', () => {
    const now = `Mis à jour.\n${text}`;
    const bare = withSource({ articleBody: undefined });
    const passagesOnly = {
      ...bare,
      events: bare.events.map(event => ({ ...event, dating: { basis: event.dating.basis } })),
    };
    const { story: after, report } = repairStory(passagesOnly, given(now), options);
    expect(report.sources).toEqual([{ id: 'a1', outcome: 'repaired' }]);
    expect(after.sources[0]).not.toHaveProperty('articleBody');
    expect(after.sources[0]?.sha256).toBe(sha256Of(now));
    expectAllToStand(after, now);
  });

  it('does not vouch for a text by giving it a new hash, unless that text is given', () => {
    const wrong = withSource({ sha256: '0'.repeat(64) });
    expect(repairStory(wrong, new Map(), options).story).toBe(wrong);
    const { story: after } = repairStory(wrong, given(text, text), options);
    expect(after.sources).toEqual(story.sources);
  });

  it('keeps fields it does not know, in selectors too', () => {
    const [event, ...rest] = structuredClone(story.events);
    const selectors = event?.passages[0]?.selector;
    if (!event || !selectors) throw new Error('no passage');
    for (const selector of selectors) Object.assign(selector, { 'x-by': 'me' });
    const changed = { ...story, events: [event, ...rest] };
    const { story: after } = repairStory(changed, given(`A.\n${text}`, text), options);
    expect(after.events[0]?.passages[0]?.selector).toMatchObject([{ 'x-by': 'me' }, { 'x-by': 'me' }]);
  });

  it('leaves a source alone of which it has no text', () => {
    const bare = withSource({ articleBody: undefined });
    const { story: after, report } = repairStory(bare, new Map(), options);
    expect(after).toBe(bare);
    expect(report.sources).toEqual([{ id: 'a1', outcome: 'unchecked' }]);
    expect(report.summary.unchecked).toBe(report.passages.length);
  });
});
