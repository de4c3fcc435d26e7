import { type Metric, metrics } from './measurement.ts';

/** A figure as the tables show it, with its unit; `–` for none. */
export function figureText(metric: Metric, value: number | undefined): string {
  const [, unit] = metrics[metric];
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value === Number.POSITIVE_INFINITY) return metric === 'firstEvent' ? '> 60 s' : '> 30 s';
  switch (unit) {
    case 'ms':
      return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    case 'MB':
    case 'KB':
      return `${value.toFixed(1)} ${unit}`;
    case 'count':
      return Math.round(value).toLocaleString('en');
    case '':
      return value.toFixed(3);
  }
}
