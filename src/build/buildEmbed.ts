import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// `loader.js` is one classic script without globals, for `<script async src>` on anybody's page. Terser makes it
// smaller than the bundler's own minifier does.
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: 'dist-embed',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    minify: 'terser',
    terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    rolldownOptions: {
      input: fileURLToPath(new URL('../web/embed/loader.ts', import.meta.url)),
      output: { format: 'iife', entryFileNames: 'loader.js' },
    },
  },
});
