import { plainLine } from '../../article/plainLine.ts';
import { quoteOf } from '../../article/selector.ts';
import { slugOf } from '../../events/propose/slugs.ts';
import { failed, ok, problem } from '../../problem.ts';
import type { Story, StoryEvent } from '../story.ts';
import { isShort } from './addEvent.ts';
import type { Edited } from './editProblem.ts';
import { eventIds, freshId } from './freshId.ts';
import { primaryLanguage } from './textEdit.ts';

const LONGEST_NAME = 90;

/**
 * The story with some of an event's passages made an event of their own, right after it, to be looked at. It has the
 * date, status and place of the first, and the speakers whose words go with it.
 */
export function splitEvent(story: Story, event: StoryEvent, ids: readonly string[]): Edited {
  const moved = event.passages.filter(passage => ids.includes(passage.id));
  const kept = event.passages.filter(passage => !ids.includes(passage.id));
  const [lead = undefined] = [...moved.filter(({ role }) => role === 'describes'), ...moved];
  if (!lead || kept.length === 0)
    return failed(problem('nothing-to-split', 'passages', 'Each of the two events needs a passage.'));
  const source = story.sources.find(one => one.id === lead.source);
  const name = plainLine(quoteOf(lead.selector)?.exact ?? event.id, LONGEST_NAME);
  const goes = ({ passage }: { passage?: string | undefined }) =>
    passage !== undefined && ids.includes(passage);
  const attribution = event.attribution ?? [];
  const first: StoryEvent = {
    ...event,
    passages: kept,
    attribution: attribution.filter(one => !goes(one)),
  };
  const { description: _, passagesToFill: __, ...rest } = event;
  const second: StoryEvent = {
    ...rest,
    id: freshId(slugOf(name, isShort), eventIds(story)),
    name: { [primaryLanguage(source?.inLanguage ?? story.inLanguage)]: name },
    passages: moved,
    attribution: attribution.filter(goes),
    review: 'proposed',
  };
  const events = story.events.flatMap(one => (one === event ? [first, second] : [one]));
  return ok({ ...story, events });
}
