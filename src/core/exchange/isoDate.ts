import { isEdtf } from '../dates/edtf.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * The text when it is a whole day or a moment with its zone (ISO 8601, W3C Date and Time Formats), and that day exists;
 * else undefined. For fields of other formats, where anything else would be misread.
 */
export function isoDate(text: string | null | undefined): string | undefined {
  const [whole, day] = ISO.exec(text ?? '') ?? [];
  return day !== undefined && day >= '0001' && isEdtf(day) ? whole : undefined;
}
