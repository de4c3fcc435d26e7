import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLib } from '../../build/buildLib.ts';
import { printDoubts } from './doubts.ts';
import { printSizes } from './sizes.ts';

// Measures the events of `proposeEvents` with the public scorer of TimeSET, beside one sentence an event.
// `--data DIR` says where the scorer and its articles are, `--errors N` prints what went wrong.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join('..', 'shared', 'timeset') },
    errors: { type: 'string', default: '0' },
  },
});

const methods: Readonly<Record<string, string>> = {
  sourceline: 'dist-lib/proposer.mjs',
  'one sentence an event': 'dist-lib/bench-sentences.mjs',
};

type Figures = Readonly<Record<string, string | number>>;

function scored(proposer: string): Figures | null {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const json = join(folder, 'figures.json');
  const args = [join(values.data, 'events-bench.mjs'), '--data', join(values.data, 'timeset-dev.jsonl')];
  const more = [
    '--proposer',
    proposer,
    '--json',
    json,
    ...(values.errors === '0' ? [] : ['--errors', values.errors]),
  ];
  const run = spawnSync(process.execPath, [...args, ...more], { encoding: 'utf8' });
  if (values.errors !== '0') console.log(run.stdout);
  const figures = run.status === 0 ? (JSON.parse(readFileSync(json, 'utf8')) as Figures) : null;
  rmSync(folder, { recursive: true });
  if (!figures) console.error(run.stderr);
  return figures;
}

await buildLib();
await buildLib({ 'bench-sentences': 'src/bench/events/sentenceProposer.ts' });

if (existsSync(join(values.data, 'events-bench.mjs'))) {
  const columns = Object.values(methods).map(scored);
  const names = Object.keys(columns.find(column => column !== null) ?? {});
  console.log(`| | ${Object.keys(methods).join(' | ')} |\n|---|${'--:|'.repeat(columns.length)}`);
  for (const name of names)
    console.log(`| ${name} | ${columns.map(column => column?.[name] ?? 'failed').join(' | ')} |`);
  console.log('');
  printDoubts(join(values.data, 'timeset-dev.jsonl'));
} else {
  console.log(
    `No data: there is no events-bench.mjs in ${values.data}, so nothing is scored (--data DIR names another folder).`,
  );
}
console.log('');
await printSizes();
