import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Limits in bytes after brotli, for the largest language: see the reader's acceptance in CONTRIBUTING.md. */
const limits = { readable: 85_000, everything: 190_000 };

const story = 'dist/stories/blinken-cairo-2024/story.json';

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function measure(): { readable: number; everything: number } {
  const assets = readdirSync('dist/assets').map(name => join('dist/assets', name));
  const languages = assets.filter(file => /bundle\.\w+-/.test(file));
  const picture = assets.filter(file => file.includes('TimelinePicture'));
  const first = assets.filter(
    file => /\.(js|css)$/.test(file) && !languages.includes(file) && !picture.includes(file),
  );
  if (picture.length === 0 || languages.length === 0) throw new Error('Build first: npm run build.');
  const largest = languages.reduce((a, b) => (brotli(a) >= brotli(b) ? a : b));
  const needed = ['dist/index.html', ...first, largest, story];
  for (const file of [...needed, ...picture]) console.log(`${String(brotli(file)).padStart(7)}  ${file}`);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + brotli(file), 0);
  return { readable: sum(needed), everything: sum([...needed, ...picture]) };
}

const sizes = measure();
let isWithin = true;
for (const key of ['readable', 'everything'] as const) {
  const fits = sizes[key] <= limits[key];
  isWithin &&= fits;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${key}: ${sizes[key]} of ${limits[key]} bytes (brotli)`);
}
process.exit(isWithin ? 0 : 1);
