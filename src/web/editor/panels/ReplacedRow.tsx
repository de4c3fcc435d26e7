import type { TextSpan } from '../../../core/article/article.ts';
import { localize } from '../../../core/story/localize.ts';
import type { ReplacedWords } from '../../../core/story/planReplacement.ts';
import { useLocale } from '../../kit/locale.tsx';
import { WordChanges } from '../../reader/WordChanges.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { WordSteps } from '../review/WordSteps.tsx';

interface Props {
  readonly row: ReplacedWords;
  /** The new version. */
  readonly text: string;
  readonly lang: string;
  /** Undefined while nothing was decided. */
  readonly decided: TextSpan | null | undefined;
  readonly onDecide: (span: TextSpan | null) => void;
}

/** Words before and after, side by side, and what is to become of them. */
export function ReplacedRow({ row, text, lang, decided, onDecide }: Props) {
  const { lang: spoken, t } = useLocale();
  const words = useWords();
  const { story } = useEditing();
  const event = story.events.find(one => one.id === row.words.event);
  const span = decided === undefined ? row.span : decided;
  const name = event ? localize(event.name, spoken, story.inLanguage).text : row.words.event;
  return (
    <li>
      <p>
        <strong dir="auto">{name}</strong>{' '}
        <span className="sl-ed-badge" data-review={row.state === 'missing' ? 'rejected' : 'proposed'}>
          {t.passageStates[row.state]}
        </span>{' '}
        <span className="sl-ed-help">{row.words.kind === 'passage' ? '' : words.datedWords}</span>
      </p>
      <div className="sl-ed-two">
        <div>
          <p className="sl-ed-label">{words.before}</p>
          <blockquote lang={lang} dir="auto">
            {row.before}
          </blockquote>
        </div>
        <div>
          <p className="sl-ed-label">{words.after}</p>
          {span ? (
            <blockquote dir="auto">
              <WordChanges before={row.before} after={text.slice(span.start, span.end)} lang={lang} />
            </blockquote>
          ) : (
            <p className="sl-ed-help">{decided === null ? words.givenUp : words.notFound}</p>
          )}
        </div>
      </div>
      <div className="sl-ed-actions">
        {span && <WordSteps text={text} span={span} lang={lang} onMove={onDecide} />}
        {row.candidates.slice(0, 3).map(candidate => (
          <button
            key={candidate.start}
            type="button"
            className="sl-button"
            aria-pressed={span?.start === candidate.start && span.end === candidate.end}
            onClick={() => onDecide(candidate)}
          >
            {words.takeWords(short(text.slice(candidate.start, candidate.end)))}
          </button>
        ))}
        <button
          type="button"
          className="sl-button"
          aria-pressed={decided === null}
          onClick={() => onDecide(null)}
        >
          {words.giveUp}
        </button>
      </div>
    </li>
  );
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}
