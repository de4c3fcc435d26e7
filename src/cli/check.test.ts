import { describe, expect, it } from 'vitest';
import { edited, realFile, realStory, realText, shortenedText, updatedText } from './testing/realStory.ts';
import { webPage } from './testing/webPage.ts';
import { windows1252 } from './testing/windows1252.ts';
import { type WorkFolder, workFolder } from './testing/workFolder.ts';

const passages = realStory.events.flatMap(event => event.passages);

/** A folder with the real story in it. */
function storyFolder(): { folder: WorkFolder; story: string } {
  const folder = workFolder();
  return { folder, story: folder.write('story.json', realFile) };
}

/** The story with a second source, whose text it does not hold unless given. */
function twoSources(second: object = {}): string {
  const value = JSON.parse(realFile);
  value.sources.push({ id: 'b2', inLanguage: 'fr', ...second });
  value.events[0].passages.push({
    id: 'second',
    source: 'b2',
    role: 'describes',
    selector: [{ type: 'TextQuoteSelector', exact: 'Le roi a reçu le ministre' }],
  });
  return JSON.stringify(value);
}

describe('sourceline check', () => {
  it('finds every passage of the real story verified, one line each', async () => {
    const { folder, story } = storyFolder();
    const { status, out, err } = await folder.run(['check', story]);
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const { id } of passages) expect(out).toMatch(new RegExp(`^verified  \\S+ +${id} +“.+”$`, 'm'));
    expect(out).toContain(`Passages: ${passages.length} verified, 0 moved, 0 changed, 0 missing.`);
  });

  it('tells moved, changed and missing passages of an edited article, and what changed', async () => {
    const { folder, story } = storyFolder();
    const article = folder.write('article.txt', shortenedText);
    const { status, out } = await folder.run(['check', story, '--article', article]);
    expect(status).toBe(1);
    expect(out).toContain('it differs from the text in the story');
    expect(out).toMatch(/^moved {4}jeddah-visit +jeddah-meeting +“Au cours/m);
    expect(out).toMatch(/^changed {2}morocco-israel +morocco-step +“Cette étape.*\n +“jugée” was added$/m);
    expect(out).toMatch(/^missing {2}qatar-talks +qatar-resume +“Alors que/m);
    expect(out).toMatch(/^missing +qatar-talks +timexes\[0\] +“cette semaine”$/m);
    expect(out).toContain(`Passages: 0 verified, ${passages.length - 2} moved, 1 changed, 1 missing.`);
  });

  it('shows the places that came near a missing passage', async () => {
    const { folder } = storyFolder();
    const value = JSON.parse(realFile);
    value.events[0].passages[0].selector = [{ type: 'TextQuoteSelector', exact: 'Antony Blinken' }];
    const story = folder.write('story.json', JSON.stringify(value));
    const { out } = await folder.run(['check', story]);
    expect(out).toMatch(/^missing .*“Antony Blinken”\n +did you mean “Antony Blinken” \(100 % alike\)\?$/m);
  });

  it('gives one JSON object, whose places are those of the words in the current text', async () => {
    const { folder, story } = storyFolder();
    const article = folder.write('article.txt', shortenedText);
    const { status, out } = await folder.run(['check', story, '--article', article, '--json']);
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ format: 'sourceline-check/1', story: realStory.id });
    expect(report.sources).toMatchObject([{ id: 'a1', changed: true, file: article, encoding: 'utf-8' }]);
    expect(report.summary).toEqual({
      verified: 0,
      moved: passages.length - 2,
      changed: 1,
      missing: 1,
      unchecked: 0,
    });
    for (const passage of report.passages) {
      if (passage.state !== 'missing')
        expect(shortenedText.slice(passage.start, passage.end)).toBe(passage.found);
      if (passage.state === 'moved') expect(passage.found).toBe(passage.exact);
    }
    const step = report.passages.find((one: { passage: string }) => one.passage === 'morocco-step');
    expect(step).toMatchObject({
      event: 'morocco-israel',
      source: 'a1',
      role: 'describes',
      state: 'changed',
    });
    const lost = report.passages.find((one: { passage: string }) => one.passage === 'qatar-resume');
    expect(lost).toMatchObject({ state: 'missing', start: null, end: null, found: null });
  });

  it.each([
    ['in UTF-8', (page: string) => Buffer.from(page), 'utf-8'],
    ['in the encoding it declares', windows1252, 'windows-1252'],
    ['in UTF-8, though it declares another', (page: string) => Buffer.from(page), 'windows-1252'],
  ])('reads the article of a web page %s', async (_, encode, charset) => {
    const { folder, story } = storyFolder();
    const page = folder.write('page.html', encode(webPage(realText, charset)));
    const { status, out } = await folder.run(['check', story, '--article', page]);
    expect(out).toContain('the article found in the page');
    expect(out).toContain('the same as in the story');
    expect(status).toBe(0);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${realText}`), []],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${realText}`, 'utf16le'), []],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${realText}`, 'utf16le').swap16(), []],
    ['Windows-1252 when asked', windows1252(realText), ['--encoding', 'windows-1252']],
    ['lines that end with CR LF', Buffer.from(`${realText.replaceAll('\n', '\r\n')}\r\n`), []],
    ['letters with their accents apart', Buffer.from(realText.normalize('NFD')), []],
  ])('reads plain text in %s', async (_, bytes, options) => {
    const { folder, story } = storyFolder();
    const article = folder.write('article.txt', bytes);
    const { status, out, err } = await folder.run(['check', story, '--article', article, ...options]);
    expect(err).toBe('');
    expect(out).toContain('the same as in the story');
    expect(status).toBe(0);
  });

  it('reads an article from standard input', async () => {
    const { folder, story } = storyFolder();
    const { status, out } = await folder.run(['check', story, '--article', '-'], updatedText);
    expect(out).toContain('a1: the text standard input');
    expect(out).toContain(`${passages.length - 1} moved, 1 changed`);
    expect(status).toBe(1);
  });

  it('checks a story and an article of 5 MB', async () => {
    const { folder } = storyFolder();
    const words = realText.split(' ');
    let filling = '';
    for (let i = 7; filling.length < 5_000_000; i = (i * 16_807) % 2_147_483_647)
      filling += `${words[i % words.length]} `;
    const value = JSON.parse(realFile);
    value.extra = filling;
    const story = folder.write('story.json', JSON.stringify(value));
    const article = folder.write('article.txt', `${filling}\n${updatedText}`);
    const { status, out } = await folder.run(['check', story, '--article', article]);
    expect(out).toContain(`Passages: 0 verified, ${passages.length - 1} moved, 1 changed, 0 missing.`);
    expect(status).toBe(1);
  });

  it('counts passages without a text as unchecked, says why, and passes when the others stand', async () => {
    const { folder } = storyFolder();
    const story = folder.write('story.json', twoSources());
    const { status, out } = await folder.run(['check', story]);
    expect(out).toContain(
      'b2: unchecked, since the story does not hold its text; give it by --article b2=FILE',
    );
    expect(out).toMatch(/^unchecked +morocco-israel +second/m);
    expect(out).toContain(`${passages.length} verified, 0 moved, 0 changed, 0 missing, 1 unchecked.`);
    expect(status).toBe(0);
  });

  it('does not pass a story of which nothing could be checked', async () => {
    const { folder } = storyFolder();
    const value = JSON.parse(realFile);
    delete value.sources[0].articleBody;
    const story = folder.write('story.json', JSON.stringify(value));
    const { status, out } = await folder.run(['check', story]);
    expect(out).toContain(`${passages.length} unchecked`);
    expect(status).toBe(1);
  });

  it('takes an article for the source that is named, and the others in order, which it says', async () => {
    const { folder } = storyFolder();
    const story = folder.write('story.json', twoSources());
    const a = folder.write('a.txt', realText);
    const b = folder.write('b.txt', 'Hier, Le roi a reçu le ministre au palais.');
    const named = await folder.run(['check', story, '--article', `b2=${b}`, '--article', a]);
    expect([named.status, named.err]).toEqual([0, '']);
    expect(named.out).toContain('0 missing.');
    const inOrder = await folder.run(['check', story, '--article', a, '--article', b]);
    expect(inOrder.status).toBe(0);
    expect(inOrder.err).toContain(`in the order of the sources: ${a} for a1, ${b} for b2.`);
    const swapped = await folder.run(['check', story, '--article', b, '--article', a]);
    expect(swapped.status).toBe(1);
  });

  it('warns when a text is not the one its sha256 was made of', async () => {
    const { folder } = storyFolder();
    const story = folder.write('story.json', edited(realFile, ['"sha256": "0', '"sha256": "1']));
    const { status, err } = await folder.run(['check', story]);
    expect(err).toContain('warning: ');
    expect(err).toContain('The text of source "a1" is not the one its sha256 was made of');
    expect(err).toContain('where: sources[0].sha256');
    expect(status).toBe(0);
  });

  it('prints nothing of a file that could steer a terminal', async () => {
    const { folder } = storyFolder();
    const value = JSON.parse(realFile);
    value.events[0].passages[0].selector[0].exact = 'red \u001B[31m\u202Eevil\nline';
    const story = folder.write('story.json', JSON.stringify(value));
    const { out } = await folder.run(['check', story]);
    expect(out).toContain('“red [31mevil line”');
    for (const steering of ['\u001B', '\u202E']) expect(out).not.toContain(steering);
  });
});
