import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the files for other people's pages go. */
export const embedFolder = 'dist-embed';

/** Builds `loader.js`: one classic script without globals, for `<script async src>` on any page. */
export async function buildEmbed(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: embedFolder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true, hoist_props: false } },
      rolldownOptions: {
        input: fileURLToPath(new URL('../web/embed/loader.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'loader.js' },
      },
    },
  });
}
