import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from './commandIo.ts';
import { linesOf } from './linesOf.ts';
import { replaceFile } from './replaceFile.ts';
import { writeFolder } from './writeFolder.ts';

/** The real world: files, standard streams and the clock of this process. */
export function nodeIo(): CommandIo {
  const { stdin, stdout, stderr, env } = process;
  return {
    readFile: (path, limit) => readAll(createReadStream(path), limit),
    stdin: limit => readAll(stdin, limit),
    lines: path => linesOf(path === '-' ? stdin : createReadStream(path)),
    writeFile: async (path, text) => replaceFile(await realPath(path), text),
    isSameFile: async (path, other) => (await realPath(path)) === (await realPath(other)),
    foldersIn,
    kitFiles: () => readFolder(fileURLToPath(new URL('kit', import.meta.url))),
    writeFolder,
    out: text => void stdout.write(text),
    outLine: async text => {
      if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
    },
    err: text => void stderr.write(text),
    now: () => new Date(),
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

/** A device or a pipe has no size to ask for, so bytes are counted as they come. */
async function readAll(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

async function foldersIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(entry => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^ENO(ENT|TDIR)$/.test(String(error.code))) return [];
    throw error;
  }
}

/** Where a path leads, links followed; a file that is not there yet is sought in its folder. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}
