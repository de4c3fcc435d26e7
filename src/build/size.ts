import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize, brotliSum, tellSize, withImports } from './servedFiles.ts';

/** Limits in bytes after brotli, for the largest language: see the reader's acceptance in CONTRIBUTING.md. */
const limits = { readable: 85_000, everything: 190_000 };

const folder = 'dist/s/blinken-cairo-2024';

/** The files a lazy part adds: its script with what it imports, and its styles. */
function partFiles(assets: readonly string[], part: string): string[] {
  const own = assets.filter(file => file.includes(part));
  if (own.length === 0) throw new Error(`Build first: no ${part} in dist/assets.`);
  return [...new Set(own.flatMap(file => [...withImports(file)]))];
}

function measure(): { readable: number; everything: number } {
  const assets = readdirSync('dist/assets').map(name => join('dist/assets', name));
  const languages = assets.filter(file => /bundle\.\w+-/.test(file));
  if (languages.length === 0) throw new Error('Build first: npm run build.');
  const largest = languages.reduce((a, b) => (brotliSize(a) >= brotliSize(b) ? a : b));
  const page = join(folder, 'index.html');
  const needed = new Set([...withImports(page), ...withImports(largest), join(folder, 'story.json')]);
  const picture = partFiles(assets, 'TimelinePicture').filter(file => !needed.has(file));
  refuseEditor([...needed, ...picture]);
  for (const file of [...needed, ...picture]) console.log(`${String(brotliSize(file)).padStart(7)}  ${file}`);
  return { readable: brotliSum(needed), everything: brotliSum([...needed, ...picture]) };
}

/** A class name of the editor in what readers load would mean that they load the editor. */
function refuseEditor(files: Iterable<string>): void {
  for (const file of files)
    if (readFileSync(file, 'utf8').includes('sl-ed-')) throw new Error(`${file} holds parts of the editor.`);
}

const sizes = measure();
const readable = tellSize('readable', sizes.readable, limits.readable);
const everything = tellSize('everything', sizes.everything, limits.everything);
process.exit(readable && everything ? 0 : 1);
