/** A draft that is ours to write until it is released, or taken by another tab. */
export interface DraftLock {
  release(): void;
}

/** What another tab may ask or tell. */
export type DraftMessage =
  | { readonly type: 'release'; readonly id: string }
  | { readonly type: 'saved'; readonly id: string }
  | { readonly type: 'list' };

const CHANNEL = 'sourceline-drafts';
/** A page that is just being left lets go within this, in ms. */
const MOMENT = 600;
/** How long another tab has to write what it still holds, in ms. */
const PATIENCE = 1500;

/** Listens to what other tabs say of drafts; the answer stops it. */
export function onDraftMessage(hear: (message: DraftMessage) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<DraftMessage>) => hear(data);
  return () => channel.close();
}

let speaking: BroadcastChannel | undefined;

/** Says something to the other tabs, not to this one's own listeners on the same channel object. */
export function tellTabs(message: DraftMessage): void {
  speaking ??= new BroadcastChannel(CHANNEL);
  speaking.postMessage(message);
}

/**
 * Takes the lock of a draft (Web Locks). `when` is `free`: undefined when another tab has it; or `asked`: the other is
 * asked to write and let go, and after `PATIENCE` ms it is taken from it. `onLost` is called when it is taken from us.
 */
export async function lockDraft(
  id: string,
  when: 'free' | 'asked',
  onLost: () => void,
): Promise<DraftLock | undefined> {
  const name = `sourceline-draft-${id}`;
  if (when === 'free')
    return held(name, { signal: AbortSignal.timeout(MOMENT) }, onLost).catch(ignoreTimeout);
  tellTabs({ type: 'release', id });
  try {
    return await held(name, { signal: AbortSignal.timeout(PATIENCE) }, onLost);
  } catch {
    return held(name, { steal: true }, onLost);
  }
}

function ignoreTimeout(error: unknown): undefined {
  if (error instanceof DOMException && /^(?:TimeoutError|AbortError)$/.test(error.name)) return undefined;
  throw error;
}

function held(name: string, options: LockOptions, onLost: () => void): Promise<DraftLock | undefined> {
  return new Promise((resolve, reject) => {
    let isOurs = false;
    navigator.locks
      .request(name, options, lock => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        isOurs = true;
        return new Promise<void>(let_go => resolve({ release: let_go }));
      })
      .catch(error => {
        // Once it was ours, the only way to lose it is that another tab took it.
        if (isOurs) onLost();
        else reject(error);
      });
  });
}
