import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackPayloads, hostileCharacters } from '../../../e2e/stories/attackPayloads.ts';
import { stories } from '../exchange/testing/publishedStories.ts';
import { readStoryValue } from '../story/readStory.ts';
import type { Story } from '../story/story.ts';
import { cardSvg } from './card.ts';

const options = { lang: 'fr', siteName: 'The Paper' };

interface Told {
  readonly date: string;
  readonly name?: string;
  readonly status?: string;
}

function storyOf(told: readonly Told[], name: Story['name'] = 'A story'): Story {
  const read = readStoryValue({
    format: 'sourceline/1',
    id: 's',
    name,
    inLanguage: 'en',
    sources: [{ id: 'a', inLanguage: 'en', publisher: 'Gazette', datePublished: '2024-03-20' }],
    events: told.map(({ date, name: eventName = 'Event', status = 'happened' }, index) => ({
      id: `e${index}`,
      name: eventName,
      date,
      dating: { basis: 'stated' },
      status,
      passages: [],
    })),
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.story;
}

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads the SVG as strict XML: fails on anything that is not elements, quoted attributes and escaped text. */
function elementsOf(svg: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const token = /<(\/?)([A-Za-z]+)((?: [A-Za-z0-9-]+="[^"<&]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of svg.matchAll(token)) {
    const [, closing, tag = '', attributes = '', empty, text] = match;
    end = match.index + match[0].length;
    if (text !== undefined) {
      expect(text).toMatch(/^(?:[^<>&]|&(?:amp|lt|gt);)*$/);
      const last = found.at(-1);
      if (last && open.at(-1) === 'text') found[found.length - 1] = { ...last, text };
    } else if (closing) expect(open.pop()).toBe(tag);
    else {
      const pairs = [...attributes.matchAll(/ ([A-Za-z0-9-]+)="([^"]*)"/g)];
      found.push({
        tag,
        attributes: Object.fromEntries(pairs.map(([, key, value]) => [key, value])),
        text: '',
      });
      if (!empty) open.push(tag);
    }
  }
  expect([end, open]).toEqual([svg.length, []]);
  return found;
}

const textsOf = (svg: string) => elementsOf(svg).filter(({ tag }) => tag === 'text');
const namesIn = (svg: string) => textsOf(svg).map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));

describe('cardSvg', () => {
  it.each(stories)('is inert SVG that refers to nothing outside, for the %s story', (_, story) => {
    for (const lang of ['fr', 'en', 'ar']) {
      const svg = cardSvg(story, { ...options, lang });
      const elements = elementsOf(svg);
      const allowed = 'svg rect path text g mask pattern linearGradient stop'.split(' ');
      for (const { tag, attributes } of elements) {
        expect(allowed).toContain(tag);
        for (const [name, value] of Object.entries(attributes)) {
          expect(name).not.toMatch(/^on|href|style|src/);
          if (/url\(/.test(value)) expect(value).toMatch(/^url\(#b\d+-(fade|hatch|way)\)$/);
          if (/^(x|y|x1|x2|y1|y2|width|height|rx)$/.test(name))
            expect(Number.isFinite(Number(value))).toBe(true);
        }
      }
      expect(svg).not.toMatch(/[\p{Cs}\u202A-\u202E\uFFFE\uFFFF]/u);
      expect(cardSvg(structuredClone(story), { ...options, lang })).toBe(svg);
    }
  });

  it('stays well formed whatever the words', () => {
    const words = [...Object.values(attackPayloads), ...Object.values(hostileCharacters)].filter(text =>
      /\S/.test(text),
    );
    for (const text of words) {
      elementsOf(
        cardSvg(storyOf([{ date: '2024-03-21', name: text }], text), { lang: 'en', siteName: text }),
      );
    }
  });

  it('keeps the words on the card and the bars finite, whatever the dates', () => {
    const dates = [
      '2024-03-21',
      '2024-03',
      '156X',
      '-0043',
      'Y-17E7',
      '2020/..',
      '/2024-03-20',
      '[2024-03-20..2024-03-24]',
      '2024-03~',
      '2024-03-21?',
      '{1667,1670..1672}',
      'Y17E11',
    ];
    const told = fc.record({ date: fc.constantFrom(...dates), name: fc.lorem({ maxCount: 12 }) });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 30 }), fc.constantFrom('en', 'ar'), (events, lang) => {
        for (const { attributes } of textsOf(cardSvg(storyOf(events), { ...options, lang }))) {
          expect(Number(attributes.x)).toBeGreaterThanOrEqual(72);
          expect(Number(attributes.x)).toBeLessThanOrEqual(1128);
          expect(Number(attributes.y)).toBeLessThanOrEqual(600);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the name, the publisher and date, and who publishes it', () => {
    const svg = cardSvg(storyOf([{ date: '2024-03-21', name: 'Meeting' }]), { ...options, lang: 'en' });
    expect(namesIn(svg)).toEqual(
      expect.arrayContaining(['Gazette · 20 March 2024', 'A story', 'The Paper', 'Meeting']),
    );
    expect(namesIn(cardSvg(storyOf([]), { lang: 'en', siteName: 'Gazette' }))).toEqual([
      'Gazette · 20 March 2024',
      'A story',
    ]);
  });

  it('writes a long name in at most three lines and says that it was cut', () => {
    const name = 'A name that goes on and on '.repeat(20).trim();
    const lines = textsOf(cardSvg(storyOf([], name), options)).filter(
      ({ attributes }) => Number(attributes['font-size']) > 40,
    );
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)?.text).toMatch(/…$/);
    expect(lines[0]?.text).toMatch(/^A name that goes/);
  });

  it('draws dates honestly: full, hatched, outlined, fading', () => {
    const drawn = (date: string) => elementsOf(cardSvg(storyOf([{ date }]), options));
    const has = (date: string, test: (element: Element) => boolean) => drawn(date).some(test);
    const isHatched = ({ attributes }: Element) => /hatch/.test(attributes.fill ?? '');
    const isDashed = ({ attributes }: Element) => '7 4' === attributes['stroke-dasharray'];
    const isDotted = ({ attributes }: Element) => '1 5' === attributes['stroke-dasharray'];
    const fades = ({ attributes }: Element) => /fade/.test(attributes.mask ?? '');
    const shape = (date: string) => [isHatched, isDashed, isDotted, fades].map(test => has(date, test));
    expect(shape('2024-03-21')).toEqual([false, false, false, false]);
    expect(shape('[2024-03-20..2024-03-24]')).toEqual([true, false, false, false]);
    expect(shape('2024-03-21~')).toEqual([false, true, false, false]);
    expect(shape('2024-03-21?')).toEqual([false, false, true, false]);
    expect(shape('/2024-03-21')).toEqual([false, false, false, true]);
    expect(shape('[..2024-03-21]')).toEqual([true, false, false, true]);
  });

  it('strikes through what was cancelled or denied', () => {
    const story = storyOf([
      { date: '2024-03-21', name: 'Held' },
      { date: '2024-03-22', name: 'Cancelled', status: 'cancelled' },
      { date: '2024-03-23', name: 'Denied', status: 'denied' },
    ]);
    const struck = textsOf(cardSvg(story, options)).filter(({ attributes }) => attributes['text-decoration']);
    expect(struck.map(({ text }) => text)).toEqual(['Cancelled', 'Denied']);
  });

  it('runs from right to left in Arabic, mirrored', () => {
    const story = storyOf([
      { date: '2024-03-21', name: 'First' },
      { date: '2024-03-25', name: 'Last' },
    ]);
    const at = (lang: string, name: string) =>
      textsOf(cardSvg(story, { ...options, lang })).find(({ text }) => text.includes(name))?.attributes;
    expect(Number(at('en', 'First')?.x)).toBeLessThan(Number(at('en', 'Last')?.x));
    expect(Number(at('ar', 'First')?.x)).toBeCloseTo(1200 - Number(at('en', 'First')?.x), 1);
    expect(at('ar', 'Last')?.['text-anchor']).toBe('end');
    expect(at('en', 'Last')?.['text-anchor']).toBe('start');
  });

  it('fades towards the end that is not known, whichever way time runs', () => {
    const stopsOf = (date: string, lang: string) =>
      elementsOf(cardSvg(storyOf([{ date }]), { ...options, lang }))
        .filter(({ tag }) => tag === 'stop')
        .map(({ attributes }) => attributes['stop-opacity']);
    expect(stopsOf('/2024-03-21', 'en')).toEqual(['0', '1', '1', '1']);
    expect(stopsOf('/2024-03-21', 'ar')).toEqual(['1', '1', '1', '0']);
    expect(stopsOf('2024-03-21/', 'en')).toEqual(['1', '1', '1', '0']);
    expect(stopsOf('2024-03-21/', 'ar')).toEqual(['0', '1', '1', '1']);
  });

  it('puts what runs through below what happens', () => {
    const story = storyOf([
      { date: '2023-01', name: 'Long before' },
      { date: '2023/2024', name: 'All along' },
      ...['20', '21', '22'].map(day => ({ date: `2024-03-${day}`, name: `Day ${day}` })),
    ]);
    const named = textsOf(cardSvg(story, { ...options, lang: 'en' })).filter(({ text }) =>
      /Day|All/.test(text),
    );
    const lowest = named.reduce((a, b) => (Number(a.attributes.y) > Number(b.attributes.y) ? a : b));
    expect(lowest.text).toBe('All along');
  });

  it('counts what lies out of sight', () => {
    const story = storyOf([
      { date: '1950-03-21', name: 'Long ago' },
      ...['21', '22', '23', '24'].map(day => ({ date: `2024-03-${day}`, name: `Day ${day}` })),
    ]);
    const names = namesIn(cardSvg(story, { ...options, lang: 'en' }));
    expect(names).toContain('‹ 1');
    expect(names).not.toContain('Long ago');
  });

  it('names sure events before unsure ones when there is not room for all', () => {
    const vague = Array.from({ length: 12 }, (_, i) => ({
      date: '[2024-03-20..2024-03-24]',
      name: `Vague ${i}`,
    }));
    const names = namesIn(cardSvg(storyOf([...vague, { date: '2024-03-22', name: 'Sure' }]), options));
    expect(names).toContain('Sure');
    expect(names.filter(name => name.startsWith('Vague')).length).toBeLessThan(12);
  });
});
