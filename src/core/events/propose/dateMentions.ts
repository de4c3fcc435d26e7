import { DAY_MS } from '../../dates/civil.ts';
import { boundsOf, type Edtf } from '../../dates/edtf.ts';
import { fromTimex, ownTimex } from './dateByTimex.ts';
import { byReport, inferDate } from './inferDate.ts';
import { type Course, type DatedMention, isAfter, type MentionDating, PLAIN } from './mentionDating.ts';
import type { Mention } from './readMention.ts';

/** Milliseconds that a date spans. */
const widthOf = (date: Edtf): number => {
  const { start, end } = boundsOf(date);
  return end - start;
};

const isReported = ({ rule }: MentionDating): boolean => rule === 'earlier-than-report';

/** A day that something happened on, told outside quotations: others may be told beside it. */
function canLead({ dating, status, head, isQuoted }: DatedMention): boolean {
  if (dating.date === null || isQuoted || head.kind === 'stative' || status === 'announced') return false;
  return PLAIN.test(dating.date) || isReported(dating);
}

function ownDates(mentions: readonly Mention[], course: Course): (DatedMention | null)[] {
  const { published } = course;
  return mentions.map(mention => {
    const told = ownTimex(mention);
    // What happened did so by the day of publication: the expression is another's, or misread.
    const isAhead = told && mention.status === 'happened' && isAfter(told.date, published);
    const own = isAhead ? null : told;
    const dating = own ? fromTimex(mention, own, course) : byReport(mention, course);
    return dating && { ...mention, dating };
  });
}

/** Further back than this from the first event, a date is of another story. */
const FAR_BACK = 60 * DAY_MS;

function backgroundOf(leading: readonly DatedMention[], lead: DatedMention | null): Set<number> {
  const paragraphs = new Set<number>();
  if (!lead?.dating.date) return paragraphs;
  const { start } = boundsOf(lead.dating.date);
  for (const { dating, paragraph } of leading) {
    const isFar = dating.date !== null && boundsOf(dating.date).end < start - FAR_BACK;
    if (isFar && paragraph !== lead.paragraph) paragraphs.add(paragraph);
  }
  return paragraphs;
}

/** Gives each mention its date, from the first to the last. `published` is a day, or null. */
export function dateMentions(
  mentions: readonly Mention[],
  published: string | null,
  language: string,
): DatedMention[] {
  const unread: Course = {
    published,
    language,
    lead: null,
    bySentence: new Map(),
    background: new Set(),
    last: null,
  };
  const own = ownDates(mentions, unread);
  const leading = own.filter(mention => mention !== null).filter(canLead);
  const isDay = ({ dating }: DatedMention) =>
    dating.date !== null && (widthOf(dating.date) <= DAY_MS || isReported(dating));
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
  return mentions.map((mention, index) => {
    const first = own[index];
    const isSure = first && (first === lead || !isReported(first.dating));
    const dated = isSure ? first : { ...mention, dating: inferDate(mention, course) };
    if (canLead(dated)) course.last = dated.dating.from ?? dated;
    return dated;
  });
}
