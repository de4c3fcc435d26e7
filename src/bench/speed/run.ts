import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../../build/findChromium.ts';
import { type ContestantName, contestants } from './contestants.ts';
import { figureText } from './figureText.ts';
import { machineClass } from './machineClass.ts';
import type { CaseResult, Measurement } from './measurement.ts';
import { measureRun } from './measureRun.ts';
import { publishedUpTo } from './pages/ourPages.ts';
import { aboutHowLong, type Plan, planRounds } from './planRounds.ts';
import { prepareServer, storyId } from './prepareServer.ts';
import { type Choices, readChoices } from './readChoices.ts';
import { markdownReport, plainReport } from './report.ts';
import type { BenchServer } from './serve.ts';

/** A contestant whose first event takes longer than this, in ms, is run once and no more. */
const slow = 10_000;

async function bench(choices: Choices): Promise<void> {
  const plans = planRounds(choices);
  const minutes = Math.ceil(aboutHowLong(plans, choices.isQuick) / 60_000);
  console.log(
    `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; other work on this machine spoils the figures.`,
  );
  const server = await prepareServer(choices.sizes, choices.contestants, choices.port);
  const results: CaseResult[] = [];
  try {
    for (const plan of plans) results.push(...(await runPlan(plan, choices.isQuick, server)));
  } finally {
    server.close();
  }
  const head = {
    date: new Date().toISOString().slice(0, 10),
    machine: machineClass(await chromiumVersion()),
    runs: choices.runs,
  };
  console.log(`\n${plainReport(results, head)}`);
  if (choices.markdown !== undefined) writeFileSync(choices.markdown, markdownReport(results, head));
}

/** Runs the rounds of one story on one kind of machine. */
async function runPlan(
  { profile, events, rounds }: Plan,
  isQuick: boolean,
  server: BenchServer,
): Promise<CaseResult[]> {
  const measured = new Map<ContestantName, (Measurement | undefined)[]>();
  for (const [round, names] of rounds.entries()) {
    for (const name of names) {
      if (name === 'page' && events > publishedUpTo) continue;
      const before = measured.get(name) ?? [];
      measured.set(name, before);
      if ((before[0]?.firstEvent ?? 0) > slow) continue;
      const wish = { contestant: name, profile, story: storyId(events), events, isQuick };
      const figures = await measureRun(wish, server);
      before[round] = figures;
      const first = figureText('firstEvent', figures.firstEvent);
      console.log(`${profile}, ${events} events, round ${round + 1}: ${contestants[name].label} ${first}`);
    }
  }
  const inOrder = [...(rounds[0] ?? [])].filter(name => measured.has(name));
  return inOrder.map(contestant => ({ profile, events, contestant, runs: measured.get(contestant) ?? [] }));
}

async function chromiumVersion(): Promise<string> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const version = browser.version();
  await browser.close();
  return version;
}

const choices = readChoices(process.argv.slice(2));
if (choices.ok) await bench(choices.value);
else {
  console.error(choices.error);
  process.exitCode = 2;
}
