import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file as a host sends it, after brotli. */
export function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** Bytes of several files, each by itself. */
export function brotliSum(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + brotliSize(file), 0);
}

/**
 * Scripts and styles that a page or a script brings along before it runs, itself included. What a page only hints at
 * (`modulepreload`) is not waited for; what its scripts import is found in them.
 */
export function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (file.endsWith('.css')) return found;
  const imported = file.endsWith('.html')
    ? /<(?:script|link rel="stylesheet")[^>]* (?:src|href)="((?:\.\.?\/)+assets\/[^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*["`](\.[^"`]+\.js)["`]/g;
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    withImports(join(dirname(file), name), found);
  }
  return found;
}

/** Prints a size beside its limit; true when it fits. */
export function tellSize(name: string, size: number, limit: number): boolean {
  const fits = size <= limit;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name}: ${size} of ${limit} bytes (brotli)`);
  return fits;
}
