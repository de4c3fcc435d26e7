import type { Problem } from '../../core/problem.ts';
import type { StoryFault } from '../../core/story/schemaFaults.ts';
import { useLocale } from '../kit/locale.tsx';
import { ProblemText } from '../kit/ProblemText.tsx';

interface Props {
  readonly problems: readonly Problem<StoryFault>[];
  /** The id in the address when no event has it. */
  readonly unknownEvent: string | undefined;
}

/** What is wrong with a story that can be shown all the same. */
export function StoryProblems({ problems, unknownEvent }: Props) {
  const { t } = useLocale();
  if (problems.length === 0 && unknownEvent === undefined) return null;
  return (
    <div className="sl-problems">
      {unknownEvent !== undefined && <p role="status">{t.unknownEvent(unknownEvent)}</p>}
      {problems.length > 0 && (
        <details>
          <summary>{t.problemsTitle(problems.length)}</summary>
          <ul>
            {problems.map(problem => (
              <li key={`${problem.code} ${problem.path} ${problem.message}`}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
