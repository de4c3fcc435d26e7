import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { realFile, realText, updatedText } from './testing/realStory.ts';
import { workFolder } from './testing/workFolder.ts';

describe('runCommand', () => {
  it.each([['--help'], ['-h'], ['help']])('tells all commands with %s', async flag => {
    const { status, out } = await workFolder().run([flag]);
    expect(status).toBe(0);
    expect(out).toMatch(/sourceline check STORY\.json.*\n.*sourceline repair STORY\.json/);
  });

  it.each([
    ['check', /unchecked .*\n[\s\S]*--encoding NAME[\s\S]*Exit status/],
    ['repair', /--dry-run[\s\S]*--keep-text[\s\S]*Exit status/],
  ])('tells all about %s with --help', async (command, words) => {
    const { status, out } = await workFolder().run([command, '--help']);
    expect([status, out]).toEqual([0, expect.stringMatching(words)]);
  });

  it('tells its version', async () => {
    expect(await workFolder().run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[], 'No command is named.', 'The commands are: extract, check, repair, export, import, publish.'],
    [
      ['frob'],
      'There is no command "frob".',
      'The commands are: extract, check, repair, export, import, publish.',
    ],
    [['constructor'], 'There is no command "constructor".'],
    [['check'], 'No story is named.'],
    [['check', 's.json', '--frob'], 'There is no option --frob.'],
    [['check', 's.json', '--constructor'], 'There is no option --constructor.'],
    [['check', 's.json', '-x'], 'There is no option -x.'],
    [['check', 's.json', '--out', 'x'], 'There is no option --out.'],
    [['check', 's.json', '--json=yes'], '--json takes no value.'],
    [['check', 's.json', '--article'], '--article needs a value.'],
    [['check', 's.json', '--article', '--encoding'], '--article needs a value.'],
    [
      ['check', 's.json', 'article.txt'],
      'There is one story too many: article.txt. Articles are given by --article.',
    ],
    [['check', 's.json', '--encoding', 'klingon'], 'There is no encoding "klingon"'],
    [['check', '-'], 'The story cannot come from standard input.'],
    [['repair', 's.json', '--date', '2024-02-30'], '--date must be a date such as 2024-03-21'],
    [['repair', 's.json', '--dry-run', '--out', 'x'], '--out cannot go with it'],
  ])('says what is wrong with %j', async (args, ...words) => {
    const { status, out, err } = await workFolder().run(args);
    expect([status, out]).toEqual([2, '']);
    for (const said of words) expect(err).toContain(said);
    expect(err).toContain('See sourceline --help.');
  });
});

/** Runs the entry itself, as a process. */
function spawnEntry(args: readonly string[], input = '') {
  const entry = fileURLToPath(new URL('./sourceline.ts', import.meta.url));
  return spawnSync(process.execPath, ['--import', 'tsx', entry, ...args], { input, encoding: 'utf8' });
}

describe('the entry', () => {
  it('reads files and standard input, prints without colours, and sets the exit status', () => {
    const folder = workFolder();
    const story = folder.write('story.json', realFile);
    const same = spawnEntry(['check', story, '--article', '-'], realText);
    expect([same.status, same.stderr]).toEqual([0, '']);
    expect(same.stdout).toContain('the same as in the story');
    expect(same.stdout).not.toContain('\u001B');
    const updated = spawnEntry(['check', story, '--article', 'a1=-'], updatedText);
    expect(updated.status).toBe(1);
    const bad = spawnEntry(['check', folder.path('nowhere.json')]);
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr).toContain('nowhere.json is not there.');
    expect(bad.stderr).not.toMatch(/^\s+at /m);
  });
});
