import type { NotSaid } from '../../../core/exchange/exports/exported.ts';
import { localize } from '../../../core/story/localize.ts';
import type { Story } from '../../../core/story/story.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useWords } from '../editorWords.ts';

interface Props {
  readonly story: Story;
  readonly losses: readonly NotSaid[];
}

/** What a format cannot hold of a story: first the events that are not in it, in sight; the rest behind a line. */
export function LossList({ story, losses }: Props) {
  const words = useWords();
  const rest = losses.filter(({ leavesOut }) => !leavesOut);
  return (
    <>
      <LeftOut story={story} losses={losses.filter(({ leavesOut }) => leavesOut)} />
      {rest.length > 0 && (
        <details className="sl-ed-losses">
          <summary>{words.cannotHold(rest.length)}</summary>
          <ul>
            {rest.map(({ code, events }) => (
              <li key={code}>
                {words.losses[code]}
                {events.length > 0 && ` ${words.someEvents(events.length)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** As many names as are read at a glance. */
const NAMED = 3;

function LeftOut({ story, losses }: Props) {
  const { lang } = useLocale();
  const words = useWords();
  const ids = new Set(losses.flatMap(({ events }) => events));
  if (ids.size === 0) return null;
  const nameOf = (id: string) => {
    const event = story.events.find(one => one.id === id);
    return event ? localize(event.name, lang, story.inLanguage).text : id;
  };
  return (
    <div className="sl-ed-left-out">
      <p>{words.leftOut(ids.size)}</p>
      <ul>
        {losses.map(({ code, events }) => (
          <li key={code}>
            {events.slice(0, NAMED).map(id => (
              <q key={id} dir="auto">
                {nameOf(id)}
              </q>
            ))}
            {events.length > NAMED && '…'} {words.losses[code]}
          </li>
        ))}
      </ul>
    </div>
  );
}
