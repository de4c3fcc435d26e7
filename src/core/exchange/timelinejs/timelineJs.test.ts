import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../dates/edtf.ts';
import { exportStory } from '../exportStory.ts';
import { plainHtml } from '../imports/plainHtml.ts';
import { importedFrom, toFill } from '../testing/importedFrom.ts';
import { realStory, stories } from '../testing/publishedStories.ts';
import { timelineDates } from './timelineDates.ts';

/** TimelineJS JSON of one event. */
function timeline(event: object): string {
  return JSON.stringify({ events: [{ text: { headline: 'A' }, ...event }] });
}

const header =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

/** A row of TimelineJS's sheet by its columns. */
function sheet(...rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map(row =>
    header
      .split(',')
      .map(column => `"${(row[column] ?? '').replaceAll('"', '""')}"`)
      .join(','),
  );
  return [header, ...lines].join('\n');
}

describe('the dates that TimelineJS draws', () => {
  it.each([
    ['2024', { year: 2024 }, undefined, 'exact'],
    ['2024-03', { year: 2024, month: 3 }, undefined, 'exact'],
    ['2024-03-21', { year: 2024, month: 3, day: 21 }, undefined, 'exact'],
    ['2024-03-21T10:30', { year: 2024, month: 3, day: 21, hour: 10, minute: 30 }, undefined, 'exact'],
    ['2024-01/2024-03', { year: 2024, month: 1 }, { year: 2024, month: 3 }, 'exact'],
    ['2024-03~', { year: 2024, month: 3 }, undefined, 'bounds'],
    ['201X', { year: 2010 }, { year: 2019 }, 'bounds'],
    ['2024-21', { year: 2024, month: 3 }, { year: 2024, month: 5 }, 'bounds'],
    [
      '[2024-03-20..2024-03-24]',
      { year: 2024, month: 3, day: 20 },
      { year: 2024, month: 3, day: 24 },
      'bounds',
    ],
    ['[1667,1760-12]', { year: 1667 }, { year: 1760, month: 12 }, 'bounds'],
    ['/2024-03-20', { year: 2024, month: 3, day: 20 }, undefined, 'one-end'],
    ['2024-03-20/..', { year: 2024, month: 3, day: 20 }, undefined, 'one-end'],
    ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined, 'exact'],
    ['0000', { year: -1 }, undefined, 'exact'],
  ])('for %s', (date, start, end, says) => {
    const dates = timelineDates(date as Edtf);
    expect([dates?.start, dates?.end, dates?.says]).toEqual([start, end, says]);
  });
});

describe('a story for TimelineJS', () => {
  it('says each date in words, and quotes the article', () => {
    const { text, notSaid } = exportStory(realStory(), 'timelinejs', 'en');
    const { title, events } = JSON.parse(text);
    expect(title.text.headline).toBe('Antony Blinken in Cairo: the stops of a tour, March 2024');
    const qatar = events.find((one: { unique_id: string }) => one.unique_id === 'qatar-talks');
    expect(qatar).toMatchObject({
      start_date: { year: 2024, month: 3, day: 20 },
      end_date: { year: 2024, month: 3, day: 24 },
      display_date: 'one day between 20 and 24 March 2024',
      edtf: '[2024-03-20..2024-03-24]',
      group: 'announced',
    });
    expect(qatar.media.url).toMatch(/^<blockquote>Alors que les pourparlers/);
    expect(notSaid.find(({ code }) => code === 'imprecise-date')?.events).toContain('qatar-talks');
    expect(notSaid.find(({ code }) => code === 'one-end')?.events).toEqual([
      'fruitless-negotiations',
      'manila-press-conference',
    ]);
  });

  it.each(stories)('puts no markup of the %s story into what TimelineJS shows as HTML', (_, story) => {
    const { title, events } = JSON.parse(exportStory(story, 'timelinejs').text);
    for (const { text, media, display_date } of [title, ...events]) {
      for (const html of [
        text.headline,
        text.text,
        display_date ?? '',
        media?.url ?? '',
        media?.caption ?? '',
      ]) {
        expect(html.replace(/<\/?(p|blockquote|br)>/g, '')).not.toMatch(/[<>]/);
      }
    }
  });
});

describe('a timeline of somebody', () => {
  it.each([
    [{ start_date: { year: 1850 } }, '1850'],
    [{ start_date: { year: '1,850', month: '03' } }, '1850-03'],
    [{ start_date: { year: '2024', month: '3', day: '21', hour: '9', minute: '5' } }, '2024-03-21T09:05'],
    [{ start_date: { year: -44, month: 3, day: 15 } }, '-0043-03-15'],
    [{ start_date: { year: -13_800_000_000 } }, 'Y-13799999999'],
    [{ start_date: { year: 1843, month: 7 }, end_date: { year: 1846 } }, '1843-07/1846'],
  ])('has its dates: %j', (event, date) => {
    const { story, problems } = importedFrom(timeline(event));
    expect(story.events[0]?.date).toBe(date);
    expect(problems.map(({ code }) => code)).toEqual(['status-supposed']);
  });

  it.each([
    [{ start_date: { year: 2024, month: 13, day: 2 } }, '2024', 'bad-date', 'events[0].start_date.month'],
    [{ start_date: { year: 2023, month: 2, day: 29 } }, '2023-02', 'bad-date', 'events[0].start_date.day'],
    [
      { start_date: { year: 2024, month: 3, day: 21, hour: 15 } },
      '2024-03-21',
      'bad-date',
      'events[0].start_date.hour',
    ],
    [{ start_date: { year: 'soon' } }, null, 'bad-date', 'events[0].start_date.year'],
    [
      { start_date: { year: 2024 }, end_date: { year: 2020 } },
      '2024',
      'end-before-start',
      'events[0].end_date.year',
    ],
    [{ start_date: { year: 2024, day: 3 } }, '2024', 'bad-date', 'events[0].start_date.day'],
    [
      { start_date: { year: 2024 }, media: { url: 'javascript:alert(1)' } },
      '2024',
      'bad-address',
      'events[0].media.url',
    ],
    [
      { start_date: { year: 2024 }, background: { color: 'red' } },
      '2024',
      'not-kept',
      'events[0].background',
    ],
  ])('is kept as far as it can be read, and told: %j', (event, date, code, column) => {
    const { story, problems } = importedFrom(timeline(event));
    expect(story.events.map(one => one.date)).toEqual([date]);
    expect(problems[0]).toMatchObject({ code, place: { row: 1, column } });
  });

  it('has its title, its eras and its sources', () => {
    const { story } = importedFrom(
      JSON.stringify({
        title: { text: { headline: '<b>Women</b> in Computing', text: '<p>One</p><p>Two</p>' } },
        events: [
          {
            unique_id: 'ada',
            start_date: { year: 1815, month: 12, day: 10 },
            display_date: 'Born in the winter',
            text: {
              headline: 'Ada Lovelace',
              text: '<p>Take <a href="https://a.example/ada">her</a>.</p><script>alert(1)</script>',
            },
            media: {
              url: 'https://b.example/ada.jpg',
              credit: 'Commons',
              caption: '<a href="https://c.example/p">Portrait</a>',
            },
            group: 'People',
          },
        ],
        eras: [{ start_date: { year: 1940 }, end_date: { year: 1945 }, text: { headline: 'War' } }],
      }),
    );
    expect([story.name, story.description]).toEqual(['Women in Computing', 'One\nTwo']);
    expect(story.events[0]).toMatchObject({
      id: 'ada',
      name: 'Ada Lovelace',
      description: 'Take her.',
      date: '1815-12-10',
      about: ['People'],
      passages: [],
    });
    expect(JSON.stringify(story.events[0]?.dating.note)).toContain('Born in the winter');
    expect(story.events[1]).toMatchObject({ name: 'War', date: '1940/1945' });
    expect(story.sources).toEqual([
      {
        id: 'source-1',
        inLanguage: 'fr',
        headline: 'Portrait',
        publisher: 'Commons',
        url: 'https://c.example/p',
      },
      { id: 'source-2', inLanguage: 'fr', url: 'https://b.example/ada.jpg' },
      { id: 'source-3', inLanguage: 'fr', url: 'https://a.example/ada' },
    ]);
    expect(toFill(story.events[0])).toEqual([
      { source: 'source-1' },
      { source: 'source-2' },
      { source: 'source-3' },
    ]);
  });

  it('does not take our field for the date when the date was changed', () => {
    const json = JSON.parse(exportStory(realStory(), 'timelinejs').text);
    const index = json.events.findIndex((one: { unique_id: string }) => one.unique_id === 'qatar-talks');
    expect(importedFrom(JSON.stringify(json)).story.events[index]?.date).toBe('[2024-03-20..2024-03-24]');
    json.events[index].end_date.day = 25;
    expect(importedFrom(JSON.stringify(json)).story.events[index]?.date).toBe('2024-03-20/2024-03-25');
  });
});

describe('the sheet of TimelineJS', () => {
  it('has a title, rows of all types, times and BCE', () => {
    const { story, problems } = importedFrom(
      sheet(
        { Headline: 'Women', Text: '<p class="lead">Welcome</p>', Type: 'title' },
        { Year: '1815', Month: '12', Day: '10', 'End Year': '1852', Headline: 'Ada', Group: 'people' },
        { Year: '2024', Month: '3', Day: '21', Time: '3:30 PM', Headline: 'Vote' },
        { Year: '-44', Headline: 'Ides', Type: 'era' },
        {
          Year: '2024',
          Headline: 'Again',
          Type: 'title',
          Media: '<blockquote>No demand. <cite>Edith</cite></blockquote>',
        },
      ),
    );
    expect([story.name, story.description]).toEqual(['Women', 'Welcome']);
    expect(story.events.map(({ name, date }) => [name, date])).toEqual([
      ['Ada', '1815-12-10/1852'],
      ['Vote', '2024-03-21T15:30'],
      ['Ides', '-0043'],
      ['Again', '2024'],
    ]);
    expect(toFill(story.events[3])).toEqual([{ source: 'source-1', quote: 'No demand. Edith' }]);
    expect(problems.map(({ code }) => code)).toEqual(['status-supposed']);
  });

  it('tells the row, the line and the column of what it could not read', () => {
    const { story, problems } = importedFrom(
      sheet(
        { Year: '2024', Headline: 'One', Text: 'a\nb' },
        { Year: '2024', Month: 'March', Headline: 'Two' },
      ),
    );
    expect(story.events.map(({ date, description }) => [date, description])).toEqual([
      ['2024', 'a\nb'],
      ['2024', undefined],
    ]);
    expect(problems[0]).toMatchObject({ code: 'bad-date', place: { row: 3, line: 4, column: 'Month' } });
    expect(problems[0]?.message).toBe(
      'row 3 (line 4), Month: This is not a month; the year is kept. (found: March)',
    );
  });
});

describe('plainHtml', () => {
  it.each([
    ['<p>One</p>\n<p>Two<br>three</p>', 'One\nTwo\nthree'],
    ['a &lt;b&gt; &amp;amp; &eacute;&#233;&#x1F600;', 'a <b> &amp; éé😀'],
    ['<script>x</script><style>y</style>z<!-- c --><svg onload=alert(1)><text>w</text></svg>', 'z'],
    ['<img src=x onerror=alert(1)>a<a href="javascript:alert(1)">b</a>', 'ab'],
    ['<a href="mailto:a@b.example?subject=x">write</a>', 'write (a@b.example)'],
    ['<scr<script>ipt>alert(1)</script>', 'ipt>alert(1)'],
    ['plain\nlines & more < less', 'plain\nlines & more < less'],
    ['<p>one\ntwo</p>', 'one two'],
    ['<b', ''],
    ['a<script>never closed', 'a'],
    ['</svg>a<svg><svg></svg>b</svg>c', 'ac'],
  ])('%j is %j', (html, text) => {
    expect(plainHtml(html).text).toBe(text);
  });

  it('reads elements that never close in a time that grows with their number alone', () => {
    expect(plainHtml(`${'<b>'.repeat(300_000)}x`).text).toBe('x');
  });

  it('keeps the addresses of pages alone', () => {
    const html =
      '<a href="https://a.example/">a</a><a href="//b.example">b</a><a href="data:text/html,x">c</a><a href="/d">d</a><a href="javascript://x/%0aalert(1)">g</a><a href="ftp://h.example">h</a><iframe src="http://e.example"></iframe><a href=" https://a.example/ ">f</a>';
    expect(plainHtml(html).links).toEqual(['https://a.example/', 'https://b.example', 'http://e.example']);
  });
});
