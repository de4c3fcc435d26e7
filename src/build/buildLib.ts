import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Modules other programs may load, by file name in `dist-lib`. */
const modules: Readonly<Record<string, string>> = {
  'timex-extractor': 'src/bench/dates/extractor.ts',
  proposer: 'src/bench/events/proposer.ts',
};

/**
 * Builds ES modules for Node into `dist-lib`, one file each: `entries` by name (paths from the project root).
 * Packages of node_modules stay imports.
 */
export async function buildLib(entries: Readonly<Record<string, string>> = modules): Promise<void> {
  for (const [name, file] of Object.entries(entries)) {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: file,
        outDir: 'dist-lib',
        emptyOutDir: false,
        target: 'node20.19',
        minify: false,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLib();
