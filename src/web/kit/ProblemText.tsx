import type { Problem } from '../../core/problem.ts';
import { useLocale } from './locale.tsx';
import type { LoadFault } from './messages/messages.ts';

/** A problem as a sentence of the interface, and where in the file it is. */
export function ProblemText({ problem }: { problem: Problem<LoadFault> }) {
  const { t } = useLocale();
  return (
    <>
      <p dir="auto" className="break-words">
        {t.problems[problem.code](problem.facts ?? {})}
      </p>
      {problem.path !== '' && (
        <p className="mt-1 text-sm text-muted">
          {t.where('')}
          <code dir="ltr" className="break-all">
            {problem.path}
          </code>
        </p>
      )}
    </>
  );
}
