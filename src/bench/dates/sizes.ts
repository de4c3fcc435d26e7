import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { moduleCode } from '../moduleCode.ts';

const dates = fileURLToPath(new URL('../../core/dates/', import.meta.url));

/** Limits in bytes after gzip. */
const limits = { core: 12 * 1024, language: 6 * 1024 };

/** Prints the bytes of finder and resolver, and of each lexicon, minified and gzipped. */
export async function printSizes(): Promise<void> {
  console.log('| part | minified | gzip | limit |\n|---|--:|--:|--:|');
  const parts = [
    ['core', 'findTimexes.ts', /\/(?:en\/en|fr\/fr)\.ts$/, limits.core],
    ['en', 'lexicon/en/en.ts', null, limits.language],
    ['fr', 'lexicon/fr/fr.ts', null, limits.language],
  ] as const;
  for (const [name, file, without, limit] of parts) {
    const code = await moduleCode(dates + file, without);
    console.log(`| ${name} | ${code.length} | ${gzipSync(code, { level: 9 }).length} | ${limit} |`);
  }
}
