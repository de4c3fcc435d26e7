import type { Frame } from '../tag/frame.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Time of day in TIMEX3: `T18:30`, `T06:00Z`. */
export function clockValue(frame: Frame): string {
  const minutes = frame.clock ?? 0;
  const seconds = frame.seconds && frame.seconds !== 'h' ? `:${frame.seconds}` : '';
  return `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${seconds}${frame.zone === 'Z' ? 'Z' : ''}`;
}
