import { Fragment, memo, useMemo } from 'react';
import { sentencesOf } from '../../../core/article/sentences.ts';
import { type PlacedPassage, type Run, runsOf } from '../../../core/views/passages.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useWords } from '../editorWords.ts';

/** A passage as it is drawn; `chosen` are words that are nothing yet. */
export interface ShownPassage extends PlacedPassage {
  readonly state: 'proposed' | 'confirmed' | 'chosen';
  readonly isSelected: boolean;
}

interface Props {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly passages: readonly ShownPassage[];
  /** Whether Tab enters the sentences here. */
  readonly isEntry: boolean;
}

/** One paragraph: its sentences, each with a button that chooses it, and its passages. */
export const EditedParagraph = memo(function EditedParagraph({
  text,
  start,
  end,
  language,
  passages,
  isEntry,
}: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const sentences = useMemo(
    () =>
      sentencesOf(text.slice(start, end), language).map(span => ({
        start: span.start + start,
        end: span.end + start,
      })),
    [text, start, end, language],
  );
  let at = start;
  return (
    <p className="sl-ed-paragraph" dir="auto">
      {sentences.map((sentence, index) => {
        const before = at;
        at = sentence.end;
        const exact = text.slice(sentence.start, sentence.end);
        return (
          <Fragment key={sentence.start}>
            <Runs text={text} span={{ start: before, end: sentence.start }} passages={passages} />
            <button
              type="button"
              className="sl-ed-sentence"
              lang={lang}
              tabIndex={isEntry && index === 0 ? 0 : -1}
              data-start={sentence.start}
              data-end={sentence.end}
              aria-label={words.chooseSentence(exact.length > 50 ? `${exact.slice(0, 47)}…` : exact)}
              title={words.chooseThisSentence}
            >
              +
            </button>
            <Runs text={text} span={sentence} passages={passages} />
          </Fragment>
        );
      })}
      <Runs text={text} span={{ start: at, end }} passages={passages} />
    </p>
  );
}, isSame);

function isSame(before: Props, after: Props): boolean {
  return (
    before.text === after.text &&
    before.start === after.start &&
    before.end === after.end &&
    before.language === after.language &&
    before.isEntry === after.isEntry &&
    before.passages.length === after.passages.length &&
    before.passages.every((passage, i) => {
      const other = after.passages[i];
      return (
        passage === other ||
        (other !== undefined &&
          passage.id === other.id &&
          passage.event === other.event &&
          passage.start === other.start &&
          passage.end === other.end &&
          passage.role === other.role &&
          passage.state === other.state &&
          passage.isSelected === other.isSelected)
      );
    })
  );
}

interface RunsProps {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly passages: readonly ShownPassage[];
}

function Runs({ text, span, passages }: RunsProps) {
  if (span.start >= span.end) return null;
  return <>{runsOf(span, passages).map(run => drawRun(text, run))}</>;
}

/** Every run of text knows where it begins: a selection in it is a place in the article. */
function drawRun(text: string, run: Run) {
  if (run.kind === 'text')
    return (
      <span key={run.start} data-at={run.start}>
        {text.slice(run.start, run.end)}
      </span>
    );
  const passage = run.passage as ShownPassage;
  return (
    <mark
      key={`${passage.id} ${run.start}`}
      tabIndex={-1}
      data-passage={passage.id}
      data-state={passage.state}
      data-role={passage.role}
      data-selected={passage.isSelected ? '' : undefined}
      data-event={passage.event}
    >
      {run.children.map(child => drawRun(text, child))}
    </mark>
  );
}
