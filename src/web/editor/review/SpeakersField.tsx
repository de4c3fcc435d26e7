import type { StoryEvent } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { Chips } from './Chips.tsx';

/** Who says that the event happened or will. */
export function SpeakersField({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { edit } = useEditing();
  const attribution = event.attribution ?? [];
  const put = (next: typeof attribution) =>
    edit({ kind: 'set-attribution', event: event.id, attribution: next });
  return (
    <Chips
      label={words.speakers}
      addLabel={words.addSpeaker}
      names={attribution.map(one => one.name)}
      onAdd={name => put([...attribution, { name }])}
      onRemove={index => put(attribution.filter((_, i) => i !== index))}
    />
  );
}
