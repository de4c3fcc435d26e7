import type { StoryEvent } from '../../core/story/story.ts';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** Who says that the event happened or will, each leading to the words that say so. */
export function Attributions({ event }: { event: StoryEvent }) {
  const { t } = useLocale();
  const { story, articles, select } = useStory();
  const attributions = event.attribution ?? [];
  if (attributions.length === 0) return t.articleItself;
  return attributions.map((attribution, i) => {
    const { passage } = attribution;
    const name = <LocalText text={attribution.name} storyLanguage={story.inLanguage} />;
    return (
      <span key={JSON.stringify(attribution)}>
        {i > 0 && ', '}
        {passage !== undefined && (articles.places.get(passage)?.state ?? 'missing') !== 'missing' ? (
          <button type="button" className="sl-link" onClick={() => select(event.id, 'passage', passage)}>
            {name}
          </button>
        ) : (
          name
        )}
      </span>
    );
  });
}
