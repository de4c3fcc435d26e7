import { gzipSync } from 'node:zlib';

/** Prints the bytes of resolver and DOM adapter together, minified as the app is, plain and gzipped. */
export function printSize(code: string): void {
  console.log(
    `\nResolver and DOM adapter: ${code.length} bytes minified, ${gzipSync(code, { level: 9 }).length} gzipped`,
  );
}
