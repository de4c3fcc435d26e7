import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Every check, cheapest first; the run stops at the first that fails. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ['Types', 'npm run --silent types'],
  ['Lint and import rules', 'npm run --silent lint'],
  [
    'Unit tests',
    'npx vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  ],
  ['Build', 'npm run --silent build'],
  ['Bytes over the wire', 'npm run --silent size'],
  ['A browser', 'npx tsx src/build/ensureChromium.ts'],
  ['Browser tests', 'npm run --silent e2e'],
];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

function runSteps(): string | undefined {
  for (const [name, command] of steps) {
    console.log(`\n── ${name}`);
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (name === 'Unit tests') addUnitTests();
    if (name === 'Browser tests') addBrowserTests();
    if (status !== 0) return name;
  }
  return undefined;
}

function addUnitTests(): void {
  const report = readReport('test-results/unit.json');
  tally.passed += Number(report?.numPassedTests ?? 0);
  tally.failed += Number(report?.numFailedTests ?? 0);
  tally.skipped += Number(report?.numPendingTests ?? 0);
}

function addBrowserTests(): void {
  const stats = readReport('test-results/e2e.json')?.stats as Record<string, number> | undefined;
  tally.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  tally.failed += stats?.unexpected ?? 0;
  tally.skipped += stats?.skipped ?? 0;
}

function readReport(file: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const failedStep = runSteps();
if (failedStep !== undefined) console.error(`\nFailed: ${failedStep}.`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(failedStep === undefined && tally.failed === 0 ? 0 : 1);
