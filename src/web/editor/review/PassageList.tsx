import { positionOf, quoteOf } from '../../../core/article/selector.ts';
import type { Passage, StoryEvent } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { focusLegend } from './focusLegend.ts';
import { showPassage } from './showPassage.ts';
import { ToFillList } from './ToFillList.tsx';
import { WordSteps } from './WordSteps.tsx';

const roles: readonly Passage['role'][] = ['describes', 'dates', 'attributes'];

/** The words an event rests on, each with its part and its bounds. */
export function PassageList({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  return (
    <fieldset className="sl-ed-group">
      <legend>{words.passages}</legend>
      {event.passages.length === 0 && <p className="sl-ed-help">{words.noPassages}</p>}
      <ol className="sl-ed-passages">
        {event.passages.map(passage => (
          <PassageRow key={passage.id} event={event} passage={passage} />
        ))}
      </ol>
      <p className="sl-ed-help">{words.passagesHelp}</p>
      <ToFillList event={event} />
    </fieldset>
  );
}

function PassageRow({ event, passage }: { readonly event: StoryEvent; readonly passage: Passage }) {
  const words = useWords();
  const { story, edit } = useEditing();
  const source = story.sources.find(one => one.id === passage.source);
  const exact = quoteOf(passage.selector)?.exact ?? '';
  const position = positionOf(passage.selector);
  const text = source?.articleBody;
  const stands = text !== undefined && position && text.slice(position.start, position.end) === exact;
  const short = exact.length > 60 ? `${exact.slice(0, 57)}…` : exact;
  return (
    <li>
      <blockquote lang={source?.inLanguage ?? story.inLanguage} dir="auto">
        {exact}
      </blockquote>
      {!stands && text !== undefined && <p className="sl-ed-fault">{words.quoteMissing}</p>}
      <div className="sl-ed-actions">
        <select
          className="sl-select"
          aria-label={words.roleOf(short)}
          value={passage.role}
          onChange={change =>
            edit({
              kind: 'set-role',
              event: event.id,
              passage: passage.id,
              role: change.target.value as Passage['role'],
            })
          }
        >
          {roles.map(role => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </select>
        {stands && (
          <WordSteps
            text={text}
            span={position}
            lang={source?.inLanguage ?? story.inLanguage}
            onMove={span => edit({ kind: 'adjust-passage', event: event.id, passage: passage.id, ...span })}
          />
        )}
        {stands && (
          <button type="button" className="sl-button" onClick={() => showPassage(passage.id)}>
            {words.showInArticle}
          </button>
        )}
        <button
          type="button"
          className="sl-button"
          aria-label={words.removeNamed(short)}
          onClick={click => {
            focusLegend(click.currentTarget);
            edit({ kind: 'remove-passage', event: event.id, passage: passage.id });
          }}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}
