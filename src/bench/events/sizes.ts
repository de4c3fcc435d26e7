import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { moduleCode } from '../moduleCode.ts';

const events = fileURLToPath(new URL('../../core/events/', import.meta.url));

/** Prints the bytes of what proposes events, without dates and articles, and of its word lists and places. */
export async function printSizes(): Promise<void> {
  console.log('| part | minified | gzip |\n|---|--:|--:|');
  const parts = [
    ['core', 'propose.ts', /\/dates\/|\/article\/|\/lexicon\/(?:en|fr|places)\.ts$/],
    ['en', 'propose/lexicon/en.ts', null],
    ['fr', 'propose/lexicon/fr.ts', null],
    ['places', 'propose/lexicon/places.ts', null],
    ['all, with dates', 'propose.ts', null],
  ] as const;
  for (const [name, file, without] of parts) {
    const code = await moduleCode(events + file, without);
    console.log(`| ${name} | ${code.length} | ${gzipSync(code, { level: 9 }).length} |`);
  }
}
