import * as fc from 'fast-check';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../dates/edtf.ts';
import type { Story } from '../../story/story.ts';
import { exportStory } from '../exportStory.ts';
import { anyStory } from '../testing/anyStory.ts';
import { importedFrom } from '../testing/importedFrom.ts';
import { realStory, stories } from '../testing/publishedStories.ts';
import { calendarDates } from './calendarDates.ts';
import { contentLine, readTextList, readTextValue, textValue } from './contentLines.ts';
import { zoneOffset } from './zoneOffset.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

function storyOf(date: string | null, more: Partial<Story['events'][number]> = {}): Story {
  return {
    format: 'sourceline/1',
    id: 'council',
    name: 'Council',
    inLanguage: 'en',
    sources: [{ id: 'a1', inLanguage: 'en', datePublished: '2024-03-20' as Edtf }],
    events: [
      {
        id: 'vote',
        name: 'The vote',
        date: date as Edtf | null,
        dating: { basis: 'stated' },
        status: 'happened',
        passages: [],
        ...more,
      },
    ],
  };
}

function linesOf(story: Story): string[] {
  return exportStory(story, 'ics', 'en').text.replaceAll('\r\n ', '').split('\r\n');
}

/** An entry with these properties, as somebody else's calendar writes it. */
function entry(...properties: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...properties, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

describe('the days of a calendar', () => {
  it.each([
    ['2024-03-21', '20240321', '20240322', 'exact'],
    ['2024-03-20/2024-03-24', '20240320', '20240325', 'exact'],
    ['[2024-03-20..2024-03-24]', '20240320', '20240325', 'within'],
    ['[2024-02-28,2024-02-29]', '20240228', '20240301', 'within'],
    ['[2024-03-21]', '20240321', '20240322', 'exact'],
    ['2024-03-21?', '20240321', '20240322', 'uncertain'],
    ['2024-03-21T10:30', '20240321T103000', undefined, 'exact'],
    ['2024-03-21T10:30Z', '20240321T103000Z', undefined, 'exact'],
    ['2024-03-21T00:30:15+02:00', '20240320T223015Z', undefined, 'exact'],
    ['2024-03-21T10:00Z/2024-03-21T12:30Z', '20240321T100000Z', '20240321T123000Z', 'exact'],
  ])('of %s are %s to %s, %s', (date, start, end, says) => {
    const dates = calendarDates(date as Edtf);
    expect(dates.ok && [dates.value.start, dates.value.end, dates.value.says]).toEqual([start, end, says]);
  });

  it.each([
    ['2024-03', 'vague-date'],
    ['2024', 'vague-date'],
    ['2024-21', 'vague-date'],
    ['2024-03-XX', 'vague-date'],
    ['201X-03-21', 'vague-date'],
    ['2024-03-20/..', 'open-date'],
    ['/2024-03-20', 'open-date'],
    ['[..2024-03-20]', 'open-date'],
    ['2024-03-21~', 'approximate-date'],
    ['{2024-03-20,2024-03-24}', 'several-dates'],
    ['2024-03-20/2024-03-21T10:00', 'mixed-times'],
    ['2024-03-20T10:00/2024-03-21T10:00Z', 'mixed-times'],
    ['-0043-03-15', 'far-year'],
    ['9999-12-31', 'far-year'],
  ])('cannot be said of %s: %s, and the event is told to be left out', (date, code) => {
    expect(calendarDates(date as Edtf)).toEqual({ ok: false, error: code });
    const { text, notSaid } = exportStory(storyOf(date), 'ics');
    expect(text).not.toContain('BEGIN:VEVENT');
    expect(notSaid[0]).toMatchObject({ code, events: ['vote'], leavesOut: true });
  });

  it('leaves out what has no date and what is denied', () => {
    expect(exportStory(storyOf(null), 'ics').notSaid[0]).toMatchObject({ code: 'undated' });
    const denied = exportStory(storyOf('2024-03-21', { status: 'denied' }), 'ics');
    expect(denied.notSaid[0]).toMatchObject({ code: 'denied', leavesOut: true });
  });
});

describe('an entry', () => {
  it('says in its title what a calendar would show as sure', () => {
    expect(linesOf(storyOf('[2024-03-20..2024-03-24]'))).toContain(
      'SUMMARY:one day between 20 and 24 March 2024 — The vote',
    );
    expect(linesOf(storyOf('2024-03-21?'))).toContain('STATUS:TENTATIVE');
    expect(linesOf(storyOf('2024-03-21'))).toContain('SUMMARY:The vote');
  });

  it('keeps the EDTF date, the ids and the day of the story, never the clock', () => {
    const lines = linesOf(storyOf('2024-03-21?'));
    expect(lines).toContain('X-SOURCELINE-DATE:2024-03-21?');
    expect(lines).toContain('UID:vote@council.sourceline');
    expect(lines).toContain('DTSTAMP:20240320T000000Z');
    expect(linesOf({ ...storyOf('2024-03-21'), dateModified: '2024-05-01T12:00:00+02:00' })).toContain(
      'DTSTAMP:20240501T100000Z',
    );
    expect(linesOf({ ...storyOf('2024-03-21'), sources: [{ id: 'a1', inLanguage: 'en' }] })).toContain(
      'DTSTAMP:19700101T000000Z',
    );
  });

  it('holds the quotes of its article', () => {
    const text = exportStory(realStory(), 'ics').text.replaceAll('\r\n ', '');
    expect(text).toContain('«\u202FAu cours de sa visite\\, Bliken doit rencontrer');
  });
});

describe('the lines of a calendar', () => {
  it('have at most 75 octets, end in CRLF, and hold no other control character', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { text } = exportStory(story, 'ics');
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[^\P{Cc}\t]/u);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('are folded between characters, never within one', () => {
    const value = '😀'.repeat(60);
    const folded = contentLine('SUMMARY', value);
    expect(folded.split('\r\n').map(octets)).toEqual([72, 73, 73, 33, 0]);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
  });

  it('escape and read text alike', () => {
    expect(textValue('a\\b;c,d\ne:"f"\r\ng')).toBe('a\\\\b\\;c\\,d\\ne:"f"\\ng');
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const texts = [a, b].map(text => text.replace(/[^\P{Cc}\t\n]/gu, ''));
        expect(texts.map(textValue).map(readTextValue)).toEqual(texts);
        const filled = texts.filter(text => text !== '');
        expect(readTextList(filled.map(textValue).join(','))).toEqual(filled);
      }),
    );
  });
});

/** The entries of a file as node-ical reads them: id, title, day on the clock of this machine. */
function entriesOf(text: string): (readonly [id: string, title: string, day: string])[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap(one => {
    if (one?.type !== 'VEVENT') return [];
    const { uid, summary, start } = one;
    const parts = [start.getFullYear(), start.getMonth() + 1, start.getDate()];
    const day = parts.map(part => String(part).padStart(2, '0')).join('');
    return [[uid, String(summary), start.dateOnly ? day : ''] as const];
  });
}

describe('another program', () => {
  it('reads the entries of the real story as they were meant', () => {
    expect(entriesOf(exportStory(realStory(), 'ics', 'en').text)).toEqual([
      [
        'jeddah-visit@blinken-cairo-2024.sourceline',
        'one day between 20 and 21 March 2024 — Jeddah: the crown prince and the Saudi foreign minister',
        '20240320',
      ],
      [
        'qatar-talks@blinken-cairo-2024.sourceline',
        'one day between 20 and 24 March 2024 — Ceasefire talks resume in Qatar',
        '20240320',
      ],
      [
        'cairo-bourita@blinken-cairo-2024.sourceline',
        'Cairo: Antony Blinken meets Nasser Bourita',
        '20240321',
      ],
      [
        'cairo-arab-committee@blinken-cairo-2024.sourceline',
        'Cairo: Egyptian officials and the Arab committee of six',
        '20240321',
      ],
    ]);
  });

  it.each(stories)('reads every entry of the %s story', (_, story) => {
    const { text, notSaid } = exportStory(story, 'ics');
    const left = new Set(notSaid.filter(one => one.leavesOut).flatMap(one => one.events));
    const ids = story.events.map(({ id }) => id).filter(id => !left.has(id));
    expect(ids.length).toBeGreaterThan(0);
    expect(
      entriesOf(text)
        .map(([id]) => id)
        .sort(),
    ).toEqual(ids.map(id => `${id}@${story.id}.sourceline`).sort());
  });

  it('reads the same entries and days of any story', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const { text } = exportStory(story, 'ics');
        const ours = importedFrom(text).story.events.map(({ id, date }) => {
          const dates = calendarDates(date as Edtf);
          const day = dates.ok && dates.value.isDay ? dates.value.start : '';
          return [`${id}@${story.id}.sourceline`, day];
        });
        expect(
          entriesOf(text)
            .map(([id, , day]) => [id, day])
            .sort(),
        ).toEqual(ours.sort());
      }),
    );
  });
});

describe('the calendar of somebody else', () => {
  it.each([
    ['one day', ['DTSTART;VALUE=DATE:20240321'], '2024-03-21'],
    [
      'a day whose end is the day after',
      ['DTSTART;VALUE=DATE:20240321', 'DTEND;VALUE=DATE:20240322'],
      '2024-03-21',
    ],
    ['a day that ends on itself', ['DTSTART;VALUE=DATE:20240321', 'DTEND;VALUE=DATE:20240321'], '2024-03-21'],
    ['days', ['DTSTART;VALUE=DATE:20240320', 'DTEND;VALUE=DATE:20240325'], '2024-03-20/2024-03-24'],
    ['a length in days', ['DTSTART;VALUE=DATE:20240320', 'DURATION:P2D'], '2024-03-20/2024-03-21'],
    ['a moment in UTC', ['DTSTART:20240321T103000Z'], '2024-03-21T10:30:00Z'],
    ['a moment in a zone', ['DTSTART;TZID=Europe/Paris:20240721T103000'], '2024-07-21T10:30:00+02:00'],
    [
      'hours',
      ['DTSTART;TZID="Africa/Cairo":20240321T103000', 'DTEND;TZID=Africa/Cairo:20240321T120000'],
      '2024-03-21T10:30:00+02:00/2024-03-21T12:00:00+02:00',
    ],
    ['a moment without a zone', ['DTSTART:20240321T103000'], '2024-03-21T10:30:00'],
  ])('is read: %s', (_, properties, date) => {
    const { story, problems } = importedFrom(entry('SUMMARY:A', ...properties));
    expect(story.events.map(event => event.date)).toEqual([date]);
    expect(problems.map(({ code }) => code)).toEqual(['status-supposed']);
  });

  it('is read with its place, its address, its subjects and its markup', () => {
    const { story } = importedFrom(
      entry(
        'SUMMARY:Vote\\, at last',
        'DTSTART;VALUE=DATE:20240321',
        'DESCRIPTION:<p>The <b>council</b>',
        '  votes.</p><a href="https://b.example/x">here</a><script>alert(1)</script>',
        'LOCATION:Town hall',
        'GEO:48.85;2.35',
        'URL:https://a.example/vote',
        'CATEGORIES:Budget,Town\\, hall',
        'STATUS:CANCELLED',
      ),
    );
    expect(story.events[0]).toMatchObject({
      name: 'Vote, at last',
      description: 'The council votes.\nhere',
      location: { name: 'Town hall', geo: { latitude: 48.85, longitude: 2.35 } },
      about: ['Budget', 'Town, hall'],
      status: 'cancelled',
      passages: [],
      passagesToFill: [{ source: 'source-1' }, { source: 'source-2' }],
      review: 'proposed',
    });
    expect(story.sources.map(({ url }) => url)).toEqual(['https://a.example/vote', 'https://b.example/x']);
  });

  it.each([
    ['a day there is not', ['DTSTART;VALUE=DATE:20240231'], 'bad-date', 4, 'DTSTART', null],
    [
      'an end before the start',
      ['DTSTART:20240321T100000Z', 'DTEND:20240320T100000Z'],
      'end-before-start',
      5,
      'DTEND',
      '2024-03-21T10:00:00Z',
    ],
    [
      'a zone nobody knows',
      ['DTSTART;TZID=Mars/Base:20240321T100000'],
      'unknown-zone',
      4,
      'DTSTART',
      '2024-03-21T10:00:00',
    ],
    [
      'what comes again',
      ['DTSTART;VALUE=DATE:20240321', 'RRULE:FREQ=WEEKLY'],
      'repeats',
      5,
      'RRULE',
      '2024-03-21',
    ],
    [
      'an address that is none',
      ['DTSTART;VALUE=DATE:20240321', 'URL:javascript:alert(1)'],
      'bad-address',
      5,
      'URL',
      '2024-03-21',
    ],
    [
      'a guest',
      ['DTSTART;VALUE=DATE:20240321', 'ATTENDEE:mailto:a@b.example'],
      'not-kept',
      5,
      'ATTENDEE',
      '2024-03-21',
    ],
    [
      'a line that is none',
      ['DTSTART;VALUE=DATE:20240321', 'what is this'],
      'bad-row',
      5,
      undefined,
      '2024-03-21',
    ],
  ])('is kept, and told of %s', (_, properties, code, line, column, date) => {
    const { story, problems } = importedFrom(entry('SUMMARY:A', ...properties));
    expect(story.events).toMatchObject([{ name: 'A', date }]);
    const found = problems.find(problem => problem.code === code);
    expect(found?.place.line).toBe(line);
    expect(found?.place.column).toBe(column);
    expect(JSON.stringify(story)).not.toContain('javascript:');
  });

  it('is told by its entries, not by its alarms and zones', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Work',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'SUMMARY:One',
      'BEGIN:VALARM',
      'DESCRIPTION:Ring',
      'END:VALARM',
      'DTSTART;VALUE=DATE:20240321',
      'END:VEVENT',
      'BEGIN:VTODO',
      'SUMMARY:Two',
      'DUE;VALUE=DATE:20240322',
      'END:VTODO',
      'END:VCALENDAR',
    ].join('\n');
    const { story } = importedFrom(text);
    expect(story.name).toBe('Work');
    expect(story.events.map(({ name, date }) => [name, date])).toEqual([
      ['One', '2024-03-21'],
      ['Two', '2024-03-22'],
    ]);
    expect(story.events.some(({ description }) => description === 'Ring')).toBe(false);
  });
});

describe('zoneOffset', () => {
  it.each([
    ['Europe/Paris', '2024-01-15T12:00', '+01:00'],
    ['Europe/Paris', '2024-07-15T12:00', '+02:00'],
    ['Europe/Paris', '2024-03-31T01:59', '+01:00'],
    ['Europe/Paris', '2024-03-31T03:00', '+02:00'],
    ['Europe/Paris', '2024-10-27T02:30', '+02:00'],
    ['America/New_York', '2024-11-03T12:00', '-05:00'],
    ['Asia/Kolkata', '2024-11-03T12:00', '+05:30'],
    ['Pacific/Chatham', '2024-01-03T00:10', '+13:45'],
    ['UTC', '2024-01-03T00:10', '+00:00'],
    ['No/Where', '2024-01-03T00:10', undefined],
  ])('of %s at %s is %s', (zone, time, offset) => {
    expect(zoneOffset(zone, Date.parse(`${time}Z`))).toBe(offset);
  });
});
