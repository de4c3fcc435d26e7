import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Prints the bytes of resolver and DOM adapter together, minified as the app is, plain and gzipped. */
export async function printSize(): Promise<void> {
  const entry = fileURLToPath(new URL('./bundle.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(result => ('output' in result ? result.output : []));
  const code = chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  console.log(
    `\nResolver and DOM adapter: ${code.length} bytes minified, ${gzipSync(code, { level: 9 }).length} gzipped`,
  );
}
