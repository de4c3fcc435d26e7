import type { Locator } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A picture of a part of a page, as PNG, once two in a row are the same. */
export async function stillShot(part: Locator): Promise<Buffer> {
  let last = await part.screenshot({ animations: 'disabled' });
  for (let i = 0; i < 20; i++) {
    const next = await part.screenshot({ animations: 'disabled' });
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not come to rest.');
}

/** How many pixels of two pictures an eye could tell apart; all of them when their sizes differ. */
export function differingPixels(
  one: Buffer,
  other: Buffer,
): { readonly count: number; readonly map: Buffer } {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { count: width * height, map: other };
  const map = new PNG({ width, height });
  // Without an exception for anti-aliased edges: letters that moved by a part of a pixel are a difference too.
  const count = pixelmatch(a.data, b.data, map.data, width, height, { threshold: 0.1, includeAA: true });
  return { count, map: PNG.sync.write(map) };
}

/** How many colours a picture has, so that a test can tell that there is something on it. */
export function coloursOf(shot: Buffer): number {
  const { data } = PNG.sync.read(shot);
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
}
