import { useEffect, useRef } from 'react';
import type { ImportProblem } from '../../../core/exchange/imports/importProblem.ts';
import type { ImportedStory } from '../../../core/exchange/imports/storyOfTable.ts';
import { useWords } from '../editorWords.ts';

/** A story made of a file of another format. */
export interface ImportedFile extends ImportedStory {
  readonly fileName: string;
}

interface Props {
  readonly imported: ImportedFile;
  readonly onReview: () => void;
  readonly onLeave: () => void;
}

/** What was read in a file: how many events, and what could not be understood, before they are gone through. */
export function ImportReport({ imported, onReview, onLeave }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { story, problems, fileName } = imported;
  return (
    <section className="sl-ed-form" aria-labelledby="import-report">
      <h1 id="import-report" ref={heading} tabIndex={-1}>
        {words.importedTitle}
      </h1>
      <p dir="auto">{words.importedFrom(story.events.length, fileName)}</p>
      <p>{words.importedHelp}</p>
      <p className="sl-ed-actions">
        {story.events.length > 0 && (
          <button type="button" className="sl-button sl-ed-primary" onClick={onReview}>
            {words.reviewEvents}
          </button>
        )}
        <button type="button" className="sl-button" onClick={onLeave}>
          {words.otherFile}
        </button>
      </p>
      {problems.length === 0 ? (
        <p>{words.noImportProblems}</p>
      ) : (
        <>
          <h2>
            {words.importProblems} ({words.number(problems.length)})
          </h2>
          <ul className="sl-ed-findings sl-ed-import">
            {problems.map((problem, index) => (
              // Two problems of one place may be alike; the list never changes.
              <ProblemRow key={`${index} ${problem.path}`} problem={problem} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ProblemRow({ problem }: { readonly problem: ImportProblem }) {
  const words = useWords();
  const { row = 0, line = 0, column } = problem.place;
  const { what, hint } = words.importFaults[problem.code];
  const found = problem.facts?.found;
  return (
    <li>
      <p>
        <strong>
          {words.filePlace(row, line)}
          {column !== undefined && (
            <>
              {' · '}
              <bdi>{column}</bdi>
            </>
          )}
        </strong>{' '}
        {what} {found !== undefined && <bdi>({words.found(String(found))})</bdi>} {hint}
      </p>
    </li>
  );
}
