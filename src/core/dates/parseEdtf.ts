import { type ParsedDate, parseEdtfDate } from './parseEdtfDate.ts';

/** An end of an interval or of a range in a set: a date, not known, or going on. */
export type ParsedEnd = ParsedDate | 'unknown' | 'open';

/** From one end to another; a lone member of a set has the same date at both ends. */
export interface Span {
  readonly from: ParsedEnd;
  readonly to: ParsedEnd;
}

/** What an EDTF string says, before it is turned into bounds or words. */
export type ParsedEdtf =
  | { readonly kind: 'date'; readonly date: ParsedDate }
  | ({ readonly kind: 'interval' } & Span)
  | { readonly kind: 'oneOf' | 'allOf'; readonly spans: readonly Span[] };

/** True for an end that is a date. */
export function isDate(end: ParsedEnd): end is ParsedDate {
  return typeof end === 'object';
}

function spanOf(from: ParsedEnd | null, to: ParsedEnd | null): Span | null {
  if (!from || !to) return null;
  const isEmpty = !isDate(from) && !isDate(to);
  const isBackwards = isDate(from) && isDate(to) && to.end <= from.start;
  return isEmpty || isBackwards ? null : { from, to };
}

function parseIntervalEnd(text: string): ParsedEnd | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseEdtfDate(text);
}

function parseMember(text: string, isFirst: boolean, isLast: boolean): Span | null {
  const dots = text.indexOf('..');
  if (dots < 0) {
    const date = parseEdtfDate(text);
    return date && { from: date, to: date };
  }
  const [from, to] = [text.slice(0, dots), text.slice(dots + 2)];
  // Only the first member may lack a start, only the last an end (EDTF level 2, "set representation").
  if ((!from && !isFirst) || (!to && !isLast)) return null;
  return spanOf(from ? parseEdtfDate(from) : 'unknown', to ? parseEdtfDate(to) : 'unknown');
}

function parseMembers(text: string): Span[] | null {
  const members = text.split(',');
  const spans: Span[] = [];
  for (const [index, member] of members.entries()) {
    const span = parseMember(member.replace(/^ /, ''), index === 0, index === members.length - 1);
    if (!span) return null;
    spans.push(span);
  }
  return spans;
}

/**
 * Reads an EDTF string (ISO 8601-2 levels 0 to 2), or returns null; never throws, linear in the length.
 * Null too for an interval that ends before it starts or says nothing at either end.
 */
export function parseEdtf(text: string): ParsedEdtf | null {
  const brackets = text.slice(0, 1) + text.slice(-1);
  if (brackets === '[]' || brackets === '{}') {
    const spans = parseMembers(text.slice(1, -1));
    return spans && { kind: brackets === '[]' ? 'oneOf' : 'allOf', spans };
  }
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseEdtfDate(text);
    return date && { kind: 'date', date };
  }
  const span = spanOf(parseIntervalEnd(text.slice(0, slash)), parseIntervalEnd(text.slice(slash + 1)));
  return span && { kind: 'interval', ...span };
}
