import { type Course, type DatedMention, firstDayOf } from './mentionDating.ts';
import type { Mention } from './readMention.ts';

/** How many content words two mentions share. */
function likeness(a: Mention, b: Mention): number {
  return [...a.stems].filter(stem => b.stems.has(stem)).length;
}

/**
 * The mention whose day a past tense without a date tells on: in its sentence, its paragraph, or the first of all,
 * which an article mostly goes on about. A look back goes on to the end of its paragraph, one far back until a word
 * of the first event.
 */
export function neighbourOf(mention: Mention, course: Course): DatedMention | null {
  const { last, lead, bySentence } = course;
  if (last?.sentence === mention.sentence) return last;
  const beside = bySentence.get(mention.sentence);
  if (beside) return beside;
  const near = last?.paragraph === mention.paragraph ? last : null;
  if (!lead || course.background.has(mention.paragraph)) return near;
  const isOfLead = likeness(mention, lead);
  if (last && course.background.has(last.paragraph) && isOfLead === 0) return near;
  return near && (firstDayOf(near) < firstDayOf(lead) || isOfLead < likeness(mention, near)) ? near : lead;
}
