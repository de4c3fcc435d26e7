import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../core/problem.ts';
import {
  type EditHistory,
  makeEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from '../../../core/story/editHistory.ts';
import type { EditFault, StoryEdit } from '../../../core/story/edits/edit.ts';
import type { Story } from '../../../core/story/story.ts';
import { type DraftLock, lockDraft, onDraftMessage } from './draftLock.ts';
import { loadDraft, newId, ownDraft } from './draftStore.ts';
import { type DraftWriter, draftWriter, type SaveState } from './draftWriter.ts';

/** A draft being edited. */
export interface DraftSession {
  readonly id: string;
  readonly story: Story;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saveState: SaveState;
  /** Makes an edit and saves; the story after it, or why it was refused. */
  readonly edit: (edit: StoryEdit) => { readonly story: Story } | { readonly refused: Problem<EditFault> };
  readonly undo: () => void;
  readonly redo: () => void;
}

/** `elsewhere`: another tab has it; `taken`: another tab took it from this one; `keeps-nothing`: no browser storage. */
export type DraftState =
  | { readonly kind: 'loading' | 'absent' | 'elsewhere' | 'keeps-nothing' }
  | { readonly kind: 'open' | 'taken'; readonly history: EditHistory };

/** Drafts that the browser did not keep: they live as long as the page. */
const unkept = new Map<string, EditHistory>();

/** Who this page is to the store. */
const owner = newId();

/** Opens a draft for writing, unless another tab has it; `takeOver` takes it from there. */
export function useDraft(id: string): {
  readonly state: DraftState;
  readonly session: DraftSession | undefined;
  readonly takeOver: () => void;
} {
  const [state, setState] = useState<DraftState>({ kind: 'loading' });
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const writer = useRef<DraftWriter>(undefined);
  const lock = useRef<DraftLock>(undefined);
  const now = useRef(state);
  now.current = state;

  const lose = useCallback(() => {
    writer.current = undefined;
    setState(last => (last.kind === 'open' ? { kind: 'taken', history: last.history } : last));
  }, []);
  const open = useCallback(
    async (when: 'free' | 'asked', signal: AbortSignal) => {
      try {
        const taken = await lockDraft(id, when, lose);
        if (signal.aborted) return taken?.release();
        if (!taken) return setState({ kind: 'elsewhere' });
        lock.current = taken;
        await ownDraft(id, owner);
        const history = (await loadDraft(id)) ?? unkept.get(id);
        if (signal.aborted) return;
        writer.current = draftWriter(id, owner, history, saved => {
          setSaveState(saved);
          if (saved === 'taken') lose();
        });
        setState(history ? { kind: 'open', history } : { kind: 'absent' });
      } catch {
        if (signal.aborted) return;
        const history = unkept.get(id);
        setSaveState('refused');
        setState(history ? { kind: 'open', history } : { kind: 'keeps-nothing' });
      }
    },
    [id, lose],
  );
  useEffect(() => {
    const closing = new AbortController();
    setState({ kind: 'loading' });
    void open('free', closing.signal);
    const stop = onDraftMessage(async message => {
      if (message.type !== 'release' || message.id !== id || !lock.current) return;
      await writer.current?.settled();
      lock.current?.release();
      lock.current = undefined;
      lose();
    });
    return () => {
      closing.abort();
      stop();
      // What is being written is still written: the lock goes after it.
      const [last, held] = [writer.current, lock.current];
      writer.current = undefined;
      lock.current = undefined;
      void (last?.settled() ?? Promise.resolve()).then(() => held?.release());
    };
  }, [id, open, lose]);

  const put = useCallback((history: EditHistory) => {
    const next: DraftState = { kind: 'open', history };
    // A second edit may come before the next drawing.
    now.current = next;
    setState(next);
    writer.current?.write(history);
  }, []);
  const edit = useCallback(
    (change: StoryEdit) => {
      const history = now.current.kind === 'open' ? now.current.history : undefined;
      if (!history) throw new Error('There is no draft to edit.');
      const made = makeEdit(history, change);
      if (!made.ok) return { refused: made.error };
      if (made.value !== history) put(made.value);
      return { story: made.value.story };
    },
    [put],
  );
  const step = useCallback(
    (turn: (history: EditHistory) => EditHistory) => {
      const history = now.current.kind === 'open' ? now.current.history : undefined;
      const next = history && turn(history);
      if (next && next !== history) put(next);
    },
    [put],
  );
  const history = state.kind === 'open' ? state.history : undefined;
  const session = useMemo(
    (): DraftSession | undefined =>
      history && {
        id,
        story: history.story,
        canUndo: history.done.length > 0,
        canRedo: history.undone.length > 0,
        saveState,
        edit,
        undo: () => step(undoEdit),
        redo: () => step(redoEdit),
      },
    [id, history, saveState, edit, step],
  );
  const takeOver = useCallback(() => {
    setState({ kind: 'loading' });
    void open('asked', new AbortController().signal);
  }, [open]);
  return { state, session, takeOver };
}

/** Keeps a story as a new draft; its id. Where the browser keeps nothing, it lives as long as the page. */
export async function createDraft(story: Story, history: EditHistory = startHistory(story)): Promise<string> {
  const id = newId();
  let isKept = true;
  const writer = draftWriter(id, owner, undefined, state => {
    isKept &&= state === 'saved' || state === 'saving';
  });
  writer.write(history);
  await writer.settled();
  if (!isKept) unkept.set(id, history);
  return id;
}
