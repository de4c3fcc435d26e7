import { build } from 'vite';

/** One module with what it imports as the app has it, minified, but for files whose path matches `without`. */
export async function moduleCode(file: string, without: RegExp | null): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: file, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: id => without?.test(id) ?? false, output: { minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(result => ('output' in result ? result.output : []));
  return chunks.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
