import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Row {
  readonly set: string;
  readonly docs: number;
  readonly gold: number;
  readonly strictF: number;
  readonly relF: number;
  readonly valF: number;
  readonly pinF: number;
  readonly fp10k: number;
  readonly kbs: number;
  readonly crashes: number;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** A set that takes a library longer than this (ms) is given up. */
const PATIENCE = 60_000;

function rowsOf(data: string, extractor: string, set: string): Row[] | null {
  const args = [
    join(data, 'timex-bench.mjs'),
    '--data',
    data,
    '--extractor',
    extractor,
    '--json',
    '--only',
    set,
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout: PATIENCE });
  return run.status === 0 ? (JSON.parse(run.stdout) as Row[]) : null;
}

/** Runs the scorer of the data folder on an extractor module and prints a row a set (F1 in per cent). */
export function score(data: string, extractor: string, sets: Iterable<string>): void {
  console.log(
    '| set | docs | timexes | strict F1 | relaxed F1 | value F1 | pin F1 | false finds / 10 KB | KB/s |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const set of sets) {
    const rows = rowsOf(data, extractor, set);
    if (!rows) console.log(`| ${set} | — | it failed, or took more than ${PATIENCE / 1000} s |`);
    for (const row of rows ?? []) {
      const figures = [row.strictF, row.relF, row.valF, row.pinF].map(percent).join(' | ');
      const crashes = row.crashes > 0 ? ` (${row.crashes} crashes)` : '';
      const rest = `${row.fp10k.toFixed(1)} | ${row.kbs.toFixed(0)}${crashes}`;
      console.log(`| ${row.set} | ${row.docs} | ${row.gold} | ${figures} | ${rest} |`);
    }
  }
}
