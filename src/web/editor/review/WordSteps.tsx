import type { TextSpan } from '../../../core/article/article.ts';
import { moveEnd, moveStart } from '../../../core/article/wordSteps.ts';
import { likelyLocale } from '../../../core/story/likelyLocale.ts';
import { useWords } from '../editorWords.ts';

interface Props {
  readonly text: string;
  readonly span: TextSpan;
  /** Language of the words: start and end are on the sides they are in it. */
  readonly lang: string;
  readonly onMove: (span: TextSpan) => void;
}

/** Four buttons that move the bounds of some words by a word. */
export function WordSteps({ text, span, lang, onMove }: Props) {
  const words = useWords();
  const steps = [
    ['startBack', () => moveStart(text, span, -1), '+['],
    ['startOn', () => moveStart(text, span, 1), '−['],
    ['endBack', () => moveEnd(text, span, -1), ']−'],
    ['endOn', () => moveEnd(text, span, 1), ']+'],
  ] as const;
  return (
    <fieldset className="sl-ed-steps" dir={likelyLocale(lang).direction}>
      <legend className="sr-only">{words.bounds}</legend>
      {steps.map(([name, move, sign]) => (
        <button
          key={name}
          type="button"
          className="sl-button"
          aria-label={words.steps[name]}
          title={words.steps[name]}
          onClick={() => {
            const moved = move();
            if (moved !== span) onMove(moved);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </fieldset>
  );
}
