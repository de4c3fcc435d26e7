import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurity, contentSecurityPolicy } from './src/build/contentSecurity.ts';
import { storyList } from './src/build/storyList.ts';
import { visTimelineTransform } from './src/build/visTimelineTransform.ts';

export default defineConfig({
  base: './',
  resolve: {
    // Written and typed against React; the bytes readers load are Preact's, which has the same interface.
    alias: {
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      react: 'preact/compat',
    },
  },
  appType: 'mpa',
  plugins: [react(), tailwindcss(), visTimelineTransform(), storyList(), contentSecurity()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
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
