import type { Timex } from '../../dates/timex.ts';
import { reportTimex } from './dateByTimex.ts';
import {
  asDate,
  type Course,
  cueOfTimex,
  DAY,
  type DatedMention,
  daysBefore,
  firstDayOf,
  isAfter,
  type MentionDating,
  PLAIN,
} from './mentionDating.ts';
import { neighbourOf } from './neighbourOf.ts';
import type { InferredRule } from './proposedEvent.ts';
import type { Mention } from './readMention.ts';

function inferred(rule: InferredRule, date: string | null, mention: Mention): MentionDating {
  const read = date === null ? null : asDate(date);
  return {
    date: read,
    basis: 'inferred',
    rule: read === null ? 'no-date' : rule,
    timexes: [],
    anchor: read === null ? null : 'publication',
    from: null,
    because: mention.order ? [mention.order.cue, mention.statusCue] : [mention.statusCue],
  };
}

/** A date taken from another mention: its words, and those that show how this one stands to it. */
function takenFrom(from: DatedMention, date: string, rule: InferredRule, mention: Mention): MentionDating {
  const { dating, statusCue } = from;
  const timex = dating.timexes[0];
  return {
    ...inferred(rule, date, mention),
    anchor: 'mention',
    from: dating.from ?? from,
    because: [timex ? cueOfTimex(timex) : (dating.because[0] ?? statusCue), mention.statusCue],
  };
}

/** Told as past beside something dated: the same time, with a doubt mark. */
function sameTime(mention: Mention, from: DatedMention): MentionDating | null {
  const { date, rule } = from.dating;
  if (date === null) return null;
  if (rule === 'earlier-than-report') return takenFrom(from, date, 'same-day-as-before', mention);
  return PLAIN.test(date)
    ? takenFrom(from, date.endsWith('?') ? date : `${date}?`, 'same-day-as-before', mention)
    : null;
}

/** « avait fait », "had done", « …, qui a fait »: before what is told beside it, or on that day. */
function beforeNeighbour(mention: Mention, from: DatedMention): MentionDating | null {
  const { date } = from.dating;
  return date !== null && PLAIN.test(date)
    ? takenFrom(from, `[..${date.replace('?', '')}]`, 'earlier-than-event', mention)
    : null;
}

/** Between another event and publication: on that very day when it is that of publication. */
function since(mention: Mention, from: DatedMention, { published }: Course, days = 0): MentionDating | null {
  const date = firstDayOf(from);
  if (!DAY.test(date) || published === null || date > published) return null;
  const day = date < published ? daysBefore(date, -days) : date;
  return day === published
    ? sameTime(mention, from)
    : takenFrom(from, `[${day}..${published}]`, 'later-than-event', mention);
}

function isPast({ head, status }: Mention, language: string): boolean {
  if (status === 'announced' || status === 'ongoing') return false;
  if (head.tense === 'perfect') return language === 'fr';
  return (
    head.tense === 'past' || head.tense === null || (status === 'possible' && head.tense !== 'conditional')
  );
}

/** "has been arrested": since the first event, up to publication. */
function sinceLead(mention: Mention, course: Course): MentionDating | null {
  const { lead, language, background } = course;
  if (language === 'fr' || mention.head.tense !== 'perfect' || mention.order || !lead) return null;
  return background.has(mention.paragraph) ? null : since(mention, lead, course);
}

/** A date of its own that cannot be read: told beside another event, and not of its day. */
function isElsewhere({ isApart, timexes, status }: Mention, { published }: Course): boolean {
  const isMisread = ({ date, rule }: Timex) => rule === 'counted-from-date' && isAfter(date, published);
  return isApart || (status === 'happened' && timexes.some(isMisread));
}

/** What is reported on a day is news of so many days before. */
const NEWS_DAYS = 7;

/** Told as past where an article has not named a day: news of the week before publication. */
function asNews(mention: Mention, { published }: Course): MentionDating | null {
  if (published === null || !DAY.test(published)) return null;
  return inferred('news-of-publication', `[${daysBefore(published, NEWS_DAYS)}..${published}]`, mention);
}

/** Told where the article looks far back: before the day of its first event. */
function beforeLead(mention: Mention, lead: DatedMention): MentionDating | null {
  const day = firstDayOf(lead);
  return DAY.test(day) ? takenFrom(lead, `[..${daysBefore(day, 1)}]`, 'earlier-than-event', mention) : null;
}

/** What was reported on a day happened by then: since the first event, or within a week. */
export function byReport(mention: Mention, { lead, language, published }: Course): MentionDating | null {
  if (!isPast(mention, language) && mention.head.tense !== 'perfect') return null;
  const timex = reportTimex(mention);
  const day = timex?.date ?? '';
  if (!timex || !DAY.test(day)) return null;
  const first = lead ? firstDayOf(lead) : '';
  const start = DAY.test(first) && first <= day ? first : daysBefore(day, NEWS_DAYS);
  return {
    ...inferred('earlier-than-report', start === day ? `${day}?` : `[${start}..${day}]`, mention),
    timexes: [timex],
    anchor: published === null ? null : 'publication',
    because: [cueOfTimex(timex), mention.statusCue],
  };
}

/** The time of a mention beside others; null when none is near. */
function byNeighbours(mention: Mention, course: Course): MentionDating | null {
  const { head, link, order } = mention;
  const isTold = isPast(mention, course.language);
  const reported = byReport(mention, course);
  if (reported || mention.isQuoted) return reported;
  if (head.kind !== 'stative' && !order && isTold) {
    const near = neighbourOf(mention, course);
    if (!near && !course.lead && !course.last && link === 'first') return asNews(mention, course);
    const isApart = near && isElsewhere(mention, course);
    if (isApart && DAY.test(near.dating.date ?? '')) return since(mention, near, course, 1);
    if ((!near || isApart) && course.lead && course.background.has(mention.paragraph))
      return beforeLead(mention, course.lead);
    const same = near && (link === 'relative' ? beforeNeighbour(mention, near) : sameTime(mention, near));
    if (same) return same;
  }
  const later = head.kind === 'stative' ? null : sinceLead(mention, course);
  if (later) return later;
  return head.tense === 'pluperfect' && course.last ? beforeNeighbour(mention, course.last) : null;
}

/** The dating of a mention that no expression dates: by its tense, and what is told beside it. */
export function inferDate(mention: Mention, course: Course): MentionDating {
  const { published } = course;
  const { head, status } = mention;
  const near = byNeighbours(mention, course);
  if (near) return near;
  if (published === null) return inferred('no-date', null, mention);
  const isAhead = status === 'announced' || head.tense === 'future' || head.tense === 'conditional';
  if (isAhead) return inferred('later-than-publication', `[${published}..]`, mention);
  if (status === 'ongoing') return inferred('until-publication', `/${published}`, mention);
  return inferred('earlier-than-publication', `[..${published}]`, mention);
}
