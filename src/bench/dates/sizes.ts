import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const dates = fileURLToPath(new URL('../../core/dates/', import.meta.url));

/** Limits in bytes after gzip. */
const limits = { core: 12 * 1024, language: 6 * 1024 };

/** One module with what it imports, minified, but for files whose path matches `without`. */
async function bundle(file: string, without: RegExp | null): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: dates + file, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: id => without?.test(id) ?? false, output: { minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(result => ('output' in result ? result.output : []));
  return chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

/** Prints the bytes of finder and resolver, and of each lexicon, minified and gzipped. */
export async function printSizes(): Promise<void> {
  console.log('| part | minified | gzip | limit |\n|---|--:|--:|--:|');
  const parts = [
    ['core', 'findTimexes.ts', /\/(?:en\/en|fr\/fr)\.ts$/, limits.core],
    ['en', 'lexicon/en/en.ts', null, limits.language],
    ['fr', 'lexicon/fr/fr.ts', null, limits.language],
  ] as const;
  for (const [name, file, without, limit] of parts) {
    const code = await bundle(file, without);
    console.log(`| ${name} | ${code.length} | ${gzipSync(code, { level: 9 }).length} | ${limit} |`);
  }
}
