import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeIo } from '../nodeIo.ts';

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
});
