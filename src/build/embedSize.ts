import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Limit of the loader, in bytes after brotli: a publisher's page pays for it. */
const limit = 1_536;

const code = readFileSync('dist/embed/v1/loader.js');
const size = brotliCompressSync(code).length;
const fits = size <= limit;
console.log(
  `${fits ? 'ok  ' : 'OVER'} loader.js: ${size} of ${limit} bytes (brotli), ${code.length} minified`,
);
process.exit(fits ? 0 : 1);
