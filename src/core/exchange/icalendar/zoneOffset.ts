/**
 * The offset from UTC, as `+01:00`, that a clock of an IANA time zone showed at a civil time (`ms`, milliseconds since
 * 1970-01-01T00:00 on that clock); undefined for a zone nobody knows or an offset that is not whole minutes. Of a time that
 * came twice, the first; for one that was skipped, the offset before. The zone data are those of the engine.
 */
export function zoneOffset(zone: string, ms: number): string | undefined {
  const clock = clockOf(zone);
  if (!clock) return undefined;
  const day = 86_400_000;
  // Offsets before and after any change near this time; the earlier one wins where both fit.
  for (const near of [ms - day, ms + day]) {
    const offset = offsetAt(clock, near);
    if (offsetAt(clock, ms - offset) === offset) return offsetText(offset);
  }
  return offsetText(offsetAt(clock, ms - day));
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

/** Milliseconds that the clock is ahead of UTC at a moment. */
function offsetAt(clock: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0);
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const date = new Date(0);
  date.setUTCFullYear(year, number('month') - 1, number('day'));
  date.setUTCHours(number('hour'), number('minute'), number('second'));
  return date.getTime() - Math.floor(moment / 1000) * 1000;
}

function offsetText(offset: number): string | undefined {
  const minutes = Math.abs(offset) / 60_000;
  if (!Number.isInteger(minutes)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
