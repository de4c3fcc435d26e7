import { plainLine } from '../../../core/article/plainLine.ts';
import type { PassageToFill } from '../../../core/story/passagesToFill.ts';
import type { Story } from '../../../core/story/story.ts';

/** Longer quotes are cut in buttons. UTF-16 code units. */
const LONGEST = 60;

/** What a passage to fill is called: the words it is said to hold, else where they are. */
export function toFillName(story: Story, { source, quote }: PassageToFill): string {
  if (quote !== undefined) return plainLine(quote, LONGEST);
  const { headline, publisher, url } = story.sources.find(one => one.id === source) ?? {};
  return plainLine(headline ?? publisher ?? url ?? source, LONGEST);
}
