import { constants } from 'node:fs';
import { access, chmod, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A file of another name beside the old one, then one rename: whoever reads sees the old or the new, never half. A link
 * at `target` is replaced, not followed. Rejects with an error that has Node's `code`.
 */
export async function replaceFile(target: string, content: string | Uint8Array): Promise<void> {
  const old = await stat(target).catch(() => undefined);
  if (old?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A rename would replace even a file that must not be written.
  if (old) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.sourceline-${process.pid}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    try {
      await file.writeFile(content);
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
