import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of `bundle.ts`, minified as the app is; it sets the global `passages`. */
export async function buildBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./bundle.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'passages', fileName: 'passages' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(result => ('output' in result ? result.output : []));
  return chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
