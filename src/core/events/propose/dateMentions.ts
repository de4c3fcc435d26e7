import { fromTimex, ownTimex } from './dateByTimex.ts';
import { byReport, inferDate } from './inferDate.ts';
import {
  type Course,
  DAY,
  type DatedMention,
  daysBefore,
  firstDayOf,
  isAfter,
  type MentionDating,
  PLAIN,
} from './mentionDating.ts';
import type { Mention } from './readMention.ts';

const isReported = ({ rule }: MentionDating): boolean => rule === 'earlier-than-report';

/** A day that something happened on, told outside quotations: others may be told beside it. */
function canLead({ dating, status, head, isQuoted }: DatedMention): boolean {
  if (dating.date === null || isQuoted || head.kind === 'stative' || status === 'announced') return false;
  return PLAIN.test(dating.date) || isReported(dating);
}

/** Mentions dated between two rests. */
const STRIDE = 128;

function* ownDates(mentions: readonly Mention[], course: Course): Generator<void, (DatedMention | null)[]> {
  const { published } = course;
  const dates: (DatedMention | null)[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % STRIDE === 0) yield;
    const own = ownTimex(mention, published);
    const dating = own ? fromTimex(mention, own, course) : byReport(mention, course);
    // A noun without a verb happened, unless its date is still to come.
    const isAhead = dating && mention.head.tense === null && isAfter(dating.date, published);
    dates.push(dating && { ...mention, ...(isAhead && { status: 'announced' }), dating });
  }
  return dates;
}

/** Days further back than these from the first event, a date is of another story. */
const FAR_BACK = 60;

function backgroundOf(leading: readonly DatedMention[], lead: DatedMention | null): Set<number> {
  const far = lead ? daysBefore(firstDayOf(lead), FAR_BACK) : '';
  // Years, months and days are compared as they are written.
  const isFar = (mention: DatedMention) => {
    const day = firstDayOf(mention);
    return day < far.slice(0, day.length);
  };
  return new Set(
    leading.filter(isFar).flatMap(({ paragraph }) => (paragraph === lead?.paragraph ? [] : paragraph)),
  );
}

/** Gives each mention its date, from the first to the last. `published` is a day, or null. */
export function* dateMentions(
  mentions: readonly Mention[],
  published: string | null,
  language: string,
): Generator<void, DatedMention[]> {
  const unread: Course = {
    published,
    language,
    lead: null,
    bySentence: new Map(),
    background: new Set(),
    last: null,
  };
  const own = yield* ownDates(mentions, unread);
  const leading = own.filter(mention => mention !== null).filter(canLead);
  const isDay = ({ dating }: DatedMention) => DAY.test(dating.date ?? '') || isReported(dating);
  const lead = leading.find(mention => mention.status === 'happened' && isDay(mention)) ?? null;
  const course: Course = {
    ...unread,
    lead,
    background: backgroundOf(leading, lead),
    bySentence: new Map(
      leading
        .filter(isDay)
        .reverse()
        .map(mention => [mention.sentence, mention]),
    ),
  };
  const dates: DatedMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % STRIDE === 0) yield;
    const first = own[index];
    const isSure = first && (first === lead || !isReported(first.dating));
    const dated = isSure ? first : { ...mention, dating: inferDate(mention, course) };
    if (canLead(dated)) course.last = dated.dating.from ?? dated;
    dates.push(dated);
  }
  return dates;
}
