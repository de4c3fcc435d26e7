import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize, brotliSum, tellSize, withImports } from './servedFiles.ts';

const folder = 'dist/embed/v1';
const parts = readdirSync(join(folder, 'parts')).map(name => join(folder, 'parts', name));

/** The one file of the element's parts whose name begins so. */
function part(name: string): string {
  const found = parts.find(file => file.includes(`/${name}`));
  if (!found) throw new Error(`Build first: no ${name} in ${folder}/parts.`);
  return found;
}

const languages = ['bundle.fr', 'bundle.en', 'bundle.ar'].map(part);
const largest = languages.reduce((a, b) => (brotliSize(a) >= brotliSize(b) ? a : b));
/** All until the picture answers and passages are painted in the page. */
const element = new Set(
  [
    join(folder, 'source-timeline.js'),
    part('embedding'),
    largest,
    part('TimelinePicture'),
    part('placePassages'),
  ]
    .flatMap(file => [...withImports(file)])
    .concat(join(folder, 'source-timeline.css')),
);

// A publisher's page pays for these: limits in bytes after brotli.
const fits = [
  tellSize('source-timeline.js', brotliSize(join(folder, 'source-timeline.js')), 614),
  tellSize('loader.js', brotliSize(join(folder, 'loader.js')), 1_536),
  tellSize('the element until its picture answers', brotliSum(element), 115_000),
  tellSize(
    'the frame, all in all',
    brotliSum(['frame.js', 'frame.css'].map(name => join(folder, name))),
    115_000,
  ),
];
process.exit(fits.every(Boolean) ? 0 : 1);
