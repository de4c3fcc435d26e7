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
interface Course {
  readonly published: string | null;
  readonly language: string;
  /** The first event of the article with a day of its own. */
  readonly lead: DatedMention | null;
  /** By sentence, the first mention with a day of its own. */
  readonly bySentence: ReadonlyMap<number, DatedMention>;
  /** The last mention with a date of its own or a neighbour's. */
  last: DatedMention | null;
}

const PLAIN = /^-?\d{4}(?:-\d\d){0,2}\??$/;
const STATED = /^(?:full-date|stated-period)$/;

/** Days wider than this are a poor answer to when. */
const widthOf = (date: Edtf): number => {
  const { start, end } = boundsOf(date);
  return end - start;
};

const asDate = (text: string): Edtf | null => (isEdtf(text) ? text : null);

function cueOfTimex({ start, end, text }: Timex): EventCue {
  return { cue: 'date', start, end, text };
}

/** « in their 40s » is an age as often as a decade. */
const BARE_DECADE = /^['’]?\d0s$/;

/** So near the beginning of a clause, a date is that of its main verb. */
const FRONT = 12;

/** Whether another verb stands between the head and the expression: « … a annoncé lundi que … », "the act passed in May". */
function belongsToOther({ start, head, verbs }: Mention, timex: Timex): boolean {
  if (head.kind === 'reporting' || head.kind === 'stative') return false;
  if (timex.start - start <= FRONT && timex.start < head.start) return false;
  const before = verbs.filter(verb => verb.end <= timex.start).at(-1);
  if (!before) return false;
  if (timex.start >= head.end) return before.start > head.end;
  return before.end <= head.start && before.kind === 'reporting';
}

/** The dated expression that belongs to the head: the nearest that is not another verb's, days before wider periods. */
function ownTimex(mention: Mention): Timex | null {
  const { timexes, head } = mention;
  let best: Timex | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const timex of timexes) {
    if (
      timex.date === null ||
      timex.type === 'SET' ||
      BARE_DECADE.test(timex.text) ||
      belongsToOther(mention, timex)
    )
      continue;
    const distance =
      timex.start >= head.end ? timex.start - head.end : Math.max(0, head.start - timex.end) * 1.5;
    const cost = distance + (timex.type === 'DURATION' ? 80 : 0) + (timex.certain ? 0 : 20);
    if (cost < bestCost) {
      best = timex;
      bestCost = cost;
    }
  }
  return best;
}

function fromTimex(mention: Mention, timex: Timex, course: Course): MentionDating {
  const cues = timex.cues.map((cue): EventCue => ({ ...cue }));
  return {
    date: timex.date,
    basis: STATED.test(timex.rule) ? 'stated' : 'resolved',
    rule: timex.rule,
    timexes: [timex],
    anchor: timex.anchor?.type === 'publication' && course.published !== null ? 'publication' : null,
    from: null,
    because: cues.length > 0 ? cues : [cueOfTimex(timex), mention.statusCue],
  };
}

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

/** The mention whose day a past tense without a date tells on: in its sentence, its paragraph, or the first of all. */
function neighbourOf(mention: Mention, course: Course): DatedMention | null {
  const { last, lead, bySentence } = course;
  if (last?.sentence === mention.sentence) return last;
  const beside = bySentence.get(mention.sentence);
  if (beside) return beside;
  return last?.paragraph === mention.paragraph ? last : lead;
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

function withoutTimex(mention: Mention, course: Course): MentionDating {
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

/** A day that something happened on, told outside quotations: others may be told beside it. */
function canLead({ dating, status, head, isQuoted }: DatedMention): boolean {
  if (dating.date === null || isQuoted || head.kind === 'stative' || status === 'announced') return false;
  return PLAIN.test(dating.date);
}

function ownDates(mentions: readonly Mention[], course: Course): (DatedMention | null)[] {
  return mentions.map(mention => {
    const own = ownTimex(mention);
    return own && { ...mention, dating: fromTimex(mention, own, course) };
  });
}

/** Gives each mention its date, from the first to the last. `published` is a day, or null. */
export function dateMentions(
  mentions: readonly Mention[],
  published: string | null,
  language: string,
): DatedMention[] {
  const unread: Course = { published, language, lead: null, bySentence: new Map(), last: null };
  const own = ownDates(mentions, unread);
  const leading = own.filter(mention => mention !== null).filter(canLead);
  const isDay = ({ dating }: DatedMention) => dating.date !== null && widthOf(dating.date) <= DAY_MS;
  const course: Course = {
    ...unread,
    lead: leading.find(mention => mention.status === 'happened' && isDay(mention)) ?? null,
    bySentence: new Map(
      leading
        .filter(isDay)
        .reverse()
        .map(mention => [mention.sentence, mention]),
    ),
  };
  return mentions.map((mention, index) => {
    const dated = own[index] ?? { ...mention, dating: withoutTimex(mention, course) };
    if (canLead(dated)) course.last = dated.dating.from ?? dated;
    return dated;
  });
}
