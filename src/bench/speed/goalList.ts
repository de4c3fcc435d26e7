import type { ContestantName } from './contestants.ts';
import type { Metric, ProfileName } from './measurement.ts';

/** One figure of one case. */
export interface Look {
  readonly who: ContestantName;
  readonly on: ProfileName;
  readonly events: number;
  readonly metric: Metric;
}

/** What is to hold: a figure, or its ratio to another, no more than so much. */
export interface GoalWish {
  readonly name: string;
  readonly look: Look;
  readonly dividedBy?: Look;
  readonly most: number;
  readonly unit: '×' | 'ms' | 'MB' | '';
}

const phone = (who: ContestantName, events: number, metric: Metric): Look => ({
  who,
  on: 'phone',
  events,
  metric,
});
const desk = (who: ContestantName, events: number, metric: Metric): Look => ({
  who,
  on: 'desktop',
  events,
  metric,
});
const large = (metric: Metric): Look => desk('reader', 100_000, metric);

/** What we want to hold, in the order it is printed. That nothing moves while loading is looked at for every case besides. */
export const goalList: readonly GoalWish[] = [
  {
    name: 'phone, 10 events: first event ÷ plain <ol>',
    look: phone('page', 10, 'firstEvent'),
    dividedBy: phone('ol', 10, 'firstEvent'),
    most: 1.2,
    unit: '×',
  },
  ...[10, 100].map(
    (events): GoalWish => ({
      name: `phone, ${events} events: click answered ÷ TimelineJS`,
      look: phone('page', events, 'answered'),
      dividedBy: phone('timelinejs', events, 'answered'),
      most: 0.6,
      unit: '×',
    }),
  ),
  ...[10, 100].map(
    (events): GoalWish => ({
      name: `phone, ${events} events: picture interactive ÷ first event of TimelineJS`,
      look: phone('page', events, 'pictureReady'),
      dividedBy: phone('timelinejs', events, 'firstEvent'),
      most: events === 10 ? 1.1 : 0.75,
      unit: '×',
    }),
  ),
  {
    name: '1,000 events: first event ÷ raw vis-timeline',
    look: desk('page', 1000, 'firstEvent'),
    dividedBy: desk('vis', 1000, 'firstEvent'),
    most: 0.6,
    unit: '×',
  },
  { name: '1,000 events: select by id', look: desk('page', 1000, 'selected'), most: 20, unit: 'ms' },
  {
    name: '100,000 events: first event ÷ raw vis-timeline at 1,000',
    look: large('firstEvent'),
    dividedBy: desk('vis', 1000, 'firstEvent'),
    most: 1.2,
    unit: '×',
  },
  { name: '100,000 events: heap', look: large('heap'), most: 60, unit: 'MB' },
  { name: '100,000 events: elements', look: large('elements'), most: 1500, unit: '' },
  { name: '100,000 events: drag, p95 frame interval', look: large('dragP95'), most: 18, unit: 'ms' },
  { name: '100,000 events: drag, CPU a frame', look: large('dragCpu'), most: 2.5, unit: 'ms' },
  { name: '100,000 events: zoom, p95 frame interval', look: large('wheelP95'), most: 24, unit: 'ms' },
  { name: '100,000 events: zoom, long tasks in 3 s', look: large('wheelLong'), most: 1, unit: '' },
  ...(['dragCpu', 'wheelCpu'] as const).map(
    (metric): GoalWish => ({
      name: `${metric === 'dragCpu' ? 'drag' : 'zoom'}, CPU a frame: 100,000 ÷ 1,000 events`,
      look: large(metric),
      dividedBy: desk('reader', 1000, metric),
      most: 1.2,
      unit: '×',
    }),
  ),
  {
    name: '100,000 events: keystroke in the search field',
    look: large('keystroke'),
    most: 50,
    unit: 'ms',
  },
];
