import { plainLine } from '../../article/plainLine.ts';
import { isEdtf } from '../../dates/edtf.ts';
import { slugOf } from '../../events/propose/slugs.ts';
import { failed, ok, problem } from '../../problem.ts';
import type { Dating, Story, StoryEvent } from '../story.ts';
import type { EventEdit } from './edit.ts';
import type { Edited } from './editProblem.ts';
import { eventIds, freshId, passageIds } from './freshId.ts';
import { primaryLanguage } from './textEdit.ts';
import { selectorsOf, wordsIn } from './wordsIn.ts';

/** Longest name that is made of words, in UTF-16 code units. */
const LONGEST_NAME = 90;

/** What is said of a date that is not known. */
export const undated: Dating = {
  basis: 'inferred',
  timexes: [],
  anchor: null,
  rule: 'no-date',
  because: [],
  note: null,
};

/** The story with an event told by words, at its end. Made by a person, it is confirmed. */
export function addEvent(story: Story, edit: Extract<EventEdit, { kind: 'add-event' }>): Edited {
  const found = wordsIn(story, edit.words);
  if (!found.ok) return found;
  const { source, text, exact, start, end } = found.value;
  const name = plainLine(edit.name ?? exact, LONGEST_NAME);
  if (!/\S/.test(name)) return failed(problem('last-name', 'name', 'An event must have a name.'));
  const date = edit.date ?? null;
  if (date !== null && !isEdtf(date))
    return failed(problem('not-valid', 'date', `"${date}" is not a date.`, { date }));
  const id = freshId(slugOf(name, isShort), eventIds(story));
  const event: StoryEvent = {
    id,
    name: { [primaryLanguage(source.inLanguage)]: name },
    date,
    dating: edit.dating ?? undated,
    status: 'happened',
    attribution: [],
    location: null,
    about: [],
    passages: [
      {
        id: freshId(`${id}-p1`, passageIds(story)),
        source: source.id,
        role: 'describes',
        selector: selectorsOf(text, { start, end }),
      },
    ],
    review: 'confirmed',
  };
  return ok({ ...story, events: [...story.events, event] });
}

/** Small words make no handle. */
export const isShort = (word: string): boolean => word.length < 3;
