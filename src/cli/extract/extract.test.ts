import { describe, expect, it } from 'vitest';
import { realText } from '../testing/realStory.ts';
import { windows1252 } from '../testing/windows1252.ts';
import { workFolder } from '../testing/workFolder.ts';
import { extractLines } from './extractLines.ts';

const sentence = 'The mayor signed a treaty with Paul Durand in Rome on Tuesday.';

describe('sourceline extract', () => {
  it('writes a story that check finds whole', async () => {
    const folder = workFolder();
    const article = folder.write('article.txt', realText);
    const { status, out, err } = await folder.run(['extract', article, '--published', '2024-03-20']);
    expect([status, err]).toEqual([0, '']);
    const story = JSON.parse(out);
    expect(story).toMatchObject({
      format: 'sourceline/1',
      inLanguage: 'fr',
      sources: [{ articleBody: realText }],
    });
    expect(story.events.map(({ review }: { review: string }) => review)).not.toContain('confirmed');
    const file = folder.write('story.json', out);
    const checked = await folder.run(['check', file]);
    expect([checked.status, checked.err]).toEqual([0, '']);
    expect(checked.out).toContain(' 0 moved, 0 changed, 0 missing');
  });

  it('reads standard input, Markdown and web pages', async () => {
    const folder = workFolder();
    const stdin = await folder.run(
      ['extract', '-', '--published', '2024-03-20'],
      `# Title\n\n**The mayor** ${sentence.slice(10)}\n`,
    );
    expect(JSON.parse(stdin.out).sources[0].articleBody).toBe(`Title\n\n${sentence}`);
    const body = `<p>${sentence}</p>`.repeat(8);
    const page = folder.write(
      'a.html',
      `<!doctype html><html><head><title>T</title></head><body><article>${body}</article></body></html>`,
    );
    const { status, out } = await folder.run(['extract', page, '--published', '2024-03-20']);
    expect(status).toBe(0);
    expect(JSON.parse(out).events[0]).toMatchObject({
      date: '2024-03-19',
      location: { name: { en: 'Rome' } },
    });
  });

  it('gives dated expressions alone with --format timex', async () => {
    const folder = workFolder();
    const article = folder.write('article.txt', realText);
    const { out } = await folder.run(['extract', article, '--published', '2024-03-20', '--format', 'timex']);
    const timexes = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(timexes[0]).toMatchObject({ start: 49, text: 'ce jeudi', value: '2024-03-21' });
    for (const { start, end, text } of timexes) expect(realText.slice(start, end)).toBe(text);
  });

  it.each([
    ['an empty file', '', 'is empty'],
    ['white space', ' \n\t', 'is empty'],
    ['Windows-1252', windows1252(realText), 'it seems to be in Windows-1252'],
    ['a program', `${'word '.repeat(200)}\0`, 'it holds NUL bytes'],
    ['a PDF', '%PDF-1.7\n%âã', 'it seems to be a PDF document'],
    ['half a story', '{"format": "sourceline/1", "id"', 'is a story file, not an article'],
    ['a page cut off', '<!doctype html><html><head><title>T</ti', 'no article was found'],
    [
      'an unknown language',
      'Der Minister traf seinen Kollegen in Berlin, und beide gingen.',
      'name it with --lang (fr, en)',
    ],
    ['more than 50 MB', Buffer.alloc(51 * 1024 * 1024, 'word '), 'is larger than 50 MB'],
  ])('refuses %s', async (_, content, words) => {
    const folder = workFolder();
    const article = folder.write('article', content);
    const { status, out, err } = await folder.run(['extract', article, '--published', '2024-03-20']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it.each([
    [[], 'The date of publication is missing', '--published DATE'],
    [['--published', '20 March'], 'must be a date such as 2024-03-20, not "20 March"'],
    [['--published', '2024-13-01'], 'must be a date'],
    [['--published', '2024-03-20', '--lang', 'de'], 'no word lists for the language "de"'],
    [['--published', '2024-03-20', '--format', 'xml'], 'There is no format "xml"'],
    [['--published', '2024-03-20', 'second.txt'], 'There is one article too many'],
    [['--publish', '2024-03-20'], 'There is no option --publish'],
  ])('refuses %j', async (args, ...words) => {
    const folder = workFolder();
    const article = folder.write('article.txt', sentence);
    const { status, out, err } = await folder.run(['extract', article, ...args]);
    expect([status, out]).toEqual([2, '']);
    for (const said of words) expect(err).toContain(said);
  });

  it('tells faults as JSON when asked', async () => {
    const { status, out } = await workFolder().run([
      'extract',
      'nowhere.txt',
      '--published',
      '2024-03-20',
      '--json',
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: 'not-found', file: 'nowhere.txt' });
  });

  it('ends on 5 MB', async () => {
    const folder = workFolder();
    const article = folder.write('big.txt', `${'word list '.repeat(500)}\n`.repeat(1000));
    const { status, out } = await folder.run([
      'extract',
      article,
      '--published',
      '2024-03-20',
      '--lang',
      'en',
    ]);
    expect([status, JSON.parse(out).events]).toEqual([0, []]);
  });
});

describe('--format jsonl', () => {
  it('answers every line in order; bad ones are told, and do not stop the rest', async () => {
    const folder = workFolder();
    const lines = [
      JSON.stringify({ id: 'one', text: sentence, published: '2024-03-20' }),
      '{"id": "two", "text": "cut o',
      '',
      JSON.stringify({ id: 3, text: sentence }),
      JSON.stringify({ text: sentence, published: 'soon' }),
      JSON.stringify({ id: 'x', published: '2024-03-20' }),
      JSON.stringify({ id: 'y', text: 5, published: '2024-03-20' }),
      '[1]',
      JSON.stringify({ id: 'z', text: sentence, lang: 'de' }),
    ];
    const file = folder.write(
      'in.jsonl',
      Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0xff, 10])]),
    );
    const { status, out, err } = await folder.run([
      'extract',
      file,
      '--format',
      'jsonl',
      '--published',
      '2024-03-13',
    ]);
    const answers = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers.map(({ id, error, story }) => [id, error?.code ?? story.events[0].date])).toEqual([
      ['one', '2024-03-19'],
      [null, 'not-json'],
      [3, '2024-03-12'],
      [null, 'bad-date'],
      ['x', 'no-text'],
      ['y', 'wrong-type'],
      [null, 'not-an-article'],
      ['z', 'unknown-language'],
      [null, 'bad-encoding'],
    ]);
    expect([status, err]).toEqual([1, '7 lines of 9 lines could not be read.\n']);
  });

  it('ends well when every line is read, and refuses a bad default', async () => {
    const folder = workFolder();
    const good = await folder.run(
      ['extract', '-', '--format', 'jsonl'],
      JSON.stringify({ text: sentence, published: '2024' }),
    );
    expect([good.status, good.err]).toEqual([0, '']);
    const bad = await folder.run(['extract', '-', '--format', 'jsonl', '--published', 'soon'], '{}');
    expect([bad.status, bad.out]).toEqual([2, '']);
    const gone = await folder.run(['extract', folder.path('gone'), '--format', 'jsonl']);
    expect([gone.status, gone.err]).toEqual([2, expect.stringContaining('is not there')]);
  });

  it('asks for a line only when the one before is answered', async () => {
    const count = { read: 0, written: 0, ahead: 0 };
    async function* lines(): AsyncGenerator<Uint8Array> {
      const line = Buffer.from(JSON.stringify({ id: 1, text: 'Met in Rome on Tuesday.', lang: 'en' }));
      for (; count.read < 50_000; count.read++) {
        count.ahead = Math.max(count.ahead, count.read - count.written);
        yield line;
      }
    }
    const write = async () => {
      await Promise.resolve();
      count.written++;
    };
    const counted = await extractLines(lines(), { published: '2024-03-20', lang: undefined }, write);
    expect(counted).toEqual({ read: 50_000, failed: 0 });
    expect(count).toEqual({ read: 50_000, written: 50_000, ahead: 0 });
  });
});
