/** The days a bin reaches over, in words of a language: "3 mars – 5 juin 2021". Moments in ms of civil time. */
export function binDates(start: number, end: number, locale: string): string {
  const hasEra = start < YEAR_ONE;
  const key = `${locale} ${hasEra}`;
  const format = formats.get(key) ?? dayFormat(locale, hasEra);
  formats.set(key, format);
  return format.formatRange(start, Math.max(start, end - 1));
}

const YEAR_ONE = -62_135_596_800_000;
// Making one takes longer than using it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, hasEra: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(hasEra && { era: 'short' as const }),
  });
}
