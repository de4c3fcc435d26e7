import { once } from 'node:events';
import { constants, createReadStream } from 'node:fs';
import { access, chmod, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandIo } from './commandIo.ts';
import { linesOf } from './linesOf.ts';

/** The real world: files, standard streams and the clock of this process. */
export function nodeIo(): CommandIo {
  const { stdin, stdout, stderr, env } = process;
  return {
    readFile: (path, limit) => readAll(createReadStream(path), limit),
    stdin: limit => readAll(stdin, limit),
    lines: path => linesOf(path === '-' ? stdin : createReadStream(path)),
    writeFile: replaceFile,
    isSameFile: async (path, other) => (await realPath(path)) === (await realPath(other)),
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

/** A file of another name beside the old one, then one rename: whoever reads sees the old or the new, never half. */
async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const target = await realPath(path);
  const old = await stat(target).catch(() => undefined);
  if (old?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A rename would replace even a file that must not be written.
  if (old) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.sourceline-${process.pid}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (old) await chmod(temporary, old.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
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

async function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const path of files.keys()) await refuseFolder(join(folder, path));
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, content);
  }
}

/** A folder in a file's place is found out before anything is written. */
async function refuseFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

/** Where a path leads, links followed; a file that is not there yet is sought in its folder. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}
