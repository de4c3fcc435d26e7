import type { ContestantName } from './contestants.ts';
import { byteKinds } from './serve.ts';

/** What is measured, in the order of the table: its name there and its unit. */
export const metrics = {
  firstEvent: ['first event visible', 'ms'],
  pictureReady: ['picture interactive', 'ms'],
  answered: ['click answered: its words in view', 'ms'],
  chosen: ['click answered: marked as chosen', 'ms'],
  selected: ['selected by id', 'ms'],
  keystroke: ['keystroke in the search field', 'ms'],
  lcp: ['LCP', 'ms'],
  tbt: ['TBT', 'ms'],
  cls: ['CLS', ''],
  cpu: ['main thread, CPU', 'ms'],
  heap: ['heap', 'MB'],
  elements: ['elements', 'count'],
  dragP95: ['drag: p95 frame interval', 'ms'],
  dragCpu: ['drag: CPU a frame', 'ms'],
  dragLong: ['drag: long tasks', 'count'],
  wheelP95: ['wheel: p95 frame interval', 'ms'],
  wheelCpu: ['wheel: CPU a frame', 'ms'],
  wheelLong: ['wheel: long tasks', 'count'],
  html: ['bytes of html', 'KB'],
  js: ['bytes of js', 'KB'],
  css: ['bytes of css', 'KB'],
  json: ['bytes of json', 'KB'],
  font: ['bytes of font', 'KB'],
  image: ['bytes of image', 'KB'],
} as const;
export type Metric = keyof typeof metrics;

/** Bytes are metrics by the name of their kind. */
export const byteMetrics: readonly Metric[] = byteKinds;

export const profileNames = ['desktop', 'phone'] as const;
export type ProfileName = (typeof profileNames)[number];

/** The figures of one run; Infinity where the time limit came first. A metric that a contestant has not is missing. */
export type Measurement = Readonly<Partial<Record<Metric, number>>>;

/** All runs of one contestant with one story on one kind of machine. `runs[n]` is of round n. */
export interface CaseResult {
  readonly profile: ProfileName;
  readonly events: number;
  readonly contestant: ContestantName;
  readonly runs: readonly (Measurement | undefined)[];
}
