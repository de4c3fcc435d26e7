import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/build/findChromium.ts';

const port = Number(process.env.SOURCELINE_E2E_PORT ?? 4199);
const executablePath = findChromium();

/** Browser tests of the production build in `dist`; build before running them. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Machines that run other work besides are slow; a test that passes is no slower for it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    // Far from Greenwich, so that a date that leaks into local time shows.
    timezoneId: 'Pacific/Chatham',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --outDir dist --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    cwd: '..',
    reuseExistingServer: false,
  },
});
