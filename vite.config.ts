import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurity } from './src/build/contentSecurity.ts';
import { preactAlias } from './src/build/preactAlias.ts';
import { storyList } from './src/build/storyList.ts';
import { styleFirst } from './src/build/styleFirst.ts';
import { visTimelineTransform } from './src/build/visTimelineTransform.ts';

export default defineConfig({
  base: './',
  resolve: {
    alias: preactAlias,
  },
  appType: 'mpa',
  plugins: [react(), tailwindcss(), visTimelineTransform(), storyList(), contentSecurity(), styleFirst()],
  // What `sourceline publish` makes pages of; stories are published from where they are.
  build: {
    outDir: 'dist-cli/kit/site',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  preview: {
    port: 4173,
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    // Property tests on a busy machine; no test asserts a time.
    testTimeout: 60_000,
    // Far from Greenwich, so that a date that leaks into local time shows.
    env: { TZ: 'Pacific/Chatham' },
  },
});
