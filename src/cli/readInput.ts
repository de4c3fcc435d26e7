import { failed, ok, type Result } from '../core/problem.ts';
import type { CommandIo } from './commandIo.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';

/** Files beyond this are no article and no story. */
const MOST_BYTES = 50 * 1024 * 1024;

/** What went wrong with a file, and what to do, by Node's code. */
const FAULTS: Readonly<Record<string, readonly [code: string, what: string, hint: string]>> = {
  ENOENT: ['not-found', 'is not there', 'Check the name and the folder.'],
  ENOTDIR: ['not-found', 'is not there', 'Check the name and the folder.'],
  EISDIR: ['is-folder', 'is a folder, not a file', 'Name the file in it.'],
  EACCES: ['not-allowed', 'must not be opened by you', 'Change its permissions, or use a copy.'],
  EPERM: ['not-allowed', 'must not be opened by you', 'Change its permissions, or use a copy.'],
  EROFS: ['not-allowed', 'is on a disk that cannot be written', 'Name another file with --out.'],
  ENOSPC: ['no-space', 'cannot be written: the disk is full', 'Make room, or name another file with --out.'],
  EFBIG: ['too-large', 'is larger than 50 MB', 'Give the article or the story alone.'],
  ENAMETOOLONG: ['not-found', 'has a name that is too long', 'Check the name.'],
};

/** How a file is called in a sentence. */
export function fileName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The bytes of a file, or of standard input for `-`; at most 50 MB. */
export async function readInput(file: string, io: CommandIo): Promise<Result<Uint8Array, InputProblem>> {
  try {
    return ok(await (file === '-' ? io.stdin(MOST_BYTES) : io.readFile(file, MOST_BYTES)));
  } catch (error) {
    return failed(fileProblem(file, error, 'cannot be read'));
  }
}

/** An error of Node's file system in plain words. */
export function fileProblem(file: string, error: unknown, otherwise: string): InputProblem {
  const nodeCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [code, what, hint] = FAULTS[nodeCode] ?? [
    'file-fault',
    `${otherwise} (${nodeCode || String(error)})`,
    '',
  ];
  return inputProblem(code, fileName(file), `${fileName(file)} ${what}.`, hint);
}
