import type { StoryEvent } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { Chips } from './Chips.tsx';

/** Whom the event is about. */
export function PeopleField({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { edit } = useEditing();
  const about = event.about ?? [];
  const put = (next: typeof about) => edit({ kind: 'set-people', event: event.id, about: next });
  return (
    <Chips
      label={words.people}
      addLabel={words.addPerson}
      names={about}
      onAdd={name => put([...about, name])}
      onRemove={index => put(about.filter((_, i) => i !== index))}
    />
  );
}
