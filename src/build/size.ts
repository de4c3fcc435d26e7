import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Limits in bytes after brotli, for the largest language: see the reader's acceptance in CONTRIBUTING.md. */
const limits = { readable: 85_000, everything: 190_000 };

const folder = 'dist/s/blinken-cairo-2024';

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** Scripts and styles that a file brings along before it runs, itself included. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imported = file.endsWith('.html')
    ? /(?:src|href)="(?:\.\.?\/)+(assets\/[^"]+\.(?:js|css))"/g
    : /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
  const root = file.endsWith('.html') ? 'dist' : 'dist/assets';
  if (file.endsWith('.css')) return found;
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imported))
    withImports(join(root, name), found);
  return found;
}

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
  const largest = languages.reduce((a, b) => (brotli(a) >= brotli(b) ? a : b));
  const needed = new Set([
    ...withImports(join(folder, 'index.html')),
    ...withImports(largest),
    join(folder, 'story.json'),
  ]);
  const picture = partFiles(assets, 'TimelinePicture').filter(file => !needed.has(file));
  for (const file of [...needed, ...picture]) console.log(`${String(brotli(file)).padStart(7)}  ${file}`);
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + brotli(file), 0);
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
