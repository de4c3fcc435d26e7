import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EditHistory, EditStep } from '../../../core/story/editHistory.ts';
import type { LocalizedText, Story } from '../../../core/story/story.ts';

/** A draft in the list. */
export interface DraftMeta {
  readonly id: string;
  readonly name: LocalizedText;
  readonly inLanguage: string;
  readonly events: number;
  /** Proposals nobody has looked at. */
  readonly left: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
  /** How many of its steps are done; the rest were undone. */
  readonly cursor: number;
  /** The page that writes it; any other's late writes are refused. */
  readonly owner: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftMeta };
  stories: { key: string; value: { readonly id: string; readonly story: Story } };
  steps: { key: [string, number]; value: EditStep };
}

/** Another page has taken the draft over since. */
export class DraftTaken extends Error {}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('sourceline-drafts', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('stories', { keyPath: 'id' });
      db.createObjectStore('steps');
    },
    // The browser may close it to make room; the next use opens it again.
    terminated() {
      opened = undefined;
    },
  }).catch(error => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** All drafts, the last one edited first. Rejects when the browser keeps nothing. */
export async function listDrafts(): Promise<DraftMeta[]> {
  const all = await (await open()).getAll('drafts');
  return all.sort((a, b) => b.modified - a.modified);
}

/** A draft with all that was done to it; undefined when there is none of this id. */
export async function loadDraft(id: string): Promise<EditHistory | undefined> {
  const tx = (await open()).transaction(['drafts', 'stories', 'steps']);
  const [meta, kept, steps] = await Promise.all([
    tx.objectStore('drafts').get(id),
    tx.objectStore('stories').get(id),
    tx.objectStore('steps').getAll(stepsOf(id)),
  ]);
  if (!meta || !kept) return undefined;
  const undone = steps.slice(meta.cursor).reverse();
  return { story: kept.story, done: steps.slice(0, meta.cursor), undone };
}

/** Makes this page the one that writes a draft. */
export async function ownDraft(id: string, owner: string): Promise<void> {
  const tx = (await open()).transaction('drafts', 'readwrite');
  const meta = await tx.store.get(id);
  if (meta) await tx.store.put({ ...meta, owner });
  await tx.done;
}

/** What is to be written of a draft: its state, and its steps from the first that the store does not have. */
export interface DraftWrite {
  readonly id: string;
  readonly owner: string;
  readonly history: EditHistory;
  readonly from: number;
}

/** All steps of a history in order, done and undone. */
export function allSteps({ done, undone }: EditHistory): EditStep[] {
  return [...done, ...[...undone].reverse()];
}

/**
 * Writes a draft whole or not at all. Rejects with `DraftTaken` when another page owns it now, and with the browser's
 * error when it cannot be kept (`QuotaExceededError`).
 */
export async function saveDraft({ id, owner, history, from }: DraftWrite, modified: number): Promise<void> {
  const { story, done } = history;
  const tx = (await open()).transaction(['drafts', 'stories', 'steps'], 'readwrite');
  const meta = await tx.objectStore('drafts').get(id);
  if (meta && meta.owner !== owner) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw new DraftTaken(id);
  }
  const steps = allSteps(history);
  const writes: Promise<unknown>[] = [
    tx.objectStore('drafts').put({
      id,
      owner,
      modified,
      name: story.name,
      inLanguage: story.inLanguage,
      events: story.events.filter(({ review }) => review !== 'rejected').length,
      left: story.events.filter(({ review }) => review === 'proposed').length,
      cursor: done.length,
    }),
    tx.objectStore('stories').put({ id, story }),
    tx.objectStore('steps').delete(IDBKeyRange.bound([id, steps.length], [id, Number.MAX_SAFE_INTEGER])),
    ...steps.slice(from).map((step, i) => tx.objectStore('steps').put(step, [id, from + i])),
  ];
  // A refused write aborts the whole; its reason is the one worth telling.
  await Promise.all([...writes, tx.done]);
}

/** Forgets a draft. */
export async function deleteDraft(id: string): Promise<void> {
  const tx = (await open()).transaction(['drafts', 'stories', 'steps'], 'readwrite');
  await Promise.all([
    tx.objectStore('drafts').delete(id),
    tx.objectStore('stories').delete(id),
    tx.objectStore('steps').delete(stepsOf(id)),
    tx.done,
  ]);
}

function stepsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** An id for a new draft, or for this page as an owner. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
