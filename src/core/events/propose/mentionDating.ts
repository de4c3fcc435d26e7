import { DAY_MS } from '../../dates/civil.ts';
import { boundsOf, type Edtf, isEdtf } from '../../dates/edtf.ts';
import type { Timex } from '../../dates/timex.ts';
import type { EventCue } from './proposedEvent.ts';
import type { Mention } from './readMention.ts';

/** The date of a mention and why; `from` is the mention it is taken from. */
export interface MentionDating {
  readonly date: Edtf | null;
  readonly basis: 'stated' | 'resolved' | 'inferred';
  readonly rule: string;
  readonly timexes: readonly Timex[];
  readonly anchor: 'publication' | 'mention' | null;
  readonly from: DatedMention | null;
  readonly because: readonly EventCue[];
}

export interface DatedMention extends Mention {
  readonly dating: MentionDating;
}

/** What is known while an article is read on. */
export interface Course {
  readonly published: string | null;
  readonly language: string;
  /** The first event of the article with a day of its own. */
  readonly lead: DatedMention | null;
  /** By sentence, the first mention with a day of its own. */
  readonly bySentence: ReadonlyMap<number, DatedMention>;
  /** Paragraphs that tell of other times than the first event. */
  readonly background: ReadonlySet<number>;
  /** The last mention with a date of its own or a neighbour's. */
  last: DatedMention | null;
}

/** A year, month or day, with a doubt mark or without. */
export const PLAIN = /^-?\d{4}(?:-\d\d){0,2}\??$/;

/** A day, with a doubt mark or without. */
export const DAY = /^\d{4}-\d\d-\d\d\??$/;

/** The first day, month or year that a mention's date names; empty when it is undated. */
export function firstDayOf({ dating }: DatedMention): string {
  return dating.date?.replace(/^\[|[?.].*/g, '') ?? '';
}

/** The day so many days before another (ISO 8601). */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The text as a date, or null when it is none. */
export function asDate(text: string): Edtf | null {
  return isEdtf(text) ? text : null;
}

/** A dated expression as a reason. */
export function cueOfTimex({ start, end, text }: Timex): EventCue {
  return { cue: 'date', start, end, text };
}

/** True when a date lies wholly after a day. */
export function isAfter(date: Edtf | null, day: string | null): boolean {
  return date !== null && day !== null && boundsOf(date).start >= Date.parse(day) + DAY_MS;
}

/** True when a date lies wholly before a day. */
export function isBefore(date: Edtf | null, day: string | null): boolean {
  return date !== null && day !== null && boundsOf(date).end <= Date.parse(day);
}
