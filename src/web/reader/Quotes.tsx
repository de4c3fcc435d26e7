import { useId } from 'react';
import { quoteOf } from '../../core/article/selector.ts';
import type { Passage, StoryEvent } from '../../core/story/story.ts';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** The passages of an event: those in the article lead to it, the others stand here as stored. */
export function Quotes({ event }: { event: StoryEvent }) {
  const { t } = useLocale();
  const heading = useId();
  const passages = event.passages.filter(passage => passage.role === 'describes');
  if (passages.length === 0) return <p className="my-3 text-muted">{t.noPassages}</p>;
  return (
    <section aria-labelledby={heading} className="my-3">
      <h4 id={heading} className="font-semibold">
        {t.passages(passages.length)}
      </h4>
      <ol className="mt-1 grid gap-1">
        {passages.map(passage => (
          <li key={passage.id}>
            <Quote event={event} passage={passage} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Quote({ event, passage }: { event: StoryEvent; passage: Passage }) {
  const { t } = useLocale();
  const { story, places, select } = useStory();
  const source = story.sources.find(s => s.id === passage.source);
  const quote = (
    <InLanguage text={quoteOf(passage.selector)?.exact ?? ''} lang={source?.inLanguage ?? story.inLanguage} />
  );
  const place = places.get(passage.id);
  if (place?.state === 'verified') {
    return (
      <button
        type="button"
        className="sl-quote-link"
        title={t.readPassage}
        onClick={() => select(event.id, 'passage', passage.id)}
      >
        <span>{quote}</span>
      </button>
    );
  }
  return (
    <div>
      <p className="text-sm text-muted">{place ? t.quoteMissing : t.passageNotShown}</p>
      <blockquote className="sl-stored-quote">{quote}</blockquote>
    </div>
  );
}
