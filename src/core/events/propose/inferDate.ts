import { DAY_MS } from '../../dates/civil.ts';
import { reportTimex } from './dateByTimex.ts';
import {
  asDate,
  type Course,
  cueOfTimex,
  type DatedMention,
  type MentionDating,
  PLAIN,
} from './mentionDating.ts';
import type { Mention } from './readMention.ts';

function inferred(rule: string, date: string | null, mention: Mention, anchored: boolean): MentionDating {
  const because = mention.order ? [mention.order.cue, mention.statusCue] : [mention.statusCue];
  const read = date === null ? null : asDate(date);
  return {
    date: read,
    basis: 'inferred',
    rule: read === null ? 'no-date' : rule,
    timexes: [],
    anchor: read !== null && anchored ? 'publication' : null,
    from: null,
    because,
  };
}

/** Told as past beside something dated: the same time, with a doubt mark. */
function sameTime(mention: Mention, from: DatedMention): MentionDating | null {
  const { dating, statusCue } = from;
  const { date } = dating;
  if (date === null || !PLAIN.test(date)) return null;
  const timex = dating.timexes[0];
  return {
    date: asDate(date.endsWith('?') ? date : `${date}?`),
    basis: 'inferred',
    rule: 'same-day-as-before',
    timexes: [],
    anchor: 'mention',
    from: dating.from ?? from,
    because: [timex ? cueOfTimex(timex) : (dating.because[0] ?? statusCue), mention.statusCue],
  };
}

/** « avait fait », "had done": before what is told beside it. */
function beforeNeighbour(mention: Mention, from: DatedMention): MentionDating | null {
  const { date } = from.dating;
  if (date === null || !PLAIN.test(date)) return null;
  const timex = from.dating.timexes[0];
  return {
    date: asDate(`[..${date.replace('?', '')}]`),
    basis: 'inferred',
    rule: 'earlier-than-event',
    timexes: [],
    anchor: 'mention',
    from: from.dating.from ?? from,
    because: [mention.statusCue, timex ? cueOfTimex(timex) : from.statusCue],
  };
}

function isPast({ head, status }: Mention, language: string): boolean {
  if (status === 'announced' || status === 'ongoing') return false;
  if (head.tense === 'perfect') return language === 'fr';
  return (
    head.tense === 'past' || head.tense === null || (status === 'possible' && head.tense !== 'conditional')
  );
}

/** How many content words two mentions share. */
function likeness(a: Mention, b: Mention): number {
  return [...a.stems].filter(stem => b.stems.has(stem)).length;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const weekBefore = (day: string): string =>
  new Date(Date.parse(day) - 7 * DAY_MS).toISOString().slice(0, 10);

const dayOf = ({ dating }: DatedMention): string => dating.date?.slice(0, 10) ?? '';

/**
 * The mention whose day a past tense without a date tells on: in its sentence, its paragraph, or the first of all,
 * which an article mostly goes on about. A look back goes on to the end of its paragraph, one far back until a word
 * of the first event.
 */
function neighbourOf(mention: Mention, course: Course): DatedMention | null {
  const { last, lead, bySentence } = course;
  if (last?.sentence === mention.sentence) return last;
  const beside = bySentence.get(mention.sentence);
  if (beside) return beside;
  const near = last?.paragraph === mention.paragraph ? last : null;
  if (!lead || course.background.has(mention.paragraph)) return near;
  const isOfLead = likeness(mention, lead);
  if (last && course.background.has(last.paragraph) && isOfLead === 0) return near;
  return near && (dayOf(near) < dayOf(lead) || isOfLead < likeness(mention, near)) ? near : lead;
}

/** Between another event and publication: on that very day when it is that of publication. */
function since(mention: Mention, from: DatedMention, { published }: Course): MentionDating | null {
  const day = from.dating.date;
  if (published === null || day === null || !/^\d{4}-\d\d-\d\d$/.test(day) || day > published) return null;
  if (day === published) return sameTime(mention, from);
  const timex = from.dating.timexes[0];
  return {
    date: asDate(`[${day}..${published}]`),
    basis: 'inferred',
    rule: 'later-than-event',
    timexes: [],
    anchor: 'mention',
    from,
    because: [mention.statusCue, timex ? cueOfTimex(timex) : from.statusCue],
  };
}

/** "has been arrested": since the first event, up to publication. */
function sinceLead(mention: Mention, course: Course): MentionDating | null {
  const { lead, language, background } = course;
  if (language === 'fr' || mention.head.tense !== 'perfect' || mention.order || !lead) return null;
  return background.has(mention.paragraph) ? null : since(mention, lead, course);
}

/** What was reported on a day happened by then: since the first event, or within a week. */
function byReport(mention: Mention, { lead, published }: Course): MentionDating | null {
  const timex = reportTimex(mention);
  const day = timex?.date?.replace('?', '') ?? '';
  if (!timex || !DAY.test(day)) return null;
  const since = lead && DAY.test(dayOf(lead)) && dayOf(lead) <= day ? dayOf(lead) : weekBefore(day);
  return {
    date: asDate(since === day ? `${day}?` : `[${since}..${day}]`),
    basis: 'inferred',
    rule: 'earlier-than-report',
    timexes: [timex],
    anchor: published === null ? null : 'publication',
    from: null,
    because: [cueOfTimex(timex), mention.statusCue],
  };
}

/** The dating of a mention that no expression dates: by its tense, and what is told beside it. */
export function inferDate(mention: Mention, course: Course): MentionDating {
  const { published, language } = course;
  const { head, status } = mention;
  const reported = isPast(mention, language) || head.tense === 'perfect' ? byReport(mention, course) : null;
  if (reported) return reported;
  if (head.kind !== 'stative' && !mention.isQuoted && !mention.order && isPast(mention, language)) {
    const near = neighbourOf(mention, course);
    const same = near && sameTime(mention, near);
    if (same) return same;
  }
  const later = mention.isQuoted || head.kind === 'stative' ? null : sinceLead(mention, course);
  if (later) return later;
  if (head.tense === 'pluperfect' && course.last && !mention.isQuoted) {
    const before = beforeNeighbour(mention, course.last);
    if (before) return before;
  }
  if (published === null) return inferred('no-date', null, mention, false);
  const isAhead = status === 'announced' || head.tense === 'future' || head.tense === 'conditional';
  if (isAhead) return inferred('later-than-publication', `[${published}..]`, mention, true);
  if (status === 'ongoing') return inferred('until-publication', `/${published}`, mention, true);
  return inferred('earlier-than-publication', `[..${published}]`, mention, true);
}
