import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, realFile, realText } from './testing/realStory.ts';
import { windows1252 } from './testing/windows1252.ts';
import { workFolder } from './testing/workFolder.ts';

const links = '<li><a href="/x">Une rubrique du journal</a></li>'.repeat(20);

/** What is given as the article, and the words that must be said about it. */
const badArticles: readonly (readonly [kind: string, content: string | Uint8Array, ...words: string[]])[] = [
  ['an empty file', '', 'is empty: there are no words in it'],
  ['white space', ' \n\t\u00A0\n', 'is empty: it holds nothing but white space'],
  [
    'Windows-1252',
    windows1252(realText),
    'is not in UTF-8: it seems to be in Windows-1252',
    'iconv -f WINDOWS-1252 -t UTF-8',
    '--encoding windows-1252',
  ],
  [
    'bytes of neither',
    Buffer.from('caf\xE9 \x81\x8D', 'latin1'),
    'is not in UTF-8, and not in Windows-1252 either',
  ],
  [
    'a page of an encoding nobody knows',
    Buffer.from('<!doctype html><meta charset="x-klingon"><p>caf\xE9</p>', 'latin1'),
    'is not in UTF-8: it says it is in X-KLINGON',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from(realText, 'utf16le'),
    'seems to be in UTF-16LE, without a byte order mark',
  ],
  ['a PDF', '%PDF-1.7\n%âã', 'is not text: it seems to be a PDF document'],
  ['a Word document', 'PK\u0003\u0004....word/document.xml', 'seems to be a Word document (.docx)'],
  ['an image', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'seems to be a PNG image'],
  ['a program', `${'word '.repeat(200)}\0`, 'it holds NUL bytes'],
  [
    'a page of a script alone',
    '<!doctype html><body><div id="root"></div><noscript>JavaScript!</noscript>',
    'no article was found',
  ],
  [
    'a page of links alone',
    `<!doctype html><html><body><nav><ul>${links}</ul></nav></body></html>`,
    'no article was found',
  ],
  [
    'a page nested without bound',
    `<!doctype html><html><body>${'<div>'.repeat(50_000)}x`,
    'no article was found',
  ],
  ['a story', realFile, 'is a story file, not an article'],
  ['half a story', realFile.slice(0, 5000), 'is a story file, not an article'],
  ['other JSON', '{"a": 1}', 'is JSON data, not an article'],
  ['more than 50 MB', Buffer.alloc(51 * 1024 * 1024, 'word '), 'is larger than 50 MB'],
];

const badStories: readonly (readonly [kind: string, content: string | Uint8Array, ...words: string[]])[] = [
  [
    'cut off',
    realFile.slice(0, 5000),
    'The file is not valid JSON',
    'if it is cut off, save or fetch it again',
  ],
  ['an empty file', '', 'is empty'],
  ['plain text', realText, 'is plain text, not a story file', 'Give the story first'],
  ['a web page', '<!doctype html><p>x</p>', 'is a web page, not a story file'],
  ['a PDF', '%PDF-1.7', 'seems to be a PDF document', 'Give a story file'],
  ['in Windows-1252', windows1252(realFile.replace(/[^\0-\xFF’]/g, '')), 'is not in UTF-8'],
  ['other JSON', '{"a": 1}', 'This is not a story of format "sourceline/1"'],
  [
    'with a bad date',
    edited(realFile, ['"date": "2020-12"', '"date": "2020-13"']),
    'where: events[0].date',
    'must be an EDTF date',
    'mend:  Write an EDTF date',
  ],
  [
    'with an id twice',
    edited(realFile, ['"id": "work-since-january"', '"id": "morocco-israel"']),
    'is used twice',
  ],
];

describe.each(['check', 'repair'])('sourceline %s, given something wrong,', command => {
  it.each(badArticles)('as the article: %s', async (_, content, ...words) => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile);
    const article = folder.write('article', content);
    const before = Object.keys(folder.contents());
    const { status, out, err } = await folder.run([command, story, '--article', article]);
    expect(err).toContain(article);
    for (const said of words) expect(err).toContain(said);
    expect([status, out]).toEqual([2, '']);
    expect(folder.text('story.json')).toBe(realFile);
    expect(Object.keys(folder.contents())).toEqual(before);
  });

  it.each(badStories)('as the story: %s', async (_, content, ...words) => {
    const folder = workFolder();
    const story = folder.write('story.json', content);
    const article = folder.write('article.txt', realText);
    const before = folder.contents();
    const { status, out, err } = await folder.run([command, story, '--article', article]);
    expect(err).toContain(story);
    for (const said of words) expect(err).toContain(said);
    expect([status, out]).toEqual([2, '']);
    expect(folder.contents()).toEqual(before);
  });

  it.each([
    ['a file that is not there', 'nowhere.txt', 'is not there'],
    ['a folder', 'folder', 'is a folder, not a file'],
  ])('as story and as article: %s', async (_, name, words) => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile);
    mkdirSync(folder.path('folder'));
    const given = folder.path(name);
    const asArticle = await folder.run([command, story, '--article', given]);
    expect([asArticle.status, asArticle.err]).toEqual([2, expect.stringContaining(`${given} ${words}.`)]);
    const asStory = await folder.run([command, given]);
    expect([asStory.status, asStory.err]).toEqual([2, expect.stringContaining(`${given} ${words}.`)]);
    expect(folder.contents()).toEqual({ 'story.json': Buffer.from(realFile).toString('latin1') });
  });

  it('names every one of several faults', async () => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile.slice(0, 5000));
    const empty = folder.write('empty.txt', '');
    const { status, err } = await folder.run([
      command,
      story,
      '--article',
      empty,
      '--article',
      `b2=${folder.path('nowhere.txt')}`,
    ]);
    expect(status).toBe(2);
    expect(err.match(/^error: /gm)).toHaveLength(3);
    expect(err).toContain('nowhere.txt is not there');
  });

  it('tells faults as JSON when asked', async () => {
    const folder = workFolder();
    const story = folder.write('story.json', edited(realFile, ['"date": "2020-12"', '"date": "2020-13"']));
    const { status, out, err } = await folder.run([command, story, '--json']);
    expect([status, err]).toEqual([2, '']);
    const { error, errors } = JSON.parse(out);
    expect(error).toMatchObject({ code: 'event-left-out', file: story, path: 'events[0].date' });
    expect(error.message).toContain('2020-13');
    expect(error.hint).toContain('EDTF');
    expect(errors).toEqual([error]);
  });

  it.each([
    [['--article', 'x9=article.txt'], 'The story has no source "x9".', 'Its sources are: a1.'],
    [['--article', 'a', '--article', 'b'], 'There are more articles (2) than sources in the story (1).'],
    [['--article', '-', '--article', 'a1=-'], 'Standard input (-) is given twice'],
    [['--article', 'a1=a', '--article', 'a1=b'], 'Two articles are given for the source "a1".'],
  ])('as articles: %j', async (args, ...words) => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile);
    const { status, err } = await folder.run([command, story, ...args], realText);
    expect(status).toBe(2);
    for (const said of words) expect(err).toContain(said);
  });
});
