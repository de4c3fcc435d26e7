/** TIMEX3 length: `P3D`, `PT2H`, `P1DE`; X for how many when it is not said. */
export function lengthValue(count: number | null, unit: string): string {
  const size = count === null ? 'X' : String(count);
  if (unit.startsWith('T')) return `PT${size}${unit.slice(1)}`;
  if (unit === 'Q') return count === null ? 'PXQ' : `P${count * 3}M`;
  if (unit === 'H') return count === null ? 'PXM' : `P${count * 6}M`;
  return `P${size}${unit}`;
}
