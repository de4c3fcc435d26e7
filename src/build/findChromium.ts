import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
];

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, then Playwright's own, then the usual names and places. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.flatMap(name => [join(folder, name), join(folder, `${name}.exe`)]));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath, ...places].find(
    path => path !== undefined && path !== '' && existsSync(path),
  );
}
