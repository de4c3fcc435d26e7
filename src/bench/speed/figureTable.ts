import { contestants } from './contestants.ts';
import { figureText } from './figureText.ts';
import { type CaseResult, type Metric, metrics } from './measurement.ts';
import { median } from './statistics.ts';
import type { Table } from './tables.ts';

/** The medians of the contestants for one story on one kind of machine; a metric nobody has is left out. */
export function figureTable(results: readonly CaseResult[]): Table {
  const head = ['', ...results.map(({ contestant }) => contestants[contestant].label)];
  const rows = Object.keys(metrics).flatMap(name => {
    const metric = name as Metric;
    const values = results.map(result => medianOf(result, metric));
    if (values.every(value => value === undefined)) return [];
    return [[metrics[metric][0], ...values.map(value => figureText(metric, value))]];
  });
  const runs = [
    'runs',
    ...results.map(result => String(result.runs.filter(run => run !== undefined).length)),
  ];
  return [head, ...rows, runs];
}

/** The median of a metric over the runs of a case. */
export function medianOf({ runs }: CaseResult, metric: Metric): number | undefined {
  return median(runs.flatMap(run => run?.[metric] ?? []));
}
