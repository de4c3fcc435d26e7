import { constants } from 'node:fs';
import { access, lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from './replaceFile.ts';

/**
 * Puts files under a folder, by their path in it, each whole or not at all. Nothing is written when something stands in
 * their way: a link (what it names lies elsewhere, and would be written), a folder for a file, a file for a folder, or
 * one that must not be written. The folder itself may be a link. Rejects with an error that has Node's `code`.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  for (const path of folders) await refuseInPlaceOf('folder', join(folder, path));
  for (const path of files.keys()) await refuseInPlaceOf('file', join(folder, path));
  await makeFolder(folder);
  for (const path of folders) await makeFolder(join(folder, path));
  for (const [path, content] of files) await replaceFile(join(folder, path), content);
}

/** The folders a path leads through, the outer ones first. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, i) => names.slice(0, i + 1).join('/'));
}

async function refuseInPlaceOf(wanted: 'file' | 'folder', path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (!there) return;
  if (there.isSymbolicLink()) throw refusal('ELOOP', `${path} is a link to another place`);
  if (there.isDirectory() && wanted === 'file') throw refusal('EISDIR', `${path} is a folder`);
  if (!there.isDirectory() && wanted === 'folder') throw refusal('ENOTDIR', `${path} is a file`);
  await access(path, constants.W_OK);
}

function refusal(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/**
 * Makes a folder and those it lies in. Node's own `recursive` never ends where the system says of a folder that is there
 * that it is not, as under /proc (nodejs/node, `MKDirpAsync` tries the parent again on ENOENT).
 */
async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return;
  if (there) throw refusal('ENOTDIR', `${path} is no folder`);
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path);
}
