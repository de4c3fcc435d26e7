import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The `sourceline` command as one file for Node; what it depends on stays in node_modules. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    {
      name: 'sourceline:executable',
      writeBundle: () => chmodSync(`${root}/dist-cli/sourceline.js`, 0o755),
    },
  ],
  build: {
    ssr: 'src/cli/sourceline.ts',
    outDir: 'dist-cli',
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'sourceline.js' } },
  },
});
