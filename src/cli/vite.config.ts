import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { preactAlias } from '../build/preactAlias.ts';
import { visTimelineTransform } from '../build/visTimelineTransform.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The `sourceline` command for Node; what it depends on stays in node_modules, but for what writes pages. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { alias: preactAlias },
  plugins: [
    visTimelineTransform(),
    {
      name: 'sourceline:executable',
      writeBundle: () => chmodSync(`${root}/dist-cli/sourceline.js`, 0o755),
    },
  ],
  // Preact must be one and the same for the pages and for what writes them out.
  ssr: { noExternal: [/^preact/, 'vis-timeline', 'vis-data'] },
  build: {
    ssr: 'src/cli/sourceline.ts',
    outDir: 'dist-cli',
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'sourceline.js', chunkFileNames: 'parts/[name].js' } },
  },
});
