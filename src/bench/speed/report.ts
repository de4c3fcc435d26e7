import { figureTable } from './figureTable.ts';
import { goalsOf, goalTable } from './goals.ts';
import type { CaseResult, ProfileName } from './measurement.ts';
import { markdownTable, plainTable, type Table } from './tables.ts';

/** When and on what the figures were taken. */
export interface ReportHead {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
}

const profileWords: Readonly<Record<ProfileName, string>> = {
  desktop: 'desktop, 1280 × 800',
  phone: 'phone, 390 × 844, processor 4 times slower, 1.6 Mbps, 150 ms',
};

const notes = [
  'Figures are medians; ratios are medians of the ratios within each round. “ours, reader” loads the story as a file.',
  'A contestant whose first event took longer than 10 s is measured once. “> 60 s”: no event was seen within a minute. “> 30 s”: no answer came in that time.',
  'Above 1,000 events stories have quotes but no articles, and no page is written out for them.',
];

/** The tables in plain text: one for each story and kind of machine, then the goals. */
export function plainReport(results: readonly CaseResult[], head: ReportHead): string {
  const blocks = tablesOf(results).map(([title, table]) => `${title}\n\n${plainTable(table)}`);
  return [headLine(head), ...blocks, notes.join('\n')].join('\n\n');
}

/** The same in Markdown, for the docs. */
export function markdownReport(results: readonly CaseResult[], head: ReportHead): string {
  const blocks = tablesOf(results).map(([title, table]) => `**${title}**\n\n${markdownTable(table)}`);
  return `${[headLine(head), ...blocks, notes.join(' ')].join('\n\n')}\n`;
}

function headLine({ date, machine, runs }: ReportHead): string {
  return `Measured on ${date}: ${machine}; ${runs === 1 ? 'one round' : `${runs} rounds`}.`;
}

function tablesOf(results: readonly CaseResult[]): [string, Table][] {
  const titles = results.map(({ profile, events }) => ({ profile, events }));
  const cases = titles.filter(
    (one, at) =>
      titles.findIndex(({ profile, events }) => profile === one.profile && events === one.events) === at,
  );
  return [
    ...cases.map(({ profile, events }): [string, Table] => [
      `${events.toLocaleString('en')} events; ${profileWords[profile]}`,
      figureTable(results.filter(one => one.profile === profile && one.events === events)),
    ]),
    ['Goals', goalTable(goalsOf(results))],
  ];
}
