import type { Timex } from '../../dates/timex.ts';
import { asDate, type Course, cueOfTimex, isAfter, isBefore, type MentionDating } from './mentionDating.ts';
import type { EventCue } from './proposedEvent.ts';
import type { Mention } from './readMention.ts';

const STATED = /^(?:full-date|stated-period)$/;

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
  // The verb behind a noun is its own: "a rally is planned for Monday".
  const own = head.kind === 'noun' ? verbs.find(({ start }) => start >= head.end) : null;
  if (timex.start >= head.end) return before.start > head.end && before !== own;
  return before.end <= head.start && before.kind === 'reporting';
}

/** Between a verb and its date at most: "said on Monday". */
const NEXT_TO = 4;

/** The day that a reporting verb beside the head has: "a man was killed, police said on Monday". */
export function reportTimex({ timexes, head, verbs }: Mention): Timex | null {
  if (head.kind === 'reporting' || head.kind === 'stative') return null;
  const said = verbs.filter(({ kind }) => kind === 'reporting');
  const isOf = ({ start, end, type, date }: Timex) =>
    date !== null &&
    type !== 'DURATION' &&
    said.some(verb => (start >= verb.end && start - verb.end <= NEXT_TO) || verb.start - end === 1);
  return timexes.find(isOf) ?? null;
}

/** What happened did so by publication, and what is announced is not over by then: else the date is another's. */
function canBe({ status, head }: Mention, { date }: Timex, published: string | null): boolean {
  if (status === 'happened' && head.tense !== null) return !isAfter(date, published);
  return status !== 'announced' || !isBefore(date, published);
}

/** The dated expression that belongs to the head: the nearest that is not another verb's, days before wider periods. */
export function ownTimex(mention: Mention, published: string | null): Timex | null {
  const { timexes, head } = mention;
  const report = reportTimex(mention);
  let best: Timex | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const timex of timexes) {
    if (
      timex.date === null ||
      timex.type === 'SET' ||
      BARE_DECADE.test(timex.text) ||
      timex === report ||
      !canBe(mention, timex, published) ||
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

/** « se poursuivent depuis lundi »: from then to publication. */
function ongoingSince(mention: Mention, timex: Timex, { published }: Course): MentionDating | null {
  const { since, status, statusCue } = mention;
  const { date } = timex;
  if (!since || status !== 'ongoing' || date === null || published === null) return null;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date) || date > published) return null;
  return {
    date: asDate(`${date}/${published.slice(0, date.length)}`),
    basis: 'resolved',
    rule: 'ongoing-since',
    timexes: [timex],
    anchor: 'publication',
    from: null,
    because: [since, statusCue],
  };
}

/** The dating that an expression gives a mention. */
export function fromTimex(mention: Mention, timex: Timex, course: Course): MentionDating {
  const since = ongoingSince(mention, timex, course);
  if (since) return since;
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
