import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const events = fileURLToPath(new URL('../../core/events/', import.meta.url));

async function bundle(file: string, without: RegExp | null): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: events + file, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: id => without?.test(id) ?? false, output: { minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(result => ('output' in result ? result.output : []));
  return chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

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
    const code = await bundle(file, without);
    console.log(`| ${name} | ${code.length} | ${gzipSync(code, { level: 9 }).length} |`);
  }
}
