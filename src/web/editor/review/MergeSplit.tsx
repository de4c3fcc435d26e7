import { useId, useState } from 'react';
import { quoteOf } from '../../../core/article/selector.ts';
import { localize } from '../../../core/story/localize.ts';
import type { StoryEvent } from '../../../core/story/story.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';

/** Making two events one, or one two. */
export function MergeSplit({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  // The list of all other events is long: it is made when it is wanted.
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="sl-ed-more" onToggle={toggle => setOpen(toggle.currentTarget.open)}>
      <summary>{words.mergeOrSplit}</summary>
      {isOpen && <Merge event={event} />}
      {isOpen && event.passages.length > 1 && <Split event={event} />}
    </details>
  );
}

function Merge({ event }: { readonly event: StoryEvent }) {
  const { lang } = useLocale();
  const words = useWords();
  const announce = useAnnounce();
  const { story, edit } = useEditing();
  const id = useId();
  const [other, setOther] = useState('');
  const others = story.events.filter(one => one !== event && one.review !== 'rejected');
  if (others.length === 0) return null;
  return (
    <div className="sl-ed-field">
      <label className="sl-ed-label" htmlFor={id}>
        {words.mergeWith}
      </label>
      <select
        id={id}
        className="sl-select sl-ed-wide"
        value={other}
        onChange={change => setOther(change.target.value)}
      >
        <option value="">—</option>
        {others.map(one => (
          <option key={one.id} value={one.id}>
            {localize(one.name, lang, story.inLanguage).text}
          </option>
        ))}
      </select>
      <p className="sl-ed-actions">
        <button
          type="button"
          className="sl-button"
          aria-disabled={other === ''}
          onClick={() => {
            if (other === '') return;
            if (edit({ kind: 'merge-events', into: event.id, from: other })) announce(words.merged);
            setOther('');
          }}
        >
          {words.merge}
        </button>
      </p>
    </div>
  );
}

function Split({ event }: { readonly event: StoryEvent }) {
  const words = useWords();
  const { edit, select, story } = useEditing();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const passages = event.passages.filter(passage => ticked.has(passage.id)).map(passage => passage.id);
  const isApt = passages.length > 0 && passages.length < event.passages.length;
  return (
    <fieldset className="sl-ed-group">
      <legend>{words.splitHelp}</legend>
      {event.passages.map(passage => (
        <label key={passage.id} className="sl-ed-check">
          <input
            type="checkbox"
            checked={ticked.has(passage.id)}
            onChange={change => {
              const next = new Set(ticked);
              if (change.target.checked) next.add(passage.id);
              else next.delete(passage.id);
              setTicked(next);
            }}
          />
          <span dir="auto">{quoteOf(passage.selector)?.exact.slice(0, 90)}</span>
        </label>
      ))}
      <p className="sl-ed-actions">
        <button
          type="button"
          className="sl-button"
          aria-disabled={!isApt}
          onClick={() => {
            if (!isApt) return;
            const known = new Set(story.events.map(one => one.id));
            const after = edit({ kind: 'split-event', event: event.id, passages });
            const made = after?.events.find(one => !known.has(one.id));
            if (made) select(made.id);
          }}
        >
          {words.split}
        </button>
      </p>
    </fieldset>
  );
}
