/** The days a bin reaches over, in words of a language: "3 mars – 5 juin 2021". Moments in ms of civil time. */
export function binDates(start: number, end: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(start < YEAR_ONE && { era: 'short' as const }),
  });
  return format.formatRange(start, Math.max(start, end - 1));
}

const YEAR_ONE = -62_135_596_800_000;
