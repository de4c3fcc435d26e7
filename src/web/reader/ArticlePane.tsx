import { useId, useMemo, useRef } from 'react';
import { paragraphsOf } from '../../core/article/article.ts';
import type { Source } from '../../core/story/story.ts';
import { type PlacedPassage, runsOf } from '../../core/views/passages.ts';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { Byline } from './Masthead.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PassageChoice } from './PassageChoice.tsx';
import { useStory } from './storyContext.tsx';
import { useMarks } from './useMarks.ts';
import { useReading } from './useReading.ts';

/** The words themselves: each source as an article, with its passages marked. */
export function ArticlePane({ onReading }: { onReading: (eventId: string | undefined) => void }) {
  const { t } = useLocale();
  const { story } = useStory();
  const pane = useRef<HTMLDivElement>(null);
  const [choice, closeChoice] = useMarks(pane);
  useReading(pane, onReading);
  return (
    <section className="sl-pane" aria-labelledby="article">
      <h2 id="article" tabIndex={-1} className="sl-pane-title">
        {t.article}
      </h2>
      <div ref={pane} className="sl-scroller mt-3" {...reachable}>
        {story.sources.map(source => (
          <SourceArticle key={source.id} source={source} />
        ))}
      </div>
      {choice && <PassageChoice choice={choice} onClose={closeChoice} />}
    </section>
  );
}

/** What scrolls by itself must be reachable by keyboard (WCAG 2.1.1), and then it needs a role and a name. */
const reachable = { tabIndex: 0, role: 'group', 'aria-labelledby': 'article' } as const;

function SourceArticle({ source }: { source: Source }) {
  const { t, lang } = useLocale();
  const { story } = useStory();
  const passages = usePlacedPassages(source.id);
  const body = source.articleBody;
  const paragraphs = useMemo(
    () =>
      body === undefined ? [] : paragraphsOf(body).map(span => ({ span, runs: runsOf(span, passages) })),
    [body, passages],
  );
  const heading = useId();
  const languageName =
    new Intl.DisplayNames(lang, { type: 'language' }).of(source.inLanguage) ?? source.inLanguage;
  return (
    <article lang={source.inLanguage} dir="auto" className="sl-article" aria-labelledby={heading}>
      <header lang={lang} dir="auto" className="mb-4 font-sans text-sm text-muted">
        <h3 id={heading} className="sl-eyebrow">
          {source.headline ? (
            <InLanguage text={source.headline} lang={source.inLanguage} />
          ) : (
            t.articleIn(languageName)
          )}
        </h3>
        {story.sources.length > 1 && <Byline source={source} />}
      </header>
      {body === undefined && (
        <p lang={lang} className="font-sans text-base text-muted">
          {t.articleAbsent}
        </p>
      )}
      {paragraphs.map(({ span, runs }) => (
        <Paragraph key={span.start} text={body ?? ''} runs={runs} />
      ))}
    </article>
  );
}

function usePlacedPassages(source: string): readonly PlacedPassage[] {
  const { story, places } = useStory();
  return useMemo(
    () =>
      story.events.flatMap(event =>
        event.passages.flatMap((passage): PlacedPassage[] => {
          const place = places.get(passage.id);
          if (passage.source !== source || place?.state !== 'verified') return [];
          const { start, end } = place;
          return [{ id: passage.id, event: event.id, role: passage.role, start, end }];
        }),
      ),
    [story, places, source],
  );
}
