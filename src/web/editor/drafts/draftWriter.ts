import type { EditHistory, EditStep } from '../../../core/story/editHistory.ts';
import { tellTabs } from './draftLock.ts';
import { allSteps, DraftTaken, saveDraft } from './draftStore.ts';

/** How the last write went: `full` when the browser has no room, `refused` for any other reason. */
export type SaveState = 'saved' | 'saving' | 'full' | 'refused' | 'taken';

/** Writes a draft after each change, one write at a time, the latest state always. */
export interface DraftWriter {
  write(history: EditHistory): void;
  /** Resolves when nothing is left to write, or it cannot be written. */
  settled(): Promise<void>;
}

/** Makes a writer of a draft that is ours; `stored` is what the store has of it. */
export function draftWriter(
  id: string,
  owner: string,
  stored: EditHistory | undefined,
  onState: (state: SaveState) => void,
): DraftWriter {
  let steps: readonly EditStep[] = stored ? allSteps(stored) : [];
  let waiting: EditHistory | undefined;
  let working: Promise<void> | undefined;
  const work = async () => {
    while (waiting) {
      const history = waiting;
      waiting = undefined;
      const next = allSteps(history);
      let from = 0;
      while (from < steps.length && from < next.length && steps[from] === next[from]) from++;
      try {
        await saveDraft({ id, owner, history, from }, Date.now());
        steps = next;
        if (!waiting) onState('saved');
        tellTabs({ type: 'saved', id });
      } catch (error) {
        onState(stateOf(error));
      }
    }
    working = undefined;
  };
  return {
    write(history) {
      waiting = history;
      onState('saving');
      working ??= work();
    },
    settled: async () => working,
  };
}

function stateOf(error: unknown): SaveState {
  if (error instanceof DraftTaken) return 'taken';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
