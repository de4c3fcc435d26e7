import { findTimexes } from '../../core/dates/findTimexes.ts';

/** What a scorer compares: UTF-16 offsets (end exclusive), TIMEX3 type and value. */
export interface Extracted {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

/** What a scorer gives with a text: BCP 47 language and date of publication. */
export interface ExtractContext {
  readonly lang: string;
  readonly dct: string | null;
}

/** The interface of the public scorers of dated expressions, over `findTimexes`. */
export function extract(text: string, { lang, dct }: ExtractContext): Extracted[] {
  return findTimexes(text, { lang, published: dct }).map(({ start, end, type, value }) => ({
    start,
    end,
    type,
    value,
  }));
}
