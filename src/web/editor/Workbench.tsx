import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryEdit, WordsAt } from '../../core/story/edits/edit.ts';
import { writeStory } from '../../core/story/writeStory.ts';
import { useAnnounce } from '../kit/announce.tsx';
import { downloadText } from './downloadText.ts';
import { goToDraft } from './draftAddress.ts';
import type { DraftSession } from './drafts/useDraft.ts';
import { type Editing, EditingProvider } from './editorContext.tsx';
import { useWords } from './editorWords.ts';
import { ArticlesPanel } from './panels/ArticlesPanel.tsx';
import { CheckPanel } from './panels/CheckPanel.tsx';
import { ExportPanel } from './panels/ExportPanel.tsx';
import { PreviewPanel } from './preview/PreviewPanel.tsx';
import { ReviewPanel } from './review/ReviewPanel.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The parts of the work on a draft, in the order one goes through them. */
export const workParts = ['review', 'articles', 'check', 'preview', 'export'] as const;

export type WorkPart = (typeof workParts)[number];

/** A draft being edited: what it holds and every way to work on it. */
export function Workbench({ session }: { readonly session: DraftSession }) {
  const words = useWords();
  const announce = useAnnounce();
  const [part, setPart] = useState<WorkPart>('review');
  const [selectedId, select] = useState<string>();
  const [chosen, choose] = useState<WordsAt>();
  const [refused, setRefused] = useState<string>();
  const { story } = session;
  const edit = useCallback(
    (change: StoryEdit) => {
      const made = session.edit(change);
      if ('story' in made) {
        setRefused(undefined);
        return made.story;
      }
      setRefused(words.editFaults[made.refused.code]);
      return undefined;
    },
    [session, words],
  );
  const selected = story.events.find(event => event.id === selectedId);
  const editing = useMemo(
    (): Editing => ({ story, edit, selected, select, chosen, choose }),
    [story, edit, selected, chosen],
  );
  const undo = useCallback(() => {
    session.undo();
    announce(words.undone);
  }, [session, announce, words]);
  const redo = useCallback(() => {
    session.redo();
    announce(words.redone);
  }, [session, announce, words]);
  useUndoKeys(undo, redo);
  const content = useRef<HTMLDivElement>(null);
  const go = (next: WorkPart) => {
    setPart(next);
    choose(undefined);
  };
  return (
    <EditingProvider value={editing}>
      <main className="sl-ed-work">
        <Toolbar
          session={session}
          part={part}
          onPart={go}
          onUndo={undo}
          onRedo={redo}
          onLeave={() => goToDraft(undefined)}
        />
        {(session.saveState === 'full' || session.saveState === 'refused') && (
          <div className="sl-ed-alert" role="alert">
            <p>{session.saveState === 'full' ? words.storageFull : words.notSaved}</p>
            <button
              type="button"
              className="sl-button"
              onClick={() => downloadText(`${story.id}.json`, 'application/json', writeStory(story))}
            >
              {words.downloadDraft}
            </button>
          </div>
        )}
        {refused !== undefined && (
          <div className="sl-ed-alert" role="alert">
            <p>{refused}</p>
            <button type="button" className="sl-button" onClick={() => setRefused(undefined)}>
              {words.close}
            </button>
          </div>
        )}
        <div ref={content} className="sl-ed-part">
          {part === 'review' && <ReviewPanel />}
          {part === 'articles' && <ArticlesPanel />}
          {part === 'check' && (
            <CheckPanel
              onEvent={id => {
                select(id);
                go('review');
                // Its form is drawn first.
                setTimeout(() => document.getElementById('event-heading')?.focus());
              }}
              onArticles={() => go('articles')}
            />
          )}
          {part === 'preview' && <PreviewPanel draft={session.id} saveState={session.saveState} />}
          {part === 'export' && <ExportPanel onCheck={() => go('check')} />}
        </div>
      </main>
    </EditingProvider>
  );
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, but where a field has its own undo. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

/** Whether typing goes somewhere: then keys are not commands. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
