import type { PassageToFill } from '../../story/passagesToFill.ts';
import type { Story, StoryEvent } from '../../story/story.ts';
import type { ImportFormat } from '../importStory.ts';
import { importStory } from '../importStory.ts';
import type { ImportedStory } from '../imports/storyOfTable.ts';

/** A story made of a file, which must be one of its format. */
export function importedFrom(text: string, format?: ImportFormat): ImportedStory {
  const read = importStory(text, { fileName: 'file', lang: 'fr', format });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** Events by id, which a file may have in another order. */
export function eventsById({ events }: Story): ReadonlyMap<string, StoryEvent> {
  return new Map(events.map(event => [event.id, event]));
}

/** The passages of an imported event that are still to be found. */
export function toFill(event: StoryEvent | undefined): readonly PassageToFill[] {
  return (event?.passagesToFill ?? []) as readonly PassageToFill[];
}
