import { lazy, Suspense, useId } from 'react';
import { quoteOf } from '../../core/article/selector.ts';
import type { Passage, StoryEvent } from '../../core/story/story.ts';
import { Heading } from '../kit/Heading.tsx';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { PassageState } from './PassageState.tsx';
import { useStory } from './storyContext.tsx';

const WordChanges = lazy(() => import('./WordChanges.tsx').then(m => ({ default: m.WordChanges })));

/** The passages of an event: those in the article lead to it, the others stand here as stored. */
export function Quotes({ event }: { event: StoryEvent }) {
  const { t } = useLocale();
  const heading = useId();
  const passages = event.passages.filter(passage => passage.role === 'describes');
  if (passages.length === 0) return <p className="my-3 text-muted">{t.noPassages}</p>;
  return (
    <section aria-labelledby={heading} className="my-3">
      <Heading level={4} id={heading} className="font-semibold">
        {t.passages(passages.length)}
      </Heading>
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
  const { story, articles, select } = useStory();
  const source = story.sources.find(s => s.id === passage.source);
  const lang = source?.inLanguage ?? story.inLanguage;
  const exact = quoteOf(passage.selector)?.exact ?? '';
  const place = articles.places.get(passage.id);
  const text = source && articles.textOf(source);
  if (!place || place.state === 'missing') {
    return (
      <div>
        <p className="text-sm text-muted">
          {place && articles.differs(passage.source) && <PassageState state="missing" />}{' '}
          {place ? t.quoteMissing : t.passageNotShown}
        </p>
        <blockquote className="sl-stored-quote">
          <InLanguage text={exact} lang={lang} />
        </blockquote>
        {place && text && (
          <Candidates words={place.candidates.map(c => text.slice(c.start, c.end))} lang={lang} />
        )}
      </div>
    );
  }
  const now = text?.slice(place.start, place.end) ?? exact;
  return (
    <>
      {articles.differs(passage.source) && <PassageState state={place.state} />}
      <button
        type="button"
        className="sl-quote-link"
        title={t.readPassage}
        onClick={() => select(event.id, 'passage', passage.id)}
      >
        <span>
          {place.state === 'changed' ? (
            <Suspense fallback={<InLanguage text={now} lang={lang} />}>
              <WordChanges before={exact} after={now} lang={lang} />
            </Suspense>
          ) : (
            <InLanguage text={exact} lang={lang} />
          )}
        </span>
      </button>
    </>
  );
}

/** Words of the text that come near a quote that is gone: for a person to judge, never taken for it. */
function Candidates({ words, lang }: { words: readonly string[]; lang: string }) {
  const { t } = useLocale();
  if (words.length === 0) return null;
  return (
    <details className="text-sm">
      <summary>{t.nearestWords(words.length)}</summary>
      <ul>
        {words.map(text => (
          <li key={text} className="sl-stored-quote">
            <InLanguage text={text} lang={lang} />
          </li>
        ))}
      </ul>
    </details>
  );
}
