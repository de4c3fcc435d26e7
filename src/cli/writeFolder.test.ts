import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeIo } from './nodeIo.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('writing a site into a folder', () => {
  it('makes the folders it needs and replaces files of the same name', async () => {
    const folder = join(emptyFolder(), 'new');
    await nodeIo().writeFolder(folder, new Map([['a/b.txt', 'old']]));
    await nodeIo().writeFolder(folder, new Map([['a/b.txt', 'new']]));
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('writes nothing where a folder stands in a file’s place, and names it', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'z.html'));
    const files = new Map([
      ['a.html', 'a'],
      ['z.html', 'z'],
    ]);
    await expect(nodeIo().writeFolder(folder, files)).rejects.toThrow('z.html is a folder');
    expect(readdirSync(folder)).toEqual(['z.html']);
  });

  it.each([
    ['of a file', 'a/b.txt', 'elsewhere/b.txt'],
    ['of a file that is not there', 'a/b.txt', 'elsewhere/none.txt'],
    ['of a folder', 'a', 'elsewhere'],
  ])('writes through no link in a place %s, and nothing else', async (_, link, to) => {
    const folder = emptyFolder();
    const site = join(folder, 'site');
    mkdirSync(join(site, 'a'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/b.txt'), 'precious');
    rmSync(join(site, link), { recursive: true, force: true });
    symlinkSync(join(folder, to), join(site, link));
    const files = new Map([
      ['0.txt', 'new'],
      ['a/b.txt', 'new'],
    ]);
    await expect(nodeIo().writeFolder(site, files)).rejects.toThrow(`${join(site, link)} is a link`);
    expect(readFileSync(join(folder, 'elsewhere/b.txt'), 'utf8')).toBe('precious');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['b.txt']);
    expect(existsSync(join(site, '0.txt'))).toBe(false);
  });

  it('goes through a link to the folder itself', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'there'));
    symlinkSync(join(folder, 'there'), join(folder, 'site'));
    await nodeIo().writeFolder(join(folder, 'site'), new Map([['a/b.txt', 'new']]));
    expect(readFileSync(join(folder, 'there/a/b.txt'), 'utf8')).toBe('new');
  });

  it('writes nothing where a file stands in a folder’s place, and names it', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const files = new Map([
      ['0.txt', 'new'],
      ['a/b.txt', 'new'],
    ]);
    await expect(nodeIo().writeFolder(folder, files)).rejects.toThrow(`${join(folder, 'a')} is a file`);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('ends where no folder can be made, as under /proc', async () => {
    const files = new Map([['a/b.txt', 'new']]);
    await expect(nodeIo().writeFolder('/proc/sourceline/site', files)).rejects.toThrow('mkdir');
  });
});
