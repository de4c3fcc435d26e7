import { passagesToFill } from '../../../core/story/passagesToFill.ts';
import type { StoryEvent } from '../../../core/story/story.ts';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { focusLegend } from './focusLegend.ts';
import { toFillName } from './toFillName.ts';

/** What an import left to be found in an article, until words fill it or it is given up. */
export function ToFillList({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { story, edit } = useEditing();
  const listed = passagesToFill(event);
  if (listed.length === 0) return null;
  return (
    <div className="sl-ed-to-fill">
      <h3>{words.toFill}</h3>
      <p className="sl-ed-help">{words.toFillHelp}</p>
      <ul className="sl-ed-passages">
        {listed.map((one, index) => {
          const source = story.sources.find(({ id }) => id === one.source);
          const name = source?.headline ?? source?.publisher ?? source?.url ?? one.source;
          return (
            <li key={`${one.source} ${one.quote ?? ''}`}>
              {one.quote !== undefined && (
                <blockquote lang={source?.inLanguage ?? story.inLanguage} dir="auto">
                  {one.quote}
                </blockquote>
              )}
              <p dir="auto">
                {source?.url && /^https?:/i.test(source.url) ? (
                  <a className="sl-link" href={source.url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </p>
              <p className="sl-ed-actions">
                <button
                  type="button"
                  className="sl-button"
                  aria-label={words.dropToFill(toFillName(story, one))}
                  onClick={click => {
                    focusLegend(click.currentTarget);
                    edit({ kind: 'drop-to-fill', event: event.id, index });
                  }}
                >
                  {words.remove}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
