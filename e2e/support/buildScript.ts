import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a script of the tests into one classic script, with the packages it names as they are. */
export async function buildScript(address: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(address),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap(one =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`${address.href} was not built.`);
  return chunk.code;
}
