import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLib } from '../../build/buildLib.ts';
import { printDoubts } from './doubts.ts';
import { readSets } from './readSets.ts';
import { score } from './score.ts';
import { printSizes } from './sizes.ts';
import { printSpeed } from './speed.ts';

// Measures the dated expressions of `findTimexes` beside two other libraries, with the public scorer and its sets.
// `--data DIR` says where they are, `--only SETS` keeps some (names parted by commas), `--alone` leaves out the others,
// `--show` prints the dates that are wrong without a doubt mark or outside their range.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join('..', 'shared', 'timex') },
    only: { type: 'string' },
    alone: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const methods: Readonly<Record<string, string>> = {
  sourceline: 'dist-lib/timex-extractor.mjs',
  'chrono-node': 'dist-lib/bench-chrono.mjs',
  recognizers: 'dist-lib/bench-recognizers.mjs',
};

await buildLib();
await buildLib({
  'bench-chrono': 'src/bench/dates/chronoExtractor.ts',
  'bench-recognizers': 'src/bench/dates/recognizersExtractor.ts',
});

if (existsSync(join(values.data, 'timex-bench.mjs'))) {
  const sets = readSets(values.data, values.only);
  for (const [name, extractor] of Object.entries(methods)) {
    if (values.alone && name !== 'sourceline') continue;
    console.log(`\n${name}`);
    score(values.data, extractor, sets.keys());
  }
  console.log('');
  printDoubts(sets, values.show);
} else {
  console.log(
    `No data: there is no timex-bench.mjs in ${values.data}, so nothing is scored (--data DIR names another folder).`,
  );
}
console.log('');
printSpeed();
console.log('');
await printSizes();
