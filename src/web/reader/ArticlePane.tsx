import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { paragraphsOf } from '../../core/article/article.ts';
import type { Source } from '../../core/story/story.ts';
import type { Coverage } from '../../core/views/coverage.ts';
import { excerptParagraphs, isLargeStory, isLongText } from '../../core/views/largeStory.ts';
import { spanFinder } from '../../core/views/near/spanFinder.ts';
import { type PlacedPassage, runsOf } from '../../core/views/passages.ts';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { Heading } from '../kit/Heading.tsx';
import { InLanguage, useLocale } from '../kit/locale.tsx';
import { useIsWritten } from '../kit/written.ts';
import { ArticleTools } from './ArticleTools.tsx';
import { Byline } from './Masthead.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PassageChoice } from './PassageChoice.tsx';
import { useStory } from './storyContext.tsx';
import { stretchesOf } from './stretches.ts';
import { useCoverage } from './useCoverage.ts';
import { needsLargeParts } from './useLargeParts.ts';
import { useMarks } from './useMarks.ts';
import { useReading } from './useReading.ts';

const ArticleNotice = lazy(() => import('./ArticleNotice.tsx').then(m => ({ default: m.ArticleNotice })));
const CoverageSummary = lazy(() =>
  import('./CoverageSummary.tsx').then(m => ({ default: m.CoverageSummary })),
);

/** The words themselves: each source as an article, with its passages marked. */
export function ArticlePane({ onReading }: { onReading: (eventId: string | undefined) => void }) {
  const { t } = useLocale();
  const { story } = useStory();
  const pane = useRef<HTMLDivElement>(null);
  const [choice, closeChoice] = useMarks(pane);
  const [coverage, toggleCoverage] = useCoverage();
  const [compared, setCompared] = useState<string>();
  useReading(pane, onReading);
  return (
    <section className="sl-pane" aria-labelledby="article">
      <Heading level={2} id="article" tabIndex={-1} className="sl-pane-title">
        {t.article}
      </Heading>
      <ArticleTools
        isCovering={coverage !== undefined}
        onCoverage={toggleCoverage}
        onCompared={setCompared}
      />
      <div
        ref={pane}
        className="sl-scroller mt-3"
        data-large={needsLargeParts(story) ? '' : undefined}
        {...reachable}
      >
        {coverage && (
          <Part>
            <CoverageSummary coverage={coverage} />
          </Part>
        )}
        {story.sources.map(source => (
          <SourceArticle
            key={source.id}
            source={source}
            coverage={coverage}
            isCompared={source.id === compared}
          />
        ))}
      </div>
      {choice && <PassageChoice choice={choice} onClose={closeChoice} />}
    </section>
  );
}

/** What scrolls by itself must be reachable by keyboard (WCAG 2.1.1), and then it needs a role and a name. */
const reachable = { tabIndex: 0, role: 'group', 'aria-labelledby': 'article' } as const;

interface SourceProps {
  readonly source: Source;
  readonly coverage: Coverage | undefined;
  readonly isCompared: boolean;
}

function SourceArticle({ source, coverage, isCompared }: SourceProps) {
  const { t, lang } = useLocale();
  const { story, articles, parts } = useStory();
  const passages = usePlacedPassages(source.id);
  const body = articles.textOf(source);
  const isWritten = useIsWritten();
  const isLarge = isLargeStory(story) || isLongText(body ?? '');
  const LargeArticle = isLarge ? parts?.LargeArticle : undefined;
  const most = isLarge ? excerptParagraphs(story, isWritten) : Number.POSITIVE_INFINITY;
  const paragraphs = useMemo(() => {
    const find = spanFinder(passages);
    const spans = body === undefined || LargeArticle ? [] : paragraphsOf(body).slice(0, most);
    return spans.map(span => ({
      span,
      stretches: stretchesOf(span, coverage, source.id).map(({ start, end, sentence }) => ({
        sentence,
        start,
        runs: runsOf({ start, end }, find({ start, end })),
      })),
    }));
  }, [body, passages, coverage, source.id, most, LargeArticle]);
  const heading = useId();
  const languageName =
    new Intl.DisplayNames(lang, { type: 'language' }).of(source.inLanguage) ?? source.inLanguage;
  return (
    <article lang={articles.languageOf(source)} dir="auto" className="sl-article" aria-labelledby={heading}>
      <header lang={lang} dir="auto" className="mb-4 font-sans text-sm text-muted">
        <Heading level={3} id={heading} className="sl-eyebrow">
          {source.headline ? (
            <InLanguage text={source.headline} lang={source.inLanguage} />
          ) : (
            t.articleIn(languageName)
          )}
        </Heading>
        {story.sources.length > 1 && <Byline source={source} />}
        {articles.differs(source.id) && (
          <Part>
            <ArticleNotice source={source} takesFocus={isCompared} />
          </Part>
        )}
      </header>
      {body === undefined && (
        <p lang={lang} className="font-sans text-base text-muted">
          {t.articleAbsent}
        </p>
      )}
      {paragraphs.map(({ span, stretches }) => (
        <Paragraph key={span.start} text={body ?? ''} stretches={stretches} />
      ))}
      {LargeArticle && body !== undefined && (
        <LargeArticle source={source.id} body={body} passages={passages} coverage={coverage} />
      )}
    </article>
  );
}

/** A part that is fetched when it is wanted; without it the page is whole. */
function Part({ children }: { children: React.ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function usePlacedPassages(source: string): readonly PlacedPassage[] {
  const { story, articles } = useStory();
  const { places } = articles;
  return useMemo(
    () =>
      story.events.flatMap(event =>
        event.passages.flatMap((passage): PlacedPassage[] => {
          const place = places.get(passage.id);
          if (passage.source !== source || !place || place.state === 'missing') return [];
          const { start, end } = place;
          return [{ id: passage.id, event: event.id, role: passage.role, start, end }];
        }),
      ),
    [story, places, source],
  );
}
