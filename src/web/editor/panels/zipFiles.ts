import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is compressed already. */
const PACKED = /\.(?:png|woff2?)$/;

/**
 * Files as a .zip, in their order, all of one time. Between two files the page may answer: no worker is needed, which the
 * policy would refuse. Rejects when a name is too long for the format.
 */
export async function zipFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  mtime: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [name, content] of files) {
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    file.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true);
    await new Promise(resolve => setTimeout(resolve));
  }
  zip.end();
  if (failure) throw failure;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
