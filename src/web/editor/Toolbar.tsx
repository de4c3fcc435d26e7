import { LocalText } from '../kit/locale.tsx';
import type { DraftSession } from './drafts/useDraft.ts';
import { useWords } from './editorWords.ts';
import { type WorkPart, workParts } from './Workbench.tsx';

interface Props {
  readonly session: DraftSession;
  readonly part: WorkPart;
  readonly onPart: (part: WorkPart) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLeave: () => void;
}

/** The name of the draft, the parts of the work, undo and redo, and whether all is saved. */
export function Toolbar({ session, part, onPart, onUndo, onRedo, onLeave }: Props) {
  const words = useWords();
  const { story, saveState } = session;
  const left = story.events.filter(event => event.review === 'proposed').length;
  return (
    <header className="sl-ed-bar">
      <div className="sl-ed-bar-head">
        <h1>
          <LocalText text={story.name} storyLanguage={story.inLanguage} />
        </h1>
        <p className="sl-ed-saved" data-state={saveState}>
          {words.saveStates[saveState]}
        </p>
      </div>
      <div className="sl-ed-actions">
        <button
          type="button"
          className="sl-button"
          aria-disabled={!session.canUndo}
          aria-keyshortcuts="Control+Z"
          title="Ctrl+Z"
          onClick={onUndo}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className="sl-button"
          aria-disabled={!session.canRedo}
          aria-keyshortcuts="Control+Shift+Z Control+Y"
          title="Ctrl+Shift+Z"
          onClick={onRedo}
        >
          {words.redo}
        </button>
        <button type="button" className="sl-button" onClick={onLeave}>
          {words.allDrafts}
        </button>
      </div>
      <nav className="sl-ed-parts" aria-label={words.parts}>
        {workParts.map(one => (
          <button
            key={one}
            type="button"
            className="sl-ed-tab"
            aria-current={one === part ? 'page' : undefined}
            onClick={() => onPart(one)}
          >
            {words.partNames[one]}
            {one === 'review' && left > 0 && <span className="sl-ed-count">{words.number(left)}</span>}
          </button>
        ))}
      </nav>
    </header>
  );
}
