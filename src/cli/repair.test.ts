import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../core/story/readStory.ts';
import type { Story } from '../core/story/story.ts';
import { realFile, realStory, realText, shortenedText, updatedText } from './testing/realStory.ts';
import { workFolder } from './testing/workFolder.ts';

function storyFolder(article: string) {
  const folder = workFolder();
  const story = folder.write('story.json', realFile);
  return { folder, story, article: folder.write('article.txt', article) };
}

function storyIn(text: string): Story {
  const read = readStory(text);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.problems).toEqual([]);
  return read.value.story;
}

describe('sourceline repair', () => {
  it('writes the new text and the new places into the story, and the old ones into a revision', async () => {
    const { folder, story, article } = storyFolder(updatedText);
    const { status, out, err } = await folder.run(['repair', story, '--article', article]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^repaired {2}changed +morocco-israel +morocco-step/m);
    expect(out).toContain(`Written: ${story}.`);
    const after = storyIn(folder.text('story.json'));
    const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(after.sources[0]).toMatchObject({ articleBody: updatedText, sha256: hash(updatedText) });
    expect(after.revisions).toMatchObject([
      { source: 'a1', reason: 'text-changed', sha256: hash(realText), dateModified: '2026-01-02T03:04:05Z' },
    ]);
    expect(after.revisions?.[0]).not.toHaveProperty('articleBody');
    const first = realStory.events[0]?.passages[0];
    expect(after.revisions?.[0]?.passages[0]).toEqual({ id: first?.id, selector: first?.selector });
    const check = await folder.run(['check', story, '--article', article]);
    expect([check.status, check.out.includes(' 0 moved, 0 changed, 0 missing.')]).toEqual([0, true]);
  });

  it('changes nothing the second time', async () => {
    const { folder, story, article } = storyFolder(updatedText);
    await folder.run(['repair', story, '--article', article]);
    const once = folder.contents();
    const { status, out } = await folder.run(['repair', story, '--article', article]);
    expect(status).toBe(0);
    expect(out).toContain('There is nothing to write.');
    expect(folder.contents()).toEqual(once);
  });

  it('leaves a story alone that is right', async () => {
    const { folder, story } = storyFolder(updatedText);
    const before = folder.contents();
    const { status, out } = await folder.run(['repair', story]);
    expect([status, out.includes('There is nothing to write.')]).toEqual([0, true]);
    expect(folder.contents()).toEqual(before);
  });

  it('holds a source of which words are missing, and says which', async () => {
    const { folder, story, article } = storyFolder(shortenedText);
    const before = folder.contents();
    const { status, out } = await folder.run(['repair', story, '--article', article]);
    expect(status).toBe(1);
    expect(out).toMatch(/^unrepaired {2}missing +qatar-talks +qatar-resume/m);
    expect(out).toMatch(/^held {8}moved +jeddah-visit +jeddah-meeting/m);
    expect(out).toContain('Source "a1" is left as it was: 3 places must be looked at first');
    expect(folder.contents()).toEqual(before);
  });

  it('writes to another file when asked, keeps the old text when asked, and takes a date', async () => {
    const { folder, story, article } = storyFolder(updatedText);
    const out = folder.path('new.json');
    const options = ['--out', out, '--keep-text', '--date', '2024-03-22'];
    expect((await folder.run(['repair', story, '--article', article, ...options])).status).toBe(0);
    expect(folder.text('story.json')).toBe(realFile);
    const [revision] = storyIn(folder.text('new.json')).revisions ?? [];
    expect(revision).toMatchObject({ articleBody: realText, dateModified: '2024-03-22' });
    expect(Object.keys(folder.contents()).sort()).toEqual(['article.txt', 'new.json', 'story.json']);
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    const { folder, story, article } = storyFolder(updatedText);
    const before = folder.contents();
    const dry = await folder.run(['repair', story, '--article', article, '--dry-run']);
    expect(folder.contents()).toEqual(before);
    expect(dry.out).toContain('Nothing is written (--dry-run).');
    const real = await folder.run(['repair', story, '--article', article]);
    const withoutEnd = (text: string) => text.trimEnd().split('\n').slice(0, -1);
    expect(withoutEnd(dry.out)).toEqual(withoutEnd(real.out));
    expect([dry.status, real.status]).toEqual([0, 0]);
  });

  it('gives one JSON object', async () => {
    const { folder, story, article } = storyFolder(shortenedText);
    const { status, out } = await folder.run(['repair', story, '--article', article, '--json']);
    const report = JSON.parse(out);
    expect(status).toBe(1);
    expect(report).toMatchObject({
      format: 'sourceline-repair/1',
      story: realStory.id,
      written: null,
      dryRun: false,
    });
    expect(report.sources).toEqual([{ id: 'a1', outcome: 'held' }]);
    expect(report.summary).toMatchObject({ repaired: 0, unrepaired: 1, held: realStoryPassages - 1 });
  });

  it('keeps the mode of the file, and follows a link to it', async () => {
    const { folder, story, article } = storyFolder(updatedText);
    chmodSync(story, 0o640);
    symlinkSync('story.json', folder.path('link.json'));
    expect((await folder.run(['repair', folder.path('link.json'), '--article', article])).status).toBe(0);
    expect(lstatSync(folder.path('link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(story).mode & 0o777).toBe(0o640);
    expect(storyIn(folder.text('story.json')).sources[0]?.articleBody).toBe(updatedText);
  });

  it.each([
    ['over the article', 'article.txt', 'is the article: the story would be written over it'],
    ['to a folder', '.', 'is a folder, not a file'],
    ['where there is no folder', 'nowhere/new.json', 'is not there'],
  ])('does not write %s', async (_, name, words) => {
    const { folder, story, article } = storyFolder(updatedText);
    const before = folder.contents();
    const run = await folder.run(['repair', story, '--article', article, '--out', folder.path(name)]);
    expect(run.status).toBe(2);
    expect(run.err).toContain(words);
    expect(folder.contents()).toEqual(before);
  });

  it('does not write a field that is nested too deeply to be written', async () => {
    const { folder, article } = storyFolder(updatedText);
    const deep = `${realFile.trimEnd().slice(0, -1)},"x-deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const story = folder.write('story.json', deep);
    const { status, err } = await folder.run(['repair', story, '--article', article]);
    expect(status).toBe(2);
    expect(err).toContain('nested too deeply to be written again');
    expect(folder.text('story.json')).toBe(deep);
  });
});

const realStoryPassages = realStory.events.flatMap(event => event.passages).length;
