import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildEmbed } from './buildEmbed.ts';

/** The site's address, for what must name it whole; that of `npm start` when none is given. */
const baseUrl = process.env.SOURCELINE_BASE_URL ?? 'http://localhost:4173/';

/** Builds the command, what it publishes with, and with both the site of the stories in `public/stories`. */
async function buildAll(): Promise<number> {
  await build({ configFile: 'src/cli/vite.config.ts', logLevel: 'warn' });
  await build({ logLevel: 'warn' });
  await buildEmbed();
  const stories = readdirSync('public/stories', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join('public/stories', entry.name, 'story.json'))
    .sort();
  rmSync('dist', { recursive: true, force: true });
  const args = ['dist-cli/sourceline.js', 'publish', ...stories, '--out', 'dist', '--base-url', baseUrl];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = await buildAll();
