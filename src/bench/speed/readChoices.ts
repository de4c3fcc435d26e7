import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../core/problem.ts';
import { type ContestantName, contestantNames, ours } from './contestants.ts';
import { type ProfileName, profileNames } from './measurement.ts';

/** What is to be measured. */
export interface Choices {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly contestants: readonly ContestantName[];
  readonly profiles: readonly ProfileName[];
  /** Without dragging and wheel. */
  readonly isQuick: boolean;
  /** File for the tables in Markdown. */
  readonly markdown: string | undefined;
  /** Port of the static host; 0 for a free one. */
  readonly port: number;
}

/** The words of the command line as choices, or what is wrong with them. */
export function readChoices(args: readonly string[]): Result<Choices, string> {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(args).values;
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
  const isQuick = values.quick === true;
  const sizes = (values.events ?? (isQuick ? '10,1000' : '10,100,1000,10000,100000')).split(',').map(Number);
  const runs = Number(values.runs ?? (isQuick ? 1 : 5));
  const port = Number(values.port ?? 0);
  const only = (values.only ?? contestantNames.join(',')).split(',');
  const wanted = new Set<string>(only.flatMap(name => (name === 'ours' ? [...ours] : [name])));
  const profiles = (values.profile ?? profileNames.join(',')).split(',');
  const unknown = [
    ...[...wanted].filter(name => !contestantNames.some(known => known === name)),
    ...profiles.filter(name => !profileNames.some(known => known === name)),
  ];
  if (unknown.length > 0) {
    return failed(`Not known: ${unknown.join(', ')}. --only takes ours, ${contestantNames.join(', ')}.`);
  }
  const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  if (!sizes.every(size => isWhole(size, 1))) return failed('--events takes whole numbers: --events 10,1000');
  if (!isWhole(runs, 1)) return failed('--runs takes a whole number from 1.');
  if (!isWhole(port, 0) || port > 65_535) return failed('--port takes a port.');
  return ok({
    sizes,
    runs,
    contestants: contestantNames.filter(name => wanted.has(name)),
    profiles: profileNames.filter(name => profiles.includes(name)),
    isQuick,
    markdown: values.markdown,
    port,
  });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      events: { type: 'string' },
      runs: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
      quick: { type: 'boolean' },
      markdown: { type: 'string' },
      port: { type: 'string' },
    },
  });
}
