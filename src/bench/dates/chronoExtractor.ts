import * as chrono from 'chrono-node';
import type { ExtractContext, Extracted } from './extractor.ts';

const two = (n: number | null): string => String(n ?? 1).padStart(2, '0');

/** As exact as chrono-node says it is sure of. */
function timexOf(start: chrono.ParsedComponents): string {
  const year = String(start.get('year')).padStart(4, '0');
  const isDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
  if (!isDay) return start.isCertain('month') ? `${year}-${two(start.get('month'))}` : year;
  const day = `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return start.isCertain('hour') ? `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}` : day;
}

/** chrono-node behind the same interface. */
export function extract(text: string, { lang, dct }: ExtractContext): Extracted[] {
  const parser = lang.startsWith('fr') ? chrono.fr : chrono.en;
  const reference = new Date(`${dct ?? '2000-01-01'}T12:00:00`);
  return parser.parse(text, reference).map(({ index, text: words, start }) => {
    const value = timexOf(start);
    return { start: index, end: index + words.length, type: value.includes('T') ? 'TIME' : 'DATE', value };
  });
}
