import { describe, expect, it } from 'vitest';
import { readStory } from '../core/story/readStory.ts';
import type { CommandIo } from './commandIo.ts';
import { runCommand } from './run.ts';
import { realFile } from './testing/realStory.ts';

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

async function run(args: readonly string[], inputs: Readonly<Record<string, string>>): Promise<Ran> {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const io: CommandIo = {
    readFile: async path => {
      const text = inputs[path];
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    stdin: async () => new TextEncoder().encode(inputs['-'] ?? ''),
    lines: async function* () {},
    outLine: async () => {},
    writeFile: async (path, text) => {
      if (path.startsWith('no/')) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      written.set(path, text);
    },
    isSameFile: async (a, b) => a === b,
    foldersIn: async () => [],
    kitFiles: async () => kit,
    writeFolder: async () => {},
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    now: () => new Date(0),
    colours: false,
  };
  const status = await runCommand(args, io);
  return { status, out, err, written };
}

const bytes = (text: string) => new TextEncoder().encode(text);

const kit = new Map([
  ['site/index.html', bytes('<html></html>')],
  ['embed/source-timeline.single.js', bytes('"the element"')],
]);

const story = { 'story.json': realFile };

describe('sourceline export', () => {
  it.each([
    ['csv', 0, '\uFEFFid,name'],
    ['timelinejs', 0, '{\n  "title"'],
    ['timelinejs-csv', 0, '\uFEFFYear,Month'],
    ['ics', 1, 'BEGIN:VCALENDAR\r\n'],
  ])('writes %s', async (format, status, start) => {
    const ran = await run(['export', 'story.json', '--format', format], story);
    expect(ran.status).toBe(status);
    expect(ran.out.startsWith(start)).toBe(true);
    expect(ran.err).toContain('note: The texts of the articles are not in the file.');
  });

  it('names the events that a calendar cannot say, and why', async () => {
    const ran = await run(['export', 'story.json', '--format', 'ics', '--out', 'a.ics'], story);
    expect(ran.out).toBe('a.ics is written.\n');
    expect(ran.written.get('a.ics')).toContain('BEGIN:VEVENT');
    expect(ran.err).toMatch(
      /left out: These dates are months.*\(2 events: morocco-israel, work-since-january\)/,
    );
  });

  it('writes in the language it is asked for', async () => {
    const ran = await run(['export', 'story.json', '--format', 'timelinejs', '--lang', 'ar'], story);
    expect(JSON.parse(ran.out).title.text.headline).toContain('أنتوني بلينكن');
  });

  it('writes one page with the element and the story in it', async () => {
    const ran = await run(['export', 'story.json', '--format', 'html'], story);
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('<script>"the element"</script>');
    expect(ran.out).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">/);
  });

  it.each(['jsonld', 'annotations'])('writes %s for an address, and asks for it', async format => {
    const args = ['export', 'story.json', '--format', format];
    const ran = await run([...args, '--base-url', 'https://news.example/t'], story);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain('https://news.example/t/s/blinken-cairo-2024/');
    const without = await run(args, story);
    expect([without.status, without.out]).toEqual([2, '']);
    expect(without.err).toContain('--base-url URL');
  });

  it('says as JSON what is not said', async () => {
    const ran = await run(['export', 'story.json', '--format', 'csv', '--json'], story);
    const report = JSON.parse(ran.out);
    expect(report).toMatchObject({ format: 'sourceline-export/1', story: 'blinken-cairo-2024' });
    expect(report.text).toContain('cairo-bourita');
    expect(report.notSaid[0]).toMatchObject({ code: 'name', leavesOut: false });
  });

  it.each([
    [['export', 'story.json'], '--format is missing'],
    [['export', 'story.json', '--format', 'doc'], 'There is no format "doc"'],
    [['export', 'story.json', '--format', 'csv', '--lang', '!'], 'language tag'],
    [['export', 'none.json', '--format', 'csv'], 'none.json'],
    [['export', 'story.json', '--format', 'csv', '--out', 'no/x.csv'], 'no/x.csv'],
    [['export', '--format', 'csv'], 'No story is named'],
  ])('refuses %j in words', async (args, words) => {
    const ran = await run(args, story);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(words);
  });
});

describe('sourceline import', () => {
  const files = {
    'good.csv': 'name,date,status\nThe vote,2024-03-21,happened\n',
    'bad.csv': 'Year,Month,Headline\n2024,13,The vote\n',
    'x.ics':
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Vote\r\nDTSTART;VALUE=DATE:20240321\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'x.json': '{"events":[{"start_date":{"year":2024},"text":{"headline":"Vote"}}]}',
    'other.json': '{"a":1}',
    '-': 'name,date,status\nFrom a pipe,2024-03-21,happened\n',
  };

  it('makes a story that can be read, and counts its events', async () => {
    const ran = await run(['import', 'good.csv', '--out', 's.json', '--lang', 'en'], files);
    expect([ran.status, ran.out, ran.err]).toEqual([0, 's.json: 1 event.\n', '']);
    const read = readStory(ran.written.get('s.json') ?? '');
    expect(read).toMatchObject({
      ok: true,
      value: { problems: [], story: { events: [{ date: '2024-03-21' }] } },
    });
  });

  it('says what it could not understand, where, and how to mend it', async () => {
    const ran = await run(['import', 'bad.csv', '--out', 's.json'], files);
    expect(ran.status).toBe(1);
    expect(ran.err).toContain(
      'warning: bad.csv: row 2 (line 2), Month: This is not a month; the year is kept. (found: 13)\n  mend:  Write 1 to 12.',
    );
    expect(ran.written.get('s.json')).toContain('"date": "2024"');
  });

  it.each(['x.ics', 'x.json', '-'])('knows what %s is', async file => {
    const ran = await run(['import', file], files);
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out).events).toHaveLength(1);
  });

  it('reports as JSON', async () => {
    const ran = await run(['import', 'bad.csv', '--json'], files);
    expect(JSON.parse(ran.out)).toMatchObject({
      format: 'sourceline-import/1',
      events: 1,
      story: { format: 'sourceline/1' },
      problems: [
        { code: 'bad-date', place: { row: 2, line: 2, column: 'Month' } },
        { code: 'status-supposed' },
      ],
    });
  });

  it.each([
    [['import', 'other.json'], 'it has no list "events"'],
    [['import', 'x.json', '--format', 'ics'], 'no BEGIN:VCALENDAR'],
    [['import', 'x.json', '--format', 'doc'], 'There is no format "doc"'],
    [['import', 'none.csv'], 'none.csv'],
    [['import'], 'No file is named'],
  ])('refuses %j in words', async (args, words) => {
    const ran = await run(args, files);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(words);
  });
});
