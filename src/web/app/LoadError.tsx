import { useEffect, useRef } from 'react';
import type { Problem } from '../../core/problem.ts';
import { useLocale } from '../kit/locale.tsx';
import type { LoadFault } from '../kit/messages/messages.ts';
import { ProblemText } from '../kit/ProblemText.tsx';

/** The page when a story cannot be shown: what is wrong, where, and what to do. */
export function LoadError({ problem, onRetry }: { problem: Problem<LoadFault>; onRetry?: () => void }) {
  const { t } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t.errorTitle} · ${t.appName}`;
    heading.current?.focus();
  }, [t]);
  return (
    <main className="mx-auto max-w-3xl px-5 py-16">
      <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl font-semibold">
        {t.errorTitle}
      </h1>
      <div role="alert" className="mt-4 text-lg">
        <ProblemText problem={problem} />
      </div>
      {onRetry && problem.code !== 'bad-slug' && (
        <button type="button" className="sl-button mt-6" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </main>
  );
}
