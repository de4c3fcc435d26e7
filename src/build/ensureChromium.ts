import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium.ts';

/** Finds a Chromium for the browser tests, else installs one, else says in one sentence what to install. */
function ensureChromium(): boolean {
  const found = findChromium();
  if (found) {
    console.log(`Chromium: ${found}`);
    return true;
  }
  console.log('No Chromium found; installing one for the browser tests.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findChromium() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  }
  return findChromium() !== undefined;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (!ensureChromium()) {
  console.error('Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run the tests again.');
  process.exit(1);
}
