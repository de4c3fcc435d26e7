import { boundsOf } from '../../../core/dates/edtf.ts';
import { localize } from '../../../core/story/localize.ts';
import type { Story } from '../../../core/story/story.ts';
import type { BenchEvent } from './benchPage.ts';

const DAY = 86_400_000;
/** How long an event is drawn whose date has no first or no last day. */
const OPEN = 30 * DAY;

/** The dated events of a story in the order of their first day, in the form the other contestants take. */
export function benchEvents(story: Story): BenchEvent[] {
  const groups = new Map(story.sources.map(({ id, headline }) => [id, headline]));
  const events = story.events.flatMap(event => {
    if (event.date === null) return [];
    const { start, end } = boundsOf(event.date);
    const first = Number.isFinite(start) ? start : end - OPEN;
    const last = Number.isFinite(end) ? Math.max(first, end - 1) : first + OPEN;
    const passage = event.passages[0];
    const quote = passage?.selector.find(selector => selector.type === 'TextQuoteSelector');
    return [
      {
        id: event.id,
        name: localize(event.name, 'fr', story.inLanguage).text,
        words: quote?.exact ?? '',
        group: groups.get(passage?.source ?? '') ?? '',
        first: isoDay(first),
        last: isoDay(last),
      },
    ];
  });
  return events.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
