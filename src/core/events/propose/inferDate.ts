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

/** The mention whose day a past tense without a date tells on: in its sentence, its paragraph, or the first of all. */
function neighbourOf(mention: Mention, course: Course): DatedMention | null {
  const { last, lead, bySentence } = course;
  if (last?.sentence === mention.sentence) return last;
  const beside = bySentence.get(mention.sentence);
  if (beside) return beside;
  if (course.background.has(mention.paragraph)) return last?.paragraph === mention.paragraph ? last : null;
  if (last?.paragraph !== mention.paragraph) return lead;
  // What an article goes on about without a date is mostly its first event.
  return lead && likeness(mention, lead) >= likeness(mention, last) ? lead : last;
}

/** "has been arrested", of the same matter as the first event: since then, up to publication. */
function sinceLead(mention: Mention, { lead, published, language }: Course): MentionDating | null {
  if (language === 'fr' || mention.head.tense !== 'perfect' || mention.order || !lead || published === null)
    return null;
  const day = lead.dating.date;
  const isOfIt = [...mention.stems].some(stem => lead.stems.has(stem));
  if (!isOfIt || day === null || !/^\d{4}-\d\d-\d\d$/.test(day) || day >= published) return null;
  const timex = lead.dating.timexes[0];
  return {
    date: asDate(`[${day}..${published}]`),
    basis: 'inferred',
    rule: 'later-than-event',
    timexes: [],
    anchor: 'mention',
    from: lead,
    because: [mention.statusCue, timex ? cueOfTimex(timex) : lead.statusCue],
  };
}

/** The dating of a mention that no expression dates: by its tense, and what is told beside it. */
export function inferDate(mention: Mention, course: Course): MentionDating {
  const { published, language } = course;
  const { head, status } = mention;
  if (head.kind !== 'stative' && !mention.isQuoted && !mention.order && isPast(mention, language)) {
    const near = neighbourOf(mention, course);
    const same = near && sameTime(mention, near);
    if (same) return same;
  }
  const since = mention.isQuoted || head.kind === 'stative' ? null : sinceLead(mention, course);
  if (since) return since;
  if (head.tense === 'pluperfect' && course.last && !mention.isQuoted) {
    const before = beforeNeighbour(mention, course.last);
    if (before) return before;
  }
  if (published === null) return inferred('no-date', null, mention, false);
  const later = status === 'announced' || head.tense === 'future' || head.tense === 'conditional';
  if (later) return inferred('later-than-publication', `[${published}..]`, mention, true);
  if (status === 'ongoing') return inferred('until-publication', `/${published}`, mention, true);
  return inferred('earlier-than-publication', `[..${published}]`, mention, true);
}
