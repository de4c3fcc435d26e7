import { type ContestantName, contestants } from './contestants.ts';
import { measureClick, measureKeystroke, measureSelect } from './measureAnswers.ts';
import { caseLimit, measureLoad } from './measureLoad.ts';
import { measureMotion } from './measureMotion.ts';
import type { Measurement, Metric, ProfileName } from './measurement.ts';
import { type OpenedPage, openPage } from './openPage.ts';
import type { BenchServer } from './serve.ts';
import { tooLate, withinLimit } from './withinLimit.ts';

/** What is measured after the first event is given this long, ms. */
const stepLimit = 30_000;

export interface RunWish {
  readonly contestant: ContestantName;
  readonly profile: ProfileName;
  readonly story: string;
  readonly events: number;
  /** Leaves out dragging and the wheel. */
  readonly isQuick: boolean;
}

interface Step {
  /** What it gives; Infinity when it does not come within the limit. */
  readonly gives: readonly Metric[];
  readonly run: () => Promise<Measurement>;
}

/** One run: a fresh browser, the page loaded, then everything that can be asked of it. A slow page is a figure, not an error. */
export async function measureRun(wish: RunWish, server: BenchServer): Promise<Measurement> {
  const contestant = contestants[wish.contestant];
  const opened = await openPage(contestant, wish.profile);
  try {
    server.takeBytes();
    const address = `${server.origin}/${contestant.path(wish.story)}`;
    const loaded = await withinLimit(measureLoad(opened, address, contestant), caseLimit + stepLimit);
    if (loaded === tooLate || loaded.firstEvent === undefined) {
      return { firstEvent: Number.POSITIVE_INFINITY };
    }
    const bytes = Object.entries(server.takeBytes()).map(([kind, sent]) => [kind, sent / 1024]);
    return { ...loaded, ...Object.fromEntries(bytes), ...(await takeSteps(stepsOf(opened, wish))) };
  } finally {
    await opened.close();
  }
}

function stepsOf(opened: OpenedPage, { contestant: name, profile, events, isQuick }: RunWish): Step[] {
  const contestant = contestants[name];
  const { chosen, picture, search, eventClasses } = contestant;
  const moves = profile === 'desktop' && !isQuick;
  const steps: (Step | false)[] = [
    chosen !== undefined && {
      gives: ['answered', 'chosen'],
      run: () => measureClick(opened, contestant, profile),
    },
    chosen !== undefined && { gives: ['selected'], run: () => measureSelect(opened, chosen, events) },
    moves &&
      picture !== undefined && {
        gives: ['dragP95', 'dragCpu', 'dragLong'],
        run: () => measureMotion(opened, contestant, 'drag'),
      },
    moves &&
      eventClasses.length > 0 && {
        gives: ['wheelP95', 'wheelCpu', 'wheelLong'],
        run: () => measureMotion(opened, contestant, 'wheel'),
      },
    search !== undefined && { gives: ['keystroke'], run: () => measureKeystroke(opened, search) },
  ];
  return steps.filter(step => step !== false);
}

/** A page that was late twice is not asked again. */
async function takeSteps(steps: readonly Step[]): Promise<Measurement> {
  const figures: Partial<Record<Metric, number>> = {};
  let late = 0;
  for (const { gives, run } of steps) {
    const found = late < 2 ? await withinLimit(run(), stepLimit) : tooLate;
    if (found === tooLate) late += 1;
    const missing = gives.map(metric => [metric, Number.POSITIVE_INFINITY]);
    Object.assign(figures, found === tooLate ? Object.fromEntries(missing) : found);
  }
  return figures;
}
