import recognizers from '@microsoft/recognizers-text-date-time';
import type { ExtractContext, Extracted } from './extractor.ts';

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Readonly<Record<string, string>>[] } | null;
}

type Recognize = (text: string, culture: string, options: number, reference: Date) => Recognized[];

const recognize = recognizers.recognizeDateTime as unknown as Recognize;

const types: Readonly<Record<string, string>> = {
  duration: 'DURATION',
  set: 'SET',
  time: 'TIME',
  datetime: 'TIME',
};

/** The first resolution (the past one, where there are two); its TIMEX when that is a whole one. */
function timexValueOf({ resolution }: Recognized): string | null {
  const first = resolution?.values?.[0];
  if (!first) return null;
  const { timex = '', value, start } = first;
  if (timex !== '' && !timex.startsWith('XXXX') && !timex.startsWith('(')) return timex;
  return (value ?? start ?? null)?.replace(' ', 'T') ?? null;
}

/** Microsoft Recognizers-Text behind the same interface. */
export function extract(text: string, { lang, dct }: ExtractContext): Extracted[] {
  const culture = lang.startsWith('fr') ? 'fr-fr' : 'en-us';
  const reference = new Date(`${dct ?? '2000-01-01'}T12:00:00`);
  return recognize(text, culture, 0, reference).map(found => {
    const kind = found.typeName.split('.')[1] ?? '';
    return {
      start: found.start,
      end: found.end + 1,
      type: types[kind] ?? 'DATE',
      value: timexValueOf(found),
    };
  });
}
