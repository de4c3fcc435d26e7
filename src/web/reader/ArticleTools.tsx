import { lazy, Suspense, useRef, useState } from 'react';
import { useAnnounce } from '../kit/announce.tsx';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';
import './articleTools.css';

const CompareForm = lazy(() => import('./CompareForm.tsx').then(m => ({ default: m.CompareForm })));

interface Props {
  readonly isCovering: boolean;
  /** Rejects when what it needs cannot be fetched. */
  readonly onCoverage: () => Promise<void>;
  readonly onCompared: (sourceId: string | undefined) => void;
}

/** What a fact-checker asks of an article: has it changed, and what of it does the story tell. */
export function ArticleTools({ isCovering, onCoverage, onCompared }: Props) {
  const { t } = useLocale();
  const { story, articles } = useStory();
  const announce = useAnnounce();
  const [isComparing, setComparing] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  if (story.sources.every(source => articles.textOf(source) === undefined)) return null;
  return (
    <div className="sl-toolbar">
      <button
        ref={toggle}
        type="button"
        className="sl-button"
        aria-expanded={isComparing}
        onClick={() => setComparing(!isComparing)}
      >
        {t.compare}
      </button>
      <button
        type="button"
        className="sl-button"
        aria-pressed={isCovering}
        onClick={() => onCoverage().catch(() => announce(t.partFailed))}
      >
        {t.coverage}
      </button>
      {isComparing && (
        <ErrorBoundary fallback={<p role="alert">{t.partFailed}</p>}>
          <Suspense fallback={<p>{t.partLoading}</p>}>
            <CompareForm
              onDone={sourceId => {
                setComparing(false);
                onCompared(sourceId);
                if (sourceId === undefined) toggle.current?.focus();
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
